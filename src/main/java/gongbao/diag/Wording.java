package gongbao.diag;

import java.util.List;

/** Puts what a message quotes into its words. */
public final class Wording {

    private Wording() {}

    /**
     * The words with {@code {0}}, {@code {1}} … filled in, in one pass: what is quoted may itself hold {@code {1}},
     * apostrophes or backslashes and stays as it is. A number without an argument stays as it stands.
     */
    public static String fill(String words, List<?> arguments) {
        if (words.indexOf('{') < 0) {
            return words;
        }
        StringBuilder filled = new StringBuilder(words.length() + 32);
        int from = 0;
        for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', open + 1)) {
            int close = words.indexOf('}', open);
            int number = close < 0 ? -1 : number(words, open + 1, close);
            if (number >= 0 && number < arguments.size()) {
                filled.append(words, from, open).append(arguments.get(number));
                from = close + 1;
            }
        }
        return filled.append(words, from, words.length()).toString();
    }

    /** The number that the digits from one offset to another write, or -1. */
    private static int number(String words, int from, int to) {
        int number = from == to || to - from > 2 ? -1 : 0;
        for (int i = from; i < to && number >= 0; i++) {
            char c = words.charAt(i);
            number = c >= '0' && c <= '9' ? number * 10 + c - '0' : -1;
        }
        return number;
    }
}
