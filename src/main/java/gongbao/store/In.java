package gongbao.store;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Out} has written, from a place on. */
final class In {

    private final Region text;
    private int at;

    In(Region text, int at) {
        this.text = text;
        this.at = at;
    }

    int fixed() {
        at += Integer.BYTES;
        return text.fixed(at - Integer.BYTES);
    }

    int count() {
        return (int) bits();
    }

    long number() {
        long bits = bits();
        return bits >>> 1 ^ -(bits & 1);
    }

    private long bits() {
        long bits = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = text.one(at++);
            bits |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return bits;
            }
        }
    }

    @Nullable
    String text() {
        int head = count();
        if (head == 0) {
            return null;
        }
        if ((head & 1) == 1) {
            return text.words(head >>> 1, count());
        }
        byte[] utf8 = text.bytes(at, (head >>> 1) - 1);
        at += utf8.length;
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
