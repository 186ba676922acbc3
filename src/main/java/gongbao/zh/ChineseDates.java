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

    private static final String YEAR = "([12]\\d{3}|[一二][〇零一二三四五六七八九]{3})年";
    private static final String MONTH = "(\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:份)?";
    private static final String DAY = "(\\d{1,2}|[一二三四五六七八九十]{1,3})[日号曰]";
    private static final String HALF_DAY = "(?:上午|下午|晚上|晚|上旬|中旬)?";

    private static final Pattern RANGE =
            Pattern.compile("(?:" + YEAR + ")?" + MONTH + "(?:" + DAY + "|(\\d{1,2})(?=[至到—~-]))" + HALF_DAY
                    + "(?:(?:至|到|—{1,2}|~|-)(?:" + YEAR + ")?(?:" + MONTH + ")?" + DAY + HALF_DAY + ")?");

    private ChineseDates() {}

    /** The first date or run of days in {@code [from, to)} of a folded text; null where there is none. */
    public static @Nullable DateRange find(String text, int from, int to) {
        Matcher m = RANGE.matcher(text).region(from, to);
        while (m.find()) {
            DateRange range = range(m);
            if (range != null) {
                return range;
            }
        }
        return null;
    }

    private static @Nullable DateRange range(Matcher m) {
        Integer startYear = number(m.group(1));
        int month = ordinal(m.group(2));
        int day = ordinal(m.group(3) != null ? m.group(3) : m.group(4));
        Integer endYear = m.group(5) == null ? startYear : number(m.group(5));
        int endMonth = m.group(6) == null ? month : ordinal(m.group(6));
        int endDay = m.group(7) == null ? day : ordinal(m.group(7));
        if (!within(month, 12) || !within(day, 31) || !within(endMonth, 12) || !within(endDay, 31)) {
            return null;
        }
        return new DateRange(startYear, month, day, endYear, endMonth, endDay, new Span(m.start(), m.end()));
    }

    private static boolean within(int value, int most) {
        return value >= 1 && value <= most;
    }

    /** -1 where there is none. */
    private static int ordinal(@Nullable String numeral) {
        return numeral == null ? -1 : ChineseNumbers.integer(numeral);
    }

    private static @Nullable Integer number(@Nullable String numeral) {
        return numeral == null ? null : ChineseNumbers.integer(numeral);
    }
}
