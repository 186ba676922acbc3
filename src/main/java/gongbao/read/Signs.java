package gongbao.read;

/** What single characters of mark-up are, by the rules of HTML. */
final class Signs {

    /** Where ideographs and their punctuation begin. */
    private static final char WIDE = '\u2E80';

    private Signs() {}

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    /** Ends a tag's name and an attribute's. */
    static boolean isBreak(char c) {
        return isBlank(c) || c == '/' || c == '>';
    }

    /** Whether a Chinese character stands in the stretch. */
    static boolean hasWide(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) >= WIDE && text.charAt(i) != '\uFEFF') {
                return true;
            }
        }
        return false;
    }

    /** Whether words of any script stand in the stretch. */
    static boolean hasWords(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name stands there, in letters of either case. */
    static boolean isName(CharSequence text, int from, String name) {
        int to = from + name.length();
        return to <= text.length()
                && name.equalsIgnoreCase(text.subSequence(from, to).toString())
                && (to == text.length() || isBreak(text.charAt(to)));
    }
}
