package gongbao.site.render;

import gongbao.text.Characters;
import java.io.Writer;
import java.util.Arrays;

/**
 * The text of a page while it is made: a template is written into it, then it is mended and shortened where it stands, then
 * it is bytes. A page is gone through half a dozen times; its characters lie open for that, in one array that no step copies.
 */
final class PageText extends Writer {

    /** As long as most pages are. */
    private static final int USUAL = 16 * 1024;

    char[] units = new char[USUAL];
    int length;

    static PageText of(String text) {
        PageText page = new PageText();
        page.write(text, 0, text.length());
        return page;
    }

    @Override
    public void write(int c) {
        room(1);
        units[length++] = (char) c;
    }

    @Override
    public void write(char[] from, int start, int count) {
        room(count);
        System.arraycopy(from, start, units, length, count);
        length += count;
    }

    @Override
    public void write(String from, int start, int count) {
        room(count);
        from.getChars(start, start + count, units, length);
        length += count;
    }

    private void room(int count) {
        if (units.length - length < count) {
            units = Arrays.copyOf(units, Math.max(units.length * 2, length + count));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** Whatever came this far, no page and no feed holds what neither may. */
    void mend() {
        Characters.mend(units, length);
    }

    /** Puts a stretch of its own at an earlier place; where it stood is free. */
    int move(int start, int end, int to) {
        if (start != to) {
            System.arraycopy(units, start, units, to, end - start);
        }
        return to + end - start;
    }

    /** Where the unit stands first at or behind {@code from}; its end where nowhere. */
    int indexOf(char c, int from) {
        int at = from;
        while (at < length && units[at] != c) {
            at++;
        }
        return at;
    }

    boolean startsWith(String words, int at) {
        if (at < 0 || length - at < words.length()) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (units[at + i] != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The name of the tag that begins or ends an element there, see {@link TagNames}; 0 where none does. */
    long tagAt(int tag) {
        if (tag < 0 || tag >= length || units[tag] != '<') {
            return 0;
        }
        int name = startsWith("</", tag) ? tag + 2 : tag + 1;
        return TagNames.at(units, name, length);
    }

    @Override
    public String toString() {
        return new String(units, 0, length);
    }

    /** In UTF-8. It is mended: surrogates stand in pairs. */
    byte[] bytes() {
        byte[] bytes = new byte[size()];
        int at = 0;
        for (int i = 0; i < length; i++) {
            char c = units[i];
            if (c < 0x80) {
                bytes[at++] = (byte) c;
            } else if (c < 0x800) {
                bytes[at++] = (byte) (0xC0 | c >> 6);
                bytes[at++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isSurrogate(c)) {
                at = pair(Character.toCodePoint(c, units[++i]), bytes, at);
            } else {
                bytes[at++] = (byte) (0xE0 | c >> 12);
                bytes[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[at++] = (byte) (0x80 | c & 0x3F);
            }
        }
        return bytes;
    }

    private static int pair(int c, byte[] bytes, int at) {
        bytes[at] = (byte) (0xF0 | c >> 18);
        bytes[at + 1] = (byte) (0x80 | c >> 12 & 0x3F);
        bytes[at + 2] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[at + 3] = (byte) (0x80 | c & 0x3F);
        return at + 4;
    }

    private int size() {
        int size = 0;
        for (int i = 0; i < length; i++) {
            char c = units[i];
            size += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return size;
    }
}
