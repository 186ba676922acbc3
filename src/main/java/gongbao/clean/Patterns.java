package gongbao.clean;

import gongbao.search.Search;

/**
 * Compiles the patterns of word lists: {@code \s} knows U+3000 and U+00A0, {@code \d} full-width digits.
 *
 * <p>Java's own flag for that asks Unicode tables for every character and takes several times as long.
 */
final class Patterns {

    private static final String BLANKS = "\\s\u00A0\u3000\u2000-\u200B";
    private static final String DIGITS = "0-9０-９";

    private Patterns() {}

    static Search of(String pattern) {
        return Search.of(wide(pattern));
    }

    /** The pattern with what it means by a blank and a digit. */
    static String wide(String pattern) {
        StringBuilder wide = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                wide.append(escape(pattern.charAt(++i), inClass));
            } else {
                inClass = c == '[' || (inClass && c != ']');
                wide.append(c);
            }
        }
        return wide.toString();
    }

    private static String escape(char c, boolean inClass) {
        String members = c == 's' ? BLANKS : c == 'd' ? DIGITS : "";
        if (members.isEmpty()) {
            return c == 'S' && !inClass ? "[^" + BLANKS + "]" : "\\" + c;
        }
        return inClass ? members : "[" + members + "]";
    }
}
