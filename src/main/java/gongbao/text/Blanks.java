package gongbao.text;

/**
 * What counts as blank: everything that leaves no ink.
 *
 * <p>Chinese pages indent with U+3000 and U+00A0 and hide U+200B and U+FEFF between characters; {@link String#strip()}
 * leaves the last three standing.
 */
public final class Blanks {

    /** A3 A0, the full-width blank of old Chinese programs, for which Unicode has no other place. */
    private static final char BLANK_OF_GBK = '\uE5E5';

    private Blanks() {}

    /** Whether the unit leaves no ink: white space of any width, and what is {@link Invisible}. */
    public static boolean isBlank(char c) {
        if (c > '\u3000') {
            return c >= '\uFE00' ? Invisible.is(c) : c == '\u3164' || c == BLANK_OF_GBK;
        }
        return c <= ' ' ? isAsciiBlank(c) : c >= '\u0085' && isOtherBlank(c);
    }

    private static boolean isAsciiBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001C' && c <= '\u001F');
    }

    /** What Unicode calls a separator, next line, and what has no width. */
    private static boolean isOtherBlank(char c) {
        return switch (c) {
            case '\u0085', '\u00A0', '\u1680', '\u2028', '\u2029', '\u202F', '\u205F', '\u3000' -> true;
            default -> c >= '\u2000' && c <= '\u200A' || Invisible.is(c);
        };
    }

    public static boolean isBlank(CharSequence text) {
        return firstInk(text, 0) == text.length();
    }

    /** Offset of the first unit at or behind {@code from} that leaves ink, or the length. */
    public static int firstInk(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Offset behind the last unit that leaves ink, or 0. */
    public static int inkEnd(CharSequence text) {
        return inkEnd(text, 0, text.length());
    }

    /** Offset behind the last unit in {@code [from, to)} that leaves ink, or {@code from}. */
    public static int inkEnd(CharSequence text, int from, int to) {
        int i = to;
        while (i > from && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** The text without the blanks at its ends. */
    public static String strip(String text) {
        int start = firstInk(text, 0);
        return start == text.length() ? "" : text.substring(start, inkEnd(text));
    }

    /** The text on one line: its ends stripped, every run of ASCII blanks and line ends one blank. */
    public static String oneLine(String text) {
        String words = text.strip();
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = isAsciiBlank(c);
            if (!blank || line.length() == 0 || line.charAt(line.length() - 1) != ' ') {
                line.append(blank ? ' ' : c);
            }
        }
        return line.toString();
    }

    /** The text without any blank: for comparing what two places say. */
    public static String squeeze(CharSequence text) {
        int blank = firstBlank(text);
        if (blank == text.length()) {
            return text.toString();
        }
        StringBuilder ink = new StringBuilder(text.length()).append(text, 0, blank);
        for (int i = blank; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                ink.append(text.charAt(i));
            }
        }
        return ink.toString();
    }

    private static int firstBlank(CharSequence text) {
        int i = 0;
        while (i < text.length() && !isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
