package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the headings above a paragraph say of it.
 *
 * <pre>
 * 一、2018年工作回顾              → results
 * 二、2019年工作安排              → goals are for 2019
 * “十四五”时期主要目标和2021年工作   → goals, for the one time or the other
 * </pre>
 *
 * @param review whether it tells of results
 * @param aims whether its heading speaks of goals
 * @param horizon the time its goals are set for, without a year where there are two; null where the headings name none
 */
record GoalPart(boolean review, boolean aims, @Nullable Horizon horizon) {

    /** Of a paragraph without headings above it. */
    static final GoalPart NONE = new GoalPart(false, false, null);

    private static final String LONGEST = "[^。;!?]{0,44}[:。]?(?:\\*\\*)?$";

    /** **二、2014年工作安排** of a text that was copied with its marks. */
    private static final String BOLD = "**";

    /** How high headings stand: 一、 before (一) before 1. */
    private static final List<Cue> RANKS = List.of(
            Cue.of(
                    "target.heading-one",
                    "一、2018年工作回顾",
                    "一是工作回顾",
                    "^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}(?:部分|[章编]))" + LONGEST),
            Cue.of("target.heading-two", "(一)主要目标", "一、主要目标", "^\\([一二三四五六七八九十]{1,3}\\)" + LONGEST),
            Cue.of("target.heading-three", "1.主要目标", "1.5亿元", "^\\(?\\d{1,2}[.、)](?!\\d)" + LONGEST));

    /** How high one without a number stands. */
    static final int UNNUMBERED = RANKS.size();

    /** A line of its own that says of which time it tells, without a number before it. */
    private static final Cue BARE = Cue.of(
            "target.heading-bare",
            "2015年预期总目标",
            "2015年预期总目标是增长8%",
            "^[^。;:,!?%]{0,20}(?:回顾|成绩|成就|情况|目标|指标|安排|任务|重点工作|要求|工作|打算|设想)$");

    /** 一 is where results stand. */
    private static final Cue CHAPTER = Cue.of("target.heading-chapter", "三、坚持创新驱动", "一、坚持创新驱动", "^[二三四五六七八九十]{1,2}、");

    private static final Cue RESULTS =
            Cue.of("target.heading-results", "过去五年工作回顾", "2019年工作安排", "回顾|过去的?[一二三四五六七八九1-9]|以来|总结|执行情况|完成情况|成绩|成就");
    private static final Cue REACHED = Cue.of(
            "target.heading-reached",
            "“十五”计划主要目标提前实现",
            "实现主要目标",
            "(?:目标|任务)[^,]{0,4}(?:提前|圆满|胜利|全面|顺利|基本|超额)?(?:实现|完成)|(?:圆满|胜利|超额|顺利|提前)(?:实现|完成)");
    private static final Cue AHEAD = Cue.of("target.heading-ahead", "回顾与展望", "工作回顾", "展望|安排|目标|任务|打算|设想|建议|计划草案");
    private static final Cue AIMS = Cue.of("target.heading-aims", "主要预期目标", "重点工作", "目标|指标");

    static final List<Cue> CUES =
            List.of(RANKS.get(0), RANKS.get(1), RANKS.get(2), BARE, CHAPTER, RESULTS, REACHED, AHEAD, AIMS);

    /** 2019年工作安排 ⏎ (一)主要目标: what names no time has that of the heading above it. */
    GoalPart within(GoalPart above) {
        return review || horizon != null ? this : new GoalPart(false, aims, above.horizon());
    }

    /** Whether it looks ahead, to a time that its heading names. */
    boolean ahead() {
        return !review && horizon != null && horizon.year() != null;
    }

    /** How high the heading in a paragraph stands, from 0; -1 where the paragraph is none. */
    static int rank(Reading reading, int paragraph) {
        String text = Words.withoutHead(reading.text(reading.paragraphs().get(paragraph)), BOLD);
        for (int rank = 0; rank < RANKS.size(); rank++) {
            if (RANKS.get(rank).in(text)) {
                return rank;
            }
        }
        boolean bare = text.length() <= 60 && (reading.isHeading(paragraph) || BARE.in(Words.withoutTail(text, BOLD)));
        return bare ? UNNUMBERED : -1;
    }

    /** What a heading itself says; null where it says nothing of these. */
    static @Nullable GoalPart said(Reading reading, Span heading, TextYears years) {
        String text = reading.text(heading);
        List<Horizon> times = times(reading, heading, years);
        boolean behind = !times.isEmpty() && times.stream().allMatch(time -> isOver(time, years));
        boolean results = RESULTS.in(text) && !AHEAD.in(text) || REACHED.in(text) || behind;
        if (results) {
            return new GoalPart(true, false, null);
        }
        boolean aims = AIMS.in(text);
        if (times.isEmpty() && !aims && years.plans() != null && asks(text)) {
            return new GoalPart(false, false, Horizon.in(years.plans(), heading));
        }
        return times.isEmpty() && !aims ? null : new GoalPart(false, aims, common(times, heading));
    }

    /** 三、坚持创新驱动: what is to be done, in the year that is planned. */
    private static boolean asks(String heading) {
        Matcher number = CHAPTER.matcher(heading);
        return number.lookingAt() && Imperatives.at(heading, number.end(), heading.length()) >= 0;
    }

    private static @Nullable Horizon common(List<Horizon> times, Span heading) {
        boolean many = times.stream().map(Horizon::year).distinct().count() > 1;
        return many ? Horizon.in(null, heading) : times.isEmpty() ? null : times.get(0);
    }

    private static boolean isOver(Horizon time, TextYears years) {
        Integer now = years.plans() == null ? years.saidIn() : years.plans();
        Integer year = time.year();
        return now != null && year != null && year < now;
    }

    private static List<Horizon> times(Reading reading, Span heading, TextYears years) {
        List<Horizon> times = new ArrayList<>();
        Span rest = heading;
        for (Horizon h = years.find(reading, rest); h != null; h = years.find(reading, rest)) {
            times.add(h);
            rest = new Span(h.span().end(), heading.end());
        }
        return times;
    }
}
