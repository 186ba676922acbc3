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

    /** Words of the body. */
    String words(int from, int length) {
        char[] words = new char[length];
        int body = Layout.BODY.at(this);
        for (int i = 0; i < length; i++) {
            words[i] = unit(body + (from + i) * Character.BYTES);
        }
        return new String(words);
    }
}
