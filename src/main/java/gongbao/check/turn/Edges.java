package gongbao.check.turn;

import gongbao.check.turn.Edit.Kind;
import gongbao.check.turn.Turn.Edge;
import gongbao.zh.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * The two ends of a turn, where a wrong character may as well be the next word: 改革开|局 is no 改革开放. It is one only where it is
 * easily taken for the right one, or where nothing right goes on from there.
 *
 * @param letters the text
 * @param turn what should stand there
 * @param ahead whether its last character is looked at, or its first
 */
record Edges(Letters letters, Turn turn, boolean ahead) {

    /** What it takes to be sure that a character was left out where other words may follow. */
    private static final int GAIN_OF_LOST = 70;

    /** The same of one that stands there instead, which costs something by itself. */
    private static final int GAIN_OF_WRONG = 84;

    /** What it takes to be sure that a character stands in place of the right one, and that none was left out. */
    private static final int GAIN_IN_PLACE = 60;

    /** The same of one that is easily taken for it: 总书|纪要, but 总书|系列. */
    private static final int GAIN_OF_ALIKE = 30;

    /** How far the text is looked through for the same words. */
    private static final int NEAR = 4000;

    private char due() {
        return ahead
                ? turn.words().charAt(turn.words().length() - 1)
                : turn.words().charAt(0);
    }

    private Edge edge() {
        return ahead ? turn.behind() : turn.before();
    }

    boolean isClosed() {
        return edge() == Edge.CLOSED;
    }

    /** The letter so many places from the end of the turn, outwards. */
    private char letter(int place, int distance) {
        return letters.at(ahead ? place + distance : place - distance);
    }

    private boolean isWord(char inner, char outer) {
        return ahead ? JoinedWords.isWord(inner, outer) : JoinedWords.isWord(outer, inner);
    }

    /**
     * The fault where all but the outermost character stand as they should.
     *
     * @param place where that character should stand, or the one that is next to the others
     */
    @Nullable
    Edit missing(int place) {
        if (!Sentences.isHan(due()) || edge() == Edge.LOOSE) {
            return null;
        }
        char there = letter(place, 0);
        boolean joins = isWord(there, letter(place, 1));
        if (Mistaken.are(there, due()) && (isClosed() || !joins && !JoinedWords.standsAlone(there))) {
            return edit(joins && gainOfWrong(place) < GAIN_OF_ALIKE ? Kind.LOST : Kind.WRONG, place);
        }
        // A character is left out more often than it is written for one it has nothing in common with.
        Edit edit = edit(isInPlace(place) ? Kind.WRONG : Kind.LOST, place);
        return isClosed() || isTorn(place) || dangles(place, edit) ? edit : null;
    }

    /** 党的建|取得: what is left of the last word of the turn makes none with what follows. */
    private boolean isTorn(int place) {
        char there = letter(place, 0);
        return edge() == Edge.BOUND && there != '…' && !isWord(letter(place, -1), there);
    }

    /**
     * Whether what stands there does so in place of the outermost character, as it makes no word with what follows: 中国共产|实|开封市,
     * but 中国共产|芦山县. What the text has elsewhere tells more.
     */
    private boolean isInPlace(int place) {
        char there = letter(place, 0);
        char next = letter(place, 1);
        if (!Sentences.isHan(there) || Character.isLetterOrDigit(next) && !Sentences.isHan(next)) {
            return false;
        }
        if (isElsewhere(place, due(), next) && !isElsewhere(place, due(), there)) {
            return true;
        }
        boolean begins = !Sentences.isHan(next) || JoinedWords.standsAlone(next) || isWord(next, letter(place, 2));
        boolean known = JoinedWords.standsAlone(there)
                || isWord(there, next)
                || Sentences.isHan(next) && isElsewhere(place, there, next);
        return begins && !known || GAIN_IN_PLACE <= gainOfWrong(place) && !isElsewhere(place, there, next);
    }

    /** How much likelier the text is with another character in place of what stands there than with one put before it. */
    private int gainOfWrong(int place) {
        Likelier likelier = new Likelier(letters);
        return likelier.gain(edit(Kind.WRONG, place)) - likelier.gain(edit(Kind.LOST, place));
    }

    /** Whether the text near has two letters, seen outwards, side by side somewhere else. */
    private boolean isElsewhere(int place, char inner, char outer) {
        String both = ahead ? "" + inner + outer : "" + outer + inner;
        String text = letters.text();
        int end = Math.min(text.length(), place + NEAR);
        for (int at = text.indexOf(both, Math.max(0, place - NEAR));
                at >= 0 && at < end;
                at = text.indexOf(both, at + 1)) {
            if (at > place + 1 || at < place - 1) {
                return true;
            }
        }
        return false;
    }

    /** 坚持统一|战|,: the last letter of what is left is part of no word, and the turn as a whole makes the text likelier. */
    private boolean dangles(int place, Edit edit) {
        char last = letter(place, -1);
        char there = letter(place, 0);
        Likelier likelier = new Likelier(letters);
        // …体会议: who quotes has left it out.
        if (there == '…' || JoinedWords.standsAlone(last) || !likelier.isSingle(ahead ? place - 1 : place + 1)) {
            return false;
        }
        boolean parted = !Sentences.isHan(there) && !Character.isLetterOrDigit(there);
        if (parted || there == '的' && !turn.isShort()) {
            return true;
        }
        // 毛泽民同志 is another man, however rarely he is named.
        boolean isName = turn.check().startsWith("leader");
        return !isName && likelier.gain(edit) >= (edit.kind() == Kind.LOST ? GAIN_OF_LOST : GAIN_OF_WRONG);
    }

    /**
     * The fault where the outermost character stands one place further out: 社会主|思义|想, of which the next word is 思想.
     *
     * @param place where it should stand
     */
    @Nullable
    Edit crossed(int place) {
        boolean next = letter(place, 1) == due() && isWord(letter(place, 0), letter(place, 2));
        if (!next || edge() == Edge.LOOSE) {
            return null;
        }
        String there = String.valueOf(letter(place, 0));
        return ahead
                ? new Edit(Kind.SWAPPED, place, place + 2, due() + there)
                : new Edit(Kind.SWAPPED, place - 1, place + 1, there + due());
    }

    private Edit edit(Kind kind, int place) {
        if (kind == Kind.WRONG) {
            return new Edit(kind, place, place + 1, String.valueOf(due()));
        }
        int at = ahead ? place : place + 1;
        return new Edit(kind, at, at, String.valueOf(due()));
    }

    /** The fault where the outermost character stands there twice: 思想|想. {@code place} is where the second stands. */
    @Nullable
    Edit twice(int place) {
        char next = letter(place, 1);
        boolean twice =
                edge() != Edge.LOOSE && letter(place, 0) == due() && Sentences.isHan(due()) && !isWord(due(), next);
        // 会议期间|中|中国: what stands alone may end the words before.
        boolean ends = !JoinedWords.standsAlone(due()) || !Sentences.isHan(next) || JoinedWords.standsAlone(next);
        return twice && ends ? new Edit(Kind.DOUBLED, place, place + 1, "") : null;
    }
}
