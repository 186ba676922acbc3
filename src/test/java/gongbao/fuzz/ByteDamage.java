package gongbao.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What becomes of the bytes of a file in a bad transfer, on a bad disk, in a bad program or in bad hands. */
final class ByteDamage {

    private interface Way {
        void damage(StringBuilder bytes, Lot lot);
    }

    private static final int LARGEST = 1 << 20;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");

    private static final List<String> HUGE = List.of(
            "999999999", "2147483647", "2147483648", "-1", "0", "99999999999999999999", "1e30", "NaN", "-32768");

    /** In binary, as they lie in a file. */
    private static final List<String> HUGE_BINARY = List.of(
            "\u00FF\u00FF\u00FF\u007F",
            "\u00FF\u00FF\u00FF\u00FF",
            "\u0000\u0000\u0000\u0080",
            "\u0000\u0000\u0000\u0000",
            "\u007F\u00FF\u00FF\u00FF",
            "\u0000\u0000\u0001\u0000");

    private static final List<String> OPENING =
            List.of("{", "<a>", "[", "<<", "(", "{\\*", "<text:p>", "<text:list>", "q ", "\u0013", "]", ">>", "}");

    private static final List<Way> WAYS = List.of(
            (bytes, lot) -> bytes.setCharAt(lot.below(bytes.length()), (char) lot.below(256)),
            (bytes, lot) -> bytes.setCharAt(lot.below(bytes.length()), (char) lot.below(256)),
            (bytes, lot) -> bytes.insert(lot.below(bytes.length()), (char) lot.below(256)),
            (bytes, lot) -> {
                int at = lot.below(bytes.length());
                bytes.delete(at, at + lot.between(1, 20));
            },
            ByteDamage::flipped,
            ByteDamage::cut,
            ByteDamage::repeated,
            ByteDamage::moved,
            ByteDamage::blotted,
            ByteDamage::hugeNumber,
            ByteDamage::hugeNumber,
            ByteDamage::deep);

    private ByteDamage() {}

    /** The bytes damaged in some ways. */
    static byte[] of(byte[] sound, Lot lot) {
        StringBuilder bytes = new StringBuilder(new String(sound, StandardCharsets.ISO_8859_1));
        for (int i = lot.between(1, 8); i > 0 && bytes.length() > 0 && bytes.length() < LARGEST; i--) {
            lot.any(WAYS).damage(bytes, lot);
        }
        return bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void flipped(StringBuilder bytes, Lot lot) {
        int at = lot.below(bytes.length());
        bytes.setCharAt(at, (char) (bytes.charAt(at) ^ 1 << lot.below(8)));
    }

    private static void cut(StringBuilder bytes, Lot lot) {
        if (lot.oneIn(3)) {
            bytes.setLength(lot.below(bytes.length()));
        } else if (lot.oneIn(8)) {
            bytes.delete(0, lot.below(bytes.length()));
        }
    }

    private static void repeated(StringBuilder bytes, Lot lot) {
        if (lot.oneIn(6)) {
            bytes.append(bytes);
            return;
        }
        int from = lot.below(bytes.length());
        int to = Math.min(bytes.length(), from + lot.between(1, lot.any(List.of(4, 40, 400, 4000))));
        int times = lot.between(1, lot.oneIn(10) ? 2000 : 30);
        bytes.insert(to, bytes.substring(from, to).repeat(Math.min(times, LARGEST / (to - from))));
    }

    private static void moved(StringBuilder bytes, Lot lot) {
        int from = lot.below(bytes.length());
        int to = Math.min(bytes.length(), from + lot.between(1, 400));
        String words = bytes.substring(from, to);
        bytes.delete(from, to);
        bytes.insert(lot.between(0, bytes.length()), words);
    }

    private static void blotted(StringBuilder bytes, Lot lot) {
        int from = lot.below(bytes.length());
        int to = Math.min(bytes.length(), from + lot.between(1, 512));
        bytes.replace(from, to, String.valueOf((char) lot.below(256)).repeat(to - from));
    }

    /** Numbers say how long, how many, how deep, and where. */
    private static void hugeNumber(StringBuilder bytes, Lot lot) {
        List<MatchResult> numbers =
                lot.oneIn(3) ? List.of() : NUMBER.matcher(bytes).results().toList();
        if (numbers.isEmpty()) {
            int at = lot.below(bytes.length());
            bytes.replace(at, Math.min(bytes.length(), at + 4), lot.any(HUGE_BINARY));
        } else {
            MatchResult number = lot.any(numbers);
            bytes.replace(number.start(), number.end(), lot.any(HUGE));
        }
    }

    private static void deep(StringBuilder bytes, Lot lot) {
        int times = lot.between(1, lot.any(List.of(3, 600, lot.oneIn(10) ? 60_000 : 600)));
        bytes.insert(lot.between(0, bytes.length()), lot.any(OPENING).repeat(times));
    }
}
