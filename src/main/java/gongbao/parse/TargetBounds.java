package gongbao.parse;

import gongbao.model.Target.Commitment;
import gongbao.model.Target.Comparator;
import gongbao.parse.Quantity.Shape;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words around a figure that tell how it binds, and how firmly it is said.
 *
 * @param cue the words
 * @param comparator what they say
 */
record TargetBounds(Cue cue, Comparator comparator) {

    /** Behind the figure; stronger than any word before it. */
    private static final List<TargetBounds> BEHIND = List.of(
            bound(Comparator.AT_LEAST, "target.bound.and-above", "以上", "亿元以上", "^及?以上"),
            bound(Comparator.AT_MOST, "target.bound.within", "以内", "年内", "^(?:以内|以下|之内)"),
            bound(Comparator.ABOUT, "target.bound.about", "左右", "前后左右", "^(?:左右|上下)"));

    /** Before the figure, not far from it. */
    private static final List<TargetBounds> BEFORE = List.of(
            bound(Comparator.ABOUT, "target.bound.some", "达到约", "达到约定的", "(?:约|接近)(?:为|占[^,]{2,14})?$"),
            bound(Comparator.AT_LEAST, "target.bound.no-less", "投入强度不低于", "低于", "(?:不[能得应]?[低少]于|至少)[^,]{0,8}$"),
            bound(
                    Comparator.AT_MOST,
                    "target.bound.no-more",
                    "失业率控制在",
                    "超过",
                    "(?:不[能得应会]?(?:超过|[高多]于|突破)|控制在|控制)[^,]{0,8}$"),
            bound(Comparator.EXCEED, "target.bound.more", "生产总值突破", "达到", "(?:超过|超|突破|高于|大于|快于|高出)[^,]{0,10}$"),
            bound(Comparator.BELOW, "target.bound.less", "失业率低于", "降低", "(?:低于|小于)[^,]{0,10}$"),
            bound(Comparator.KEEP, "target.bound.keep", "涨幅保持在", "保持全省", "(?:保持|稳定|维持)在?$"));

    /** How far before the figure a word binds it. */
    private static final int NEAR = 14;

    static final Cue STRIVE = Cue.of("target.word.strive", "力争达到60%", "达到60%", "力争|争取|努力|力求|奋力");
    /** 确保 and 努力 tell as often what was done. */
    static final Cue ONLY_STRIVE = Cue.of("target.word.only-strive", "力争达到60%", "努力实现", "力争|争取");

    static final Cue ENSURE = Cue.of("target.word.ensure", "确保粮食产量稳定", "粮食产量稳定", "确保|保证");

    static final List<Cue> CUES = Stream.concat(
                    Stream.concat(BEHIND.stream(), BEFORE.stream()).map(TargetBounds::cue),
                    Stream.of(STRIVE, ONLY_STRIVE, ENSURE))
            .toList();

    /** Whether the words are said with more than a plain 达到. */
    static boolean firmly(String words) {
        return STRIVE.in(words) || ENSURE.in(words);
    }

    /** Whether the words begin with how firmly they are said: 力争达到18000元 may go on with what was measured before. */
    static boolean opens(String words) {
        return STRIVE.opens(words) || ENSURE.opens(words);
    }

    /** How firmly a clause with a figure and those behind it are said: as it begins, else as the clauses before. */
    static Commitment carried(String clause, Commitment before) {
        if (STRIVE.opens(clause)) {
            return Commitment.STRIVE;
        }
        return ENSURE.opens(clause) ? Commitment.ENSURE : before;
    }

    private static TargetBounds bound(Comparator comparator, String name, String yes, String no, String template) {
        return new TargetBounds(Cue.of(name, yes, no, template), comparator);
    }

    /** How a figure binds, from the words before and behind it. */
    static Comparator comparator(Quantity value, String before, String after) {
        if (value.is(Shape.RANK)) {
            return Comparator.AT_MOST;
        }
        if (value.is(Shape.RANGE)) {
            return Comparator.BETWEEN;
        }
        String near = before.substring(Math.max(0, before.length() - NEAR));
        return Stream.concat(in(BEHIND, after), in(BEFORE, near))
                .map(TargetBounds::comparator)
                .findFirst()
                .orElse(Comparator.EQUAL);
    }

    private static Stream<TargetBounds> in(List<TargetBounds> bounds, String words) {
        return bounds.stream().filter(bound -> bound.cue.in(words));
    }

    /** How firmly a figure is said; what the words before it leave open is as in the clauses before. */
    static Commitment commitment(String before, Commitment carried) {
        if (ENSURE.in(before)) {
            return Commitment.ENSURE;
        }
        return STRIVE.in(before) ? Commitment.STRIVE : carried;
    }
}
