package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number of people, and the group it counts.
 *
 * <pre>
 * 县委委员32人            → 县委委员, 32
 * 27名区委委员            → 区委委员, 27
 * 市委委员应到48人         → 市委委员, 48, due
 * 应出席会议代表180名       → 代表, 180, due
 * 近300人               → nobody named, 300
 * 企业家代表20人畅谈感受     → none: what stands behind the number is said of them
 * </pre>
 *
 * @param rule the form it has
 * @param group the group, empty where none is named
 * @param words group and number
 * @param count how many
 * @param approximate whether the number is not exact: 近, 余, 左右
 * @param mark whether the words say that so many should have come (应到) or did (实到); null where they say neither
 */
record AttendeeCount(
        Rule rule,
        Span group,
        Span words,
        int count,
        boolean approximate,
        @Nullable Mark mark) {

    enum Mark {
        DUE,
        CAME
    }

    /** 近|300人, 450|余|人, 300人|左右. */
    private static final Cue ABOUT =
            Cue.of("attendee.about", "450余人", "450人", "{counts:about}{#count}[余多]?[人名位]|{#count}(?:[余多][人名位]|[人名位]左右)");

    private static final Cue BEFORE = Cue.of("attendee.about-before", "来自各地的约", "来自各地的", "{counts:about}$");

    static final List<Cue> CUES = List.of(ABOUT, BEFORE);

    private static final String NUMBER = "{counts:about}?(?<num>{#count})[余多]?[人名位](?!次)";
    private static final String END = "(?:左右|\\(.{0,200}\\))?$";

    private static final Rule BEFORE_GROUP = Rule.of(
            "attendee.number-before-group",
            "27名区委委员出席会议。",
            "present 区委委员 27",
            "^(?:来自.{0,40}?[的共]|全[省市县区州旗镇乡])?{counts:sum}?" + NUMBER + "(?<group>(?![^()]*\\d[余多]?[名人位])[^()]{1,40})$");

    /** The first form that fits reads the words. */
    private static final List<Rule> FORMS = List.of(
            Rule.of(
                    "attendee.number-alone",
                    "列席会议238人。",
                    "observer – 238",
                    "^{counts:sum}?" + NUMBER + "(?<group>)" + END),
            BEFORE_GROUP,
            Rule.of(
                    "attendee.counted",
                    "出席全会的有县委委员32人。",
                    "present 县委委员 32",
                    "^(?<group>(?:(?!{counts:mark})\\D){1,60}?){counts:all}?" + NUMBER + END),
            Rule.of(
                    "attendee.group-before-mark",
                    "县委委员实到32人。",
                    "present 县委委员 32",
                    "^(?<group>.{1,60}?){counts:all}?(?<mark>{counts:due}|{counts:came}会?){counts:all}?" + NUMBER
                            + END));

    /** 应到48人: no more is known than who should have come. */
    static final Rule EXPECTED =
            Rule.of("attendee.expected", "应到县委委员48人。", "present 县委委员 of 48", "^{counts:sum}?{counts:due}" + behind());

    /** 应到48人,实到43人: the second number is of the same people. */
    static final Rule EXPECTED_AND_PRESENT = Rule.of(
            "attendee.expected-and-present",
            "应到县委委员48人,实到43人。",
            "present 县委委员 43 of 48",
            "^{counts:sum}?{counts:came}" + behind());

    /** 各地委书记、各部门负责人|共121人: what all of them were together. */
    static final Rule SUM = Rule.read("attendee.sum-of-all", "参加会议的有各地委书记,省直各部门负责人共121人。", "present – 121");

    static final List<Rule> RULES = Stream.concat(FORMS.stream(), Stream.of(EXPECTED, EXPECTED_AND_PRESENT, SUM))
            .toList();

    /** What a stretch counts; null where it counts nobody. */
    static @Nullable AttendeeCount of(Reading reading, Span span) {
        String text = reading.text(span);
        Mark mark = mark(text);
        int from = mark == null ? 0 : behind(mark, text);
        String rest = text.substring(from);
        for (Rule rule : FORMS) {
            Matcher m = rule.matcher(rest);
            if (m.find()) {
                return of(rule, m, mark, reading, new Span(span.start() + from, span.end()), span);
            }
        }
        return null;
    }

    private static @Nullable AttendeeCount of(
            Rule rule, Matcher m, @Nullable Mark mark, Reading reading, Span rest, Span all) {
        Span words = new Span(m.start("group"), m.end("group")).shift(rest.start());
        Span named = GroupName.of(reading, words);
        Span group = named == null || rule != BEFORE_GROUP ? named : GroupName.people(reading, named);
        if (group == null) {
            return null;
        }
        int start = group.length() == 0 ? all.start() : Math.min(group.start(), rest.start() + numberStart(m));
        boolean inside = rule == FORMS.get(FORMS.size() - 1);
        return new AttendeeCount(
                rule,
                group,
                new Span(start, all.end()),
                ChineseNumbers.integer(m.group("num")),
                ABOUT.in(m.group()),
                inside ? mark(m.group("mark")) : mark);
    }

    /** |约500名: with what says that it is about so many. */
    private static int numberStart(Matcher m) {
        Matcher about = BEFORE.matcher(m.group().substring(0, m.start("num") - m.start()));
        return about.find() ? m.start() + about.start() : m.start("num");
    }

    /** The name of the group; null where there is none. */
    @Nullable
    String name(Reading reading) {
        return group.length() == 0 ? null : reading.compact(group);
    }

    /** The same without those of the group that stand before the rest of it by name. */
    AttendeeCount from(int start) {
        return start == group.start()
                ? this
                : new AttendeeCount(
                        rule, new Span(start, group.end()), new Span(start, words.end()), count, approximate, mark);
    }

    /** 应出席|会议|的, 实到|会. */
    private static String behind() {
        return "(?:{attendance:this}?{attendance:session}|会(?!议))?的?";
    }

    private static int behind(Mark mark, String words) {
        Matcher m = (mark == Mark.DUE ? EXPECTED : EXPECTED_AND_PRESENT).matcher(words);
        return m.lookingAt() ? m.end() : 0;
    }

    private static @Nullable Mark mark(String words) {
        if (EXPECTED.matcher(words).lookingAt()) {
            return Mark.DUE;
        }
        return EXPECTED_AND_PRESENT.matcher(words).lookingAt() ? Mark.CAME : null;
    }
}
