package gongbao.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes the bytes of one text. Whole numbers take as many bytes as they need; words that stand in the body are a place in it.
 *
 * <p>What {@link In} reads.
 */
final class Out {

    /** Shorter words cost as little by themselves. */
    private static final int SHORTEST = 3;

    private final String body;
    private byte[] bytes = new byte[1 << 14];
    private int size;
    /** Where words were last found: most follow each other. */
    private int near;

    Out(String body) {
        this.body = body;
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    /** Leaves so many bytes free, to be written when it is known what they say. */
    void leave(int more) {
        room(more);
        size += more;
    }

    void fixed(int value) {
        room(Integer.BYTES);
        size += Integer.BYTES;
        fixedAt(size - Integer.BYTES, value);
    }

    void fixedAt(int at, int value) {
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[at + i] = (byte) (value >>> Byte.SIZE * i);
        }
    }

    /** A number of one unit of UTF-16. */
    void unit(int value) {
        room(Character.BYTES);
        bytes[size++] = (byte) value;
        bytes[size++] = (byte) (value >>> Byte.SIZE);
    }

    /** A number that is not negative, seven bits a byte, the lowest first. */
    void count(int value) {
        room(Integer.BYTES + 1);
        int rest = value;
        while (rest > 0x7f) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** Any number; small ones, of either sign, are short. */
    void number(long value) {
        room(Long.BYTES + 2);
        long rest = value << 1 ^ value >> Long.SIZE - 1;
        while ((rest & ~0x7fL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** Null is 0; odd is a place in the body and a length; even is one more than the number of bytes that follow. */
    void text(@Nullable String words) {
        if (words == null) {
            count(0);
            return;
        }
        int at = inBody(words);
        if (at >= 0) {
            near = at;
            count(at << 1 | 1);
            count(words.length());
        } else {
            byte[] utf8 = words.getBytes(StandardCharsets.UTF_8);
            count(utf8.length + 1 << 1);
            room(utf8.length);
            System.arraycopy(utf8, 0, bytes, size, utf8.length);
            size += utf8.length;
        }
    }

    private int inBody(String words) {
        if (words.length() < SHORTEST || words.charAt(0) < 0x80) {
            return -1;
        }
        int at = body.indexOf(words, near);
        return at >= 0 || near == 0 ? at : body.indexOf(words);
    }
}
