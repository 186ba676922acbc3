package gongbao.link;

import gongbao.zh.Simplified;

/**
 * When two wordings count as the same: blanks, full-width forms, traditional characters and kinds of quotation marks and brackets do
 * not matter.
 */
final class Wording {

    private Wording() {}

    /** 〔例〕{@code 决定（讨论稿）}, {@code 决定(讨论稿)} and {@code 決定（討論稿）} → {@code 决定(讨论稿)}. */
    static String key(String words) {
        StringBuilder key = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\u3000' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                continue;
            }
            key.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : plain(c));
        }
        return key.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '“', '”', '„', '‟' -> '"';
            case '‘', '’' -> '\'';
            case '〈' -> '《';
            case '〉' -> '》';
            case '•', '・' -> '·';
            default -> Simplified.of(c);
        };
    }
}
