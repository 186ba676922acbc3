package gongbao.fix;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fields of one fact that cannot both be so. */
final class Contradiction {

    /** Two fields, of which the first is not more than the second. */
    private record Pair(String less, String more) {

        private boolean isBroken(Map<String, @Nullable Object> fields) {
            return fields.get(less) instanceof Number one
                    && fields.get(more) instanceof Number other
                    && one.doubleValue() > other.doubleValue();
        }

        private boolean isSame(Map<String, @Nullable Object> before, Map<String, @Nullable Object> now) {
            return Objects.equals(before.get(less), now.get(less)) && Objects.equals(before.get(more), now.get(more));
        }
    }

    private static final List<Pair> PAIRS = List.of(
            new Pair("fromYear", "year"),
            new Pair("baseYear", "year"),
            new Pair("number", "numberMax"),
            new Pair("count", "expected"));

    private Contradiction() {}

    /** Whether an editor brings none in, which is told; what stands so in the text may be said to be so. */
    static boolean isNone(
            Entry entry, Map<String, @Nullable Object> before, Map<String, @Nullable Object> now, Tally tally) {
        for (Pair pair : PAIRS) {
            if (pair.isBroken(now) && !pair.isSame(before, now)) {
                tally.fault(
                        entry,
                        "fix-order",
                        Chinese.key(pair.less()),
                        shown(now.get(pair.less())),
                        Chinese.key(pair.more()),
                        shown(now.get(pair.more())));
                return false;
            }
        }
        return true;
    }

    /** 50.0 → 50. */
    private static String shown(@Nullable Object number) {
        String digits = String.valueOf(number);
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }
}
