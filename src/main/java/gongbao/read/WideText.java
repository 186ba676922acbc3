package gongbao.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Recognises UTF-16 without a byte order mark.
 *
 * <p>In Chinese UTF-16 nearly every high byte is 4E–9F (ideographs), 00 (ASCII), 20, 30 or FF (punctuation), and the digits,
 * line ends and full stops of any real text make NULs, which no other text charset has.
 */
final class WideText {

    private static final int SAMPLE = 1 << 16;

    private WideText() {}

    static @Nullable Charset charset(byte[] bytes) {
        int end = Math.min(bytes.length, SAMPLE) & ~1;
        if (end < 4 || (bytes.length & 1) == 1 || !mayBeWide(bytes, end)) {
            return null;
        }
        if (isHighByteAt(bytes, end, 1) && !isHighByteAt(bytes, end, 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (isHighByteAt(bytes, end, 0) && !isHighByteAt(bytes, end, 1)) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    /**
     * Whether half of some unit is a NUL; of every second one, where most of the others are two letters of ASCII: NULs among or behind
     * a text are no halves, and 〔例〕{@code f1\ansi} is no 昱屡湳.
     */
    private static boolean mayBeWide(byte[] bytes, int end) {
        int halves = 0;
        int pairs = 0;
        for (int i = 0; i < end; i += 2) {
            halves += bytes[i] == 0 ^ bytes[i + 1] == 0 ? 1 : 0;
            pairs += isPrinted(bytes[i]) && isPrinted(bytes[i + 1]) ? 1 : 0;
        }
        boolean ascii = pairs * 2 > end / 2 - halves;
        return halves > 0 && (!ascii || halves * 4 >= end);
    }

    private static boolean isPrinted(byte b) {
        return b >= ' ' && b <= '~';
    }

    private static boolean isHighByteAt(byte[] bytes, int end, int parity) {
        int fits = 0;
        for (int i = parity; i < end; i += 2) {
            int b = bytes[i] & 0xFF;
            if (b == 0 || b == 0x20 || b == 0x22 || b == 0x30 || b == 0xFF || (b >= 0x4E && b <= 0x9F)) {
                fits++;
            }
        }
        return fits * 20 >= end / 2 * 19;
    }
}
