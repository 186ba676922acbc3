package gongbao.read;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The names of the files in a zip, from the directory at its end: nothing is unpacked for them. */
final class ZipNames {

    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int MOST = 10_000;

    private final byte[] bytes;

    private ZipNames(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The names; none where the directory is broken. */
    static Set<String> of(byte[] bytes) {
        return new ZipNames(bytes).names();
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        int end = bytes.length - END_LENGTH;
        while (end >= 0 && !isMark(end, 5, 6)) {
            end--;
        }
        int at = end < 0 ? -1 : number(end + 16, 4);
        while (at >= 0 && at <= bytes.length - ENTRY_LENGTH && isMark(at, 1, 2) && names.size() < MOST) {
            int length = number(at + 28, 2);
            int name = at + ENTRY_LENGTH;
            if (name + length > bytes.length) {
                break;
            }
            names.add(new String(bytes, name, length, StandardCharsets.UTF_8));
            at = name + length + number(at + 30, 2) + number(at + 32, 2);
        }
        return names;
    }

    private boolean isMark(int at, int third, int fourth) {
        return bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == third && bytes[at + 3] == fourth;
    }

    private int number(int at, int length) {
        int number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xFF;
        }
        return number;
    }
}
