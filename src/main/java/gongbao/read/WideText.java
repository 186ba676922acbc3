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
        if (end < 4 || (bytes.length & 1) == 1 || !hasNul(bytes, end)) {
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

    private static boolean hasNul(byte[] bytes, int end) {
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
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
