package gongbao.run;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Bytes and characters that no editor means to write: where they stand, and what they are called. */
final class BadCharacters {

    private BadCharacters() {}

    /** Offset of the first byte that is no UTF-8, or -1. */
    static int notUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            } else if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    /** 〔例〕U+0007. */
    static String name(String text, int offset) {
        return String.format(Locale.ROOT, "U+%04X", text.codePointAt(offset));
    }

    /** The line, from 1, and the column, from 1, of an offset. */
    static int[] place(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                line++;
                start = i + 1;
            }
        }
        return new int[] {line, offset - start + 1};
    }
}
