package gongbao.text;

/**
 * Characters that take no room on a page: soft hyphens, zero-width spaces and joiners, marks of direction, byte order marks,
 * variation selectors, fillers, tags. They stay in a text, and whoever reads it looks through them: {@code 1U+200B00亿元} is 100亿元.
 */
public final class Invisible {

    /** The first half of {@code U+E0000} to {@code U+E03FF}: tags, and the variation selectors of ideographs. */
    private static final char BEYOND = '\uDB40';

    /** What Word sets where no line may end; it takes room. */
    private static final char NO_BREAK_HYPHEN = '\u2011';

    private Invisible() {}

    /** Whether the unit is one; of those that take two units, either half. */
    public static boolean is(CharSequence text, int i) {
        char c = text.charAt(i);
        if (!Character.isSurrogate(c)) {
            return is(c) || c == NO_BREAK_HYPHEN && isWithinNumber(text, i);
        }
        return c == BEYOND
                ? i + 1 < text.length() && isLow(text.charAt(i + 1))
                : i > 0 && isLow(c) && text.charAt(i - 1) == BEYOND;
    }

    /** 〔例〕1‑00亿元 is 100亿元, as no range goes from 1 to 00; 5‑6日 is one. */
    private static boolean isWithinNumber(CharSequence text, int i) {
        return i > 0
                && i + 1 < text.length()
                && text.charAt(i - 1) >= '0'
                && text.charAt(i - 1) <= '9'
                && text.charAt(i + 1) == '0';
    }

    private static boolean isLow(char c) {
        return c >= '\uDC00' && c <= '\uDDEF';
    }

    /** Whether the unit is one that takes no other. */
    static boolean is(char c) {
        if (c < '\u200B') {
            return c >= '\u00AD' && isEarly(c);
        }
        if (c <= '\u206F') {
            return c <= '\u200F' || c >= '\u202A' && c <= '\u202E' || c >= '\u2060';
        }
        return c >= '\u3164' && isLate(c);
    }

    private static boolean isEarly(char c) {
        return switch (c) {
            case '\u00AD', '\u034F', '\u061C', '\u115F', '\u1160', '\u17B4', '\u17B5' -> true;
            default -> c >= '\u180B' && c <= '\u180F';
        };
    }

    private static boolean isLate(char c) {
        return c == '\u3164'
                || c >= '\uFE00' && c <= '\uFE0F'
                || c == '\uFEFF'
                || c == '\uFFA0'
                || c >= '\uFFF9' && c <= '\uFFFB';
    }
}
