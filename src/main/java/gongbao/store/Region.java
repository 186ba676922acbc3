package gongbao.store;

import java.nio.ByteBuffer;

/**
 * The stretch of a file in which one text lies; readable from any thread.
 *
 * @param buffer holds it, the lowest byte of a number first
 * @param start where it begins in the buffer
 */
record Region(ByteBuffer buffer, int start) {

    byte one(int at) {
        return buffer.get(start + at);
    }

    int fixed(int at) {
        return buffer.getInt(start + at);
    }

    char unit(int at) {
        return buffer.getChar(start + at);
    }

    byte[] bytes(int at, int length) {
        byte[] bytes = new byte[length];
        buffer.get(start + at, bytes);
        return bytes;
    }

    /** Words of the body, which is the first part. */
    String words(int from, int length) {
        char[] words = new char[length];
        int at = start + Layout.HEAD + from * Character.BYTES;
        buffer.slice(at, length * Character.BYTES)
                .order(buffer.order())
                .asCharBuffer()
                .get(words);
        return new String(words);
    }
}
