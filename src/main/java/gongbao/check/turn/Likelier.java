package gongbao.check.turn;

import gongbao.zh.Segments;

/**
 * How much likelier letters are with an edit made: 坚持统一|战|主|, is hardly what was meant, 坚持|统一战线|, is.
 *
 * @param letters the text
 */
record Likelier(Letters letters) {

    /** How far on either side words are cut anew. */
    private static final int AROUND = 8;

    /** By how much the words around cost less with the edit; below 0 where they cost more. */
    int gain(Edit edit) {
        int from = Math.max(0, edit.from() - AROUND);
        int to = Math.min(letters.text().length(), edit.to() + AROUND);
        String text = letters.text();
        String mended = text.substring(from, edit.from()) + edit.right() + text.substring(edit.to(), to);
        return cost(text.substring(from, to)) - cost(mended);
    }

    private static int cost(String words) {
        return new Segments(words.toCharArray()).cost();
    }

    /** Whether a letter is a word of its own there, or none at all. */
    boolean isSingle(int at) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(letters.text().length(), at + AROUND);
        Segments words = new Segments(letters.text().substring(from, to).toCharArray());
        int word = 0;
        while (word + words.firstBehind(word) <= at - from) {
            word += words.firstBehind(word);
        }
        return words.firstBehind(word) == 1;
    }
}
