package gongbao.fix;

import gongbao.model.Moment;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers and days as an editor writes them, and what they may be. */
final class Numbers {

    /**
     * What a number may be.
     *
     * @param least itself as well
     * @param most itself as well
     */
    record Range(int least, int most) {

        boolean holds(int number) {
            return least <= number && number <= most;
        }
    }

    /** Communiqués speak of no others; the furthest goal is 本世纪中叶. */
    static final Range YEARS = new Range(1900, 2099);

    /** 届 and 次 are counted from one. */
    private static final Range ORDINALS = new Range(1, 999);

    private static final Range COUNTS = new Range(0, 99_999_999);

    private static final Set<String> YEAR_FIELDS = Set.of("year", "fromYear", "baseYear");
    private static final Set<String> ORDINAL_FIELDS = Set.of("term", "session", "order", "occurrence");

    private Numbers() {}

    static Range range(String field) {
        return YEAR_FIELDS.contains(field) ? YEARS : ORDINAL_FIELDS.contains(field) ? ORDINALS : COUNTS;
    }

    /** 〔例〕-3, 2027, ６; one too large for any field is the largest there is. Null for what is no whole number. */
    static @Nullable Integer whole(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        long number = 0;
        for (int i = from; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return null;
            }
            number = Math.min(Integer.MAX_VALUE, number * 10 + digit);
        }
        return text.length() == from ? null : (int) (from == 0 ? number : -number);
    }

    /** As ASCII and Chinese input methods write them, so that no machine reads them otherwise. */
    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
    }

    /** 〔例〕2024-01-05, 2024/1/5, 2024年1月5日 9:30; null for what is no day. */
    static @Nullable Moment moment(String text) {
        String plain =
                text.replace('年', '-').replace('月', '-').replace('/', '-').replace('.', '-');
        String parted =
                plain.replace('日', ' ').replace('T', ' ').replace('：', ':').strip();
        int end = parted.indexOf(' ');
        String[] day = (end < 0 ? parted : parted.substring(0, end)).split("-", -1);
        String hour = end < 0 ? "" : parted.substring(end).strip();
        return day.length != 3
                ? null
                : Moment.parse(
                        day[0] + "-" + two(day[1]) + "-" + two(day[2]) + (hour.isEmpty() ? "" : "T" + early(hour)));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** 9:30 → 09:30. */
    private static String early(String hour) {
        return hour.indexOf(':') == 1 ? "0" + hour : hour;
    }
}
