package gongbao.zh;

import gongbao.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates and runs of days in folded text.
 *
 * <pre>
 * 2024年1月5日              7月15日至18日            12月27日下午
 * 一九五八年十一月二十八日至十二月十日                2023年12月30日至2024年1月2日
 * </pre>
 */
public final class ChineseDates {

    /** 〔例〕2024年1月5日上午; 7月15 where 至18日 follows. 曰 is 日 misread by a scanner. */
    private static final Pattern FIRST = Shapes.compile(
            "(?:(?<year>{#year})年)?(?<month>{#day})月份?(?:(?<day>{#day})[日号曰]|(?<open>\\d{1,2})(?=[至到—~-])){#half}");

    /** 〔例〕至18日, —2024年1月2日: the last day, behind the first. */
    private static final Pattern LAST = Shapes.compile(
            "(?:至|到|—{1,2}|~|-)(?:(?<year>{#year})年)?(?:(?<month>{#day})月份?)?(?<day>{#day})[日号曰]{#half}");

    private static final Pattern YEAR = Shapes.compile("(?<![\\d〇零一二三四五六七八九])(?<year>{#year})年");

    private ChineseDates() {}

    /** The first date or run of days in {@code [from, to)} of a folded text; null where there is none. */
    public static @Nullable DateRange find(String text, int from, int to) {
        Matcher first = FIRST.matcher(text);
        Matcher last = LAST.matcher(text);
        for (int at = from; first.region(at, to).find(); ) {
            boolean runs = last.region(first.end(), to).lookingAt();
            at = runs ? last.end() : first.end();
            DateRange range = range(first, runs ? last : null, new Span(first.start(), at));
            if (range != null) {
                return range;
            }
        }
        return null;
    }

    /** The first year in {@code [from, to)} that is written with 年; -1 where there is none. */
    public static int year(String text, int from, int to) {
        Matcher m = YEAR.matcher(text).region(from, to);
        return m.find() ? ChineseNumbers.integer(m.group("year")) : -1;
    }

    /** 〔例〕2月31日 is a day as written, 13月1日 is none. */
    private static @Nullable DateRange range(Matcher first, @Nullable Matcher last, Span span) {
        Day start = new Day(
                year(first), number(first, "month"), number(first, first.group("open") == null ? "day" : "open"));
        Day end = last == null ? start : new Day(year(last), number(last, "month"), number(last, "day")).fill(start);
        if (!start.isSound() || !end.isSound()) {
            return null;
        }
        return new DateRange(start.year, start.month, start.day, end.year, end.month, end.day, span);
    }

    /** A day as far as the words give it. */
    private record Day(@Nullable Integer year, int month, int day) {

        /** What the last day leaves out is as the first has it. */
        Day fill(Day first) {
            return new Day(year == null ? first.year : year, month == LEFT_OUT ? first.month : month, day);
        }

        boolean isSound() {
            return within(month, 12) && within(day, 31);
        }

        private static boolean within(int value, int most) {
            return value >= 1 && value <= most;
        }
    }

    private static @Nullable Integer year(Matcher m) {
        int year = number(m, "year");
        return year == LEFT_OUT ? null : Integer.valueOf(year);
    }

    private static int number(Matcher m, String group) {
        String numeral = m.group(group);
        return numeral == null ? LEFT_OUT : ChineseNumbers.integer(numeral);
    }

    private static final int LEFT_OUT = Integer.MIN_VALUE;
}
