package gongbao.cli;

/**
 * Makes words harmless for a terminal: a file name may hold the characters that move its cursor, clear its screen or turn the
 * direction of what is written.
 */
final class Printable {

    private static final char BLANK_OF_PICTURES = '\u2400';
    private static final char UNSHOWN = '\uFFFD';

    private Printable() {}

    /** 〔例〕an escape character becomes {@code \x1b}; what takes more than a byte has a u and four digits. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isHidden(c)) {
                shown.append(String.format(c < 0x100 ? "\\x%02x" : "\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /** A line of a source, character for character, so that a place in it stays where it is. */
    static String line(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean half = Character.isSurrogate(c);
            shown.append(
                    c == '\t' ? ' ' : c < ' ' ? (char) (BLANK_OF_PICTURES + c) : !half && isHidden(c) ? UNSHOWN : c);
        }
        return shown.toString();
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
