package gongbao.text;

/**
 * What counts as blank: everything that leaves no ink.
 *
 * <p>Chinese pages indent with U+3000 and U+00A0 and hide U+200B and U+FEFF between characters; {@link String#strip()}
 * leaves the last three standing.
 */
public final class Blanks {

    private Blanks() {}

    /** Whether the unit leaves no ink: white space of any width, zero-width spaces and joiners, byte order marks. */
    public static boolean isBlank(char c) {
        return c <= ' '
                ? isAsciiBlank(c)
                : c >= '\u007F' && (Character.isSpaceChar(c) || isZeroWidth(c) || c == '\u0085');
    }

    private static boolean isAsciiBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001C' && c <= '\u001F');
    }

    private static boolean isZeroWidth(char c) {
        return (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
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
        StringBuilder ink = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                ink.append(text.charAt(i));
            }
        }
        return ink.toString();
    }
}
