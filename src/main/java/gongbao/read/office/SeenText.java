package gongbao.read.office;

import gongbao.text.Blanks;

/** The words of a paragraph as they come: those that are seen and, apart from them, those that nobody sees. */
final class SeenText {

    private final StringBuilder seen = new StringBuilder();
    private final StringBuilder unseen = new StringBuilder();
    /** Behind words that nobody sees: they go with what comes next. */
    private final StringBuilder blanks = new StringBuilder();

    /** Line breaks come as {@code \n}; they part what is seen, whoever sees them. */
    void append(String words, boolean isUnseen) {
        if (isUnseen && !Blanks.isBlank(words)) {
            unseen.append(blanks).append(words);
            blanks.setLength(0);
        } else if (isUnseen && words.indexOf('\n') < 0) {
            blanks.append(words);
        } else {
            seen.append(blanks).append(words);
            blanks.setLength(0);
            unseen.append(isUnseen ? words : "");
        }
    }

    /** What is seen. */
    String seen() {
        return seen + blanks.toString();
    }

    /** What nobody sees. */
    String unseen() {
        return unseen.toString();
    }

    /** Whether there is a word, seen or not. */
    boolean hasWords() {
        return !Blanks.isBlank(seen) || !Blanks.isBlank(unseen);
    }

    void clear() {
        seen.setLength(0);
        unseen.setLength(0);
        blanks.setLength(0);
    }
}
