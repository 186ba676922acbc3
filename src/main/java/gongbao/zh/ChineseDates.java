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
 * 2024年元月5日           1月5日、6日           一月五、六日          1月5日、1月6日          一月廿八日
 * </pre>
 */
public final class ChineseDates {

    /** 〔例〕2024年元月5日上午; 7月15 where 至18日 follows, 1月5 where 、6日 does. 曰 is 日 misread by a scanner. */
    private static final Pattern FIRST =
            Shapes.compile("(?:(?<year>{#year})(?:年|-(?=\\d{1,2}-\\d{1,2}日)))?(?<month>{#day}|元)"
                    + "(?:月份?|(?<=\\d{4}-\\d{1,2})-)(?:(?<day>{#day})[日号曰]"
                    + "|(?<open>\\d{1,2}(?=[至到—~-])|{#day}(?=[、至到—~-]{#day}[日号]))){#half}");

    /** 〔例〕至18日, —2024年1月2日: the last day, behind the first. */
    private static final Pattern LAST =
            Shapes.compile("起?(?:至|到|—{1,2}|~|-)(?:(?<year>{#year})年)?(?:(?<month>{#day}|元)月份?)?(?<day>{#day})"
                    + "(?:[日号曰]{#half}|(?<=月\\d{1,2})(?=[,在举召于]))");

    /** 〔例〕、6日、7日, 、1月6日: days in a row, behind the first. */
    private static final Pattern ROW = Shapes.compile(
            "(?:[、和及与]{#day}[日号曰]{#half}){0,6}" + "[、和及与](?:(?<month>{#day}|元)月)?(?<day>{#day})[日号曰]{#half}");

    /** 〔例〕22日闭幕, 20日至22日 where the text has named the month; not 3日内. */
    private static final Pattern BARE =
            Shapes.compile("(?<![\\d月年第〇零一二三四五六七八九十])(?<day>{#day})[日号曰](?![内后前间游报程]){#half}");

    private ChineseDates() {}

    /** The first date or run of days in {@code [from, to)} of a folded text; null where there is none. */
    public static @Nullable DateRange find(String text, int from, int to) {
        if (!mayHoldMonth(text, from, to)) {
            return null;
        }
        Matcher first = FIRST.matcher(text);
        for (int at = from; first.region(at, to).find(); at = first.end()) {
            String open = first.group("open") == null ? "day" : "open";
            DateRange range = range(text, to, new Day(year(first), number(first, "month"), number(first, open)), first);
            if (range != null) {
                return range;
            }
        }
        return null;
    }

    /** Most stretches hold no date: the words for a month end with one of these. */
    private static boolean mayHoldMonth(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '月' || text.charAt(i) == '-') {
                return true;
            }
        }
        return false;
    }

    /** The same, and days without a month, which is that of a date before them: 1月20日开幕,22日闭幕. */
    public static @Nullable DateRange findAfter(DateRange before, String text, int from, int to) {
        DateRange full = find(text, from, to);
        Matcher bare = BARE.matcher(text).useTransparentBounds(true).region(from, to);
        while (bare.find() && (full == null || bare.start() < full.span().start())) {
            Day day = new Day(before.endYear(), before.endMonth(), number(bare, "day"));
            DateRange range = range(text, to, day, bare);
            if (range != null) {
                return range;
            }
        }
        return full;
    }

    private static @Nullable DateRange range(String text, int to, Day start, Matcher first) {
        Matcher last = LAST.matcher(text).region(first.end(), to);
        if (!last.lookingAt()) {
            last = ROW.matcher(text).region(first.end(), to);
            if (!last.lookingAt() || !isOf(start.month, last)) {
                return range(start, start, new Span(first.start(), first.end()));
            }
            Day end = new Day(start.year, start.month, number(last, "day"));
            return range(start, end, new Span(first.start(), last.end()));
        }
        return range(start, lastDay(last, start), new Span(first.start(), last.end()));
    }

    /** Days of several months are no row: 3月5日、4月6日 are two meetings. */
    private static boolean isOf(int month, Matcher row) {
        return row.group("month") == null || number(row, "month") == month;
    }

    /** 〔例〕2月31日 is a day as written, 13月1日 is none. */
    private static @Nullable DateRange range(Day start, Day end, Span span) {
        Integer year = start.year == null && end.year != null ? Integer.valueOf(start.yearBefore(end)) : start.year;
        return start.isSound() && end.isSound()
                ? new DateRange(year, start.month, start.day, end.year, end.month, end.day, span)
                : null;
    }

    /** What the last day leaves out is as the first has it; 2023年12月30日至1月2日 ends in the next year. */
    private static Day lastDay(Matcher last, Day first) {
        int month = last.group("month") == null ? first.month : number(last, "month");
        Integer year = last.group("year") != null ? year(last) : first.year;
        boolean next = year != null && last.group("year") == null && month < first.month;
        return new Day(next && year != null ? Integer.valueOf(year + 1) : year, month, number(last, "day"));
    }

    private record Day(@Nullable Integer year, int month, int day) {

        /** 12月30日至2024年1月2日: the year of the first day, where the last one says its own. */
        int yearBefore(Day last) {
            int known = last.year == null ? 0 : last.year;
            return month > last.month ? known - 1 : known;
        }

        boolean isSound() {
            return month >= 1 && month <= 12 && day >= 1 && day <= 31;
        }
    }

    private static @Nullable Integer year(Matcher m) {
        return m.group("year") == null ? null : Integer.valueOf(number(m, "year"));
    }

    /** -1 where the words are no number. */
    private static int number(Matcher m, String group) {
        String numeral = m.group(group);
        return numeral == null ? -1 : numeral.equals("元") ? 1 : ChineseNumbers.integer(numeral);
    }
}
