package gongbao.json;

import org.jspecify.annotations.Nullable;

/** The strings of a line of JSON. Most hold no escape and are copied as they stand. */
final class JsonString {

    private static final String ESCAPED = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";
    private static final int DIGITS = 4;

    private final char[] text;
    private int end;

    /** What of a string with escapes has been read; made when the first such string comes. */
    private @Nullable StringBuilder parts;

    /** @param text of which the last character is none that may stand in a string */
    JsonString(char[] text) {
        this.text = text;
    }

    /** Where the string that was read last ends, behind its mark. */
    int end() {
        return end;
    }

    /**
     * Reads a string.
     *
     * @param from behind the mark that opens it
     */
    String from(int from) throws JsonFault {
        int at = plain(from);
        if (text[at] == '"') {
            end = at + 1;
            return new String(text, from, at - from);
        }
        StringBuilder read = parts == null ? new StringBuilder() : parts;
        parts = read;
        read.setLength(0);
        read.append(text, from, at - from);
        while (text[at] != '"') {
            at = escape(at, read);
            int next = plain(at);
            read.append(text, at, next - at);
            at = next;
        }
        end = at + 1;
        return read.toString();
    }

    /** The next character from there that is not itself: a mark that closes, an escape, one that may stand in no string. */
    private int plain(int from) {
        int at = from;
        while (text[at] != '"' && text[at] != '\\' && text[at] >= ' ') {
            at++;
        }
        return at;
    }

    /** The place behind what stands for another character. */
    private int escape(int at, StringBuilder to) throws JsonFault {
        if (text[at] != '\\') {
            throw new JsonFault("facts-json", at + 1, "\"", at == text.length - 1 ? "" : String.valueOf(text[at]));
        }
        char c = text[at + 1];
        if (c == 'u') {
            to.append(numbered(at + 2));
            return at + 2 + DIGITS;
        }
        int known = ESCAPED.indexOf(c);
        if (known < 0) {
            throw new JsonFault("facts-json", at + 1, "\\n | \\\" | \\u0000", "\\" + c);
        }
        to.append(MEANT.charAt(known));
        return at + 2;
    }

    private char numbered(int from) throws JsonFault {
        int number = 0;
        for (int i = from; i < from + DIGITS; i++) {
            int digit = i < text.length ? Character.digit(text[i], 16) : -1;
            if (digit < 0 || text[i] > 'f') {
                throw new JsonFault("facts-json", from - 1, "\\u0000", "\\u");
            }
            number = number * 16 + digit;
        }
        return (char) number;
    }
}
