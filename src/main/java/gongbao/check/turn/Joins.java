package gongbao.check.turn;

import gongbao.check.turn.Edit.Kind;

/**
 * Tells whether letters that are nearly a turn are other words that stand side by side.
 *
 * @param letters the text
 */
record Joins(Letters letters) {

    /** What it takes to be sure of a character that has nothing in common with the right one. */
    private static final int GAIN = 140;

    /** The same in a turn of more than four, the rest of which tells more. */
    private static final int GAIN_OF_LONG = 100;

    private static final int SHORT = 4;

    boolean isOtherWords(Turn turn, Edit edit, int start, int end) {
        boolean common = turn.isShort() || turn.check().equals("formula");
        if (edit.kind() == Kind.LOST && common && isEnding(edit, start, end)) {
            return true;
        }
        boolean atEnd = edit.kind() == Kind.LOST && (edit.from() == start || edit.from() == end);
        return turn.isShort() && !atEnd && isCommon(turn, edit);
    }

    /** 社会主义|主人翁 for 社会主义民主: the only letter behind what is lost may be the next word's. */
    private boolean isEnding(Edit edit, int start, int end) {
        return edit.from() == end - 1 && isWord(end - 1) || edit.from() == start + 1 && isWord(start - 1);
    }

    /** In a short turn of common words, a wrong character must be easily taken for the right one, and no part of another word. */
    private boolean isCommon(Turn turn, Edit edit) {
        int from = edit.from();
        return switch (edit.kind()) {
            case WRONG ->
                !Mistaken.are(letters.at(from), edit.right().charAt(0)) && !isSure(turn, edit)
                        || isAlone(from)
                        || isWord(from - 1)
                        || isWord(from);
            case SWAPPED -> isAlone(from) || isAlone(from + 1) || isWord(from - 1) || isWord(from) || isWord(from + 1);
            case DOUBLED -> isWord(from - 1) && isWord(from) || edit.to() - from == 1 && isDoubleWord(from);
            case LOST -> isAlone(from - 1) || isAlone(from) || isWord(from - 1);
            case ADDED, BROKEN -> true;
        };
    }

    /** 改|十|开放: no words at all, where the turn is one. */
    boolean isSure(Turn turn, Edit edit) {
        int gain = turn.words().length() > SHORT ? GAIN_OF_LONG : GAIN;
        return new Likelier(letters).gain(edit) >= gain;
    }

    /** 人|人: the two that are the same are a word. */
    private boolean isDoubleWord(int at) {
        return letters.at(at) == letters.at(at - 1) ? isWord(at - 1) : isWord(at);
    }

    private boolean isAlone(int at) {
        return JoinedWords.standsAlone(letters.at(at));
    }

    /** Whether the letter there and the next one are a word. */
    private boolean isWord(int at) {
        return JoinedWords.isWord(letters.at(at), letters.at(at + 1));
    }
}
