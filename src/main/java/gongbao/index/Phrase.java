package gongbao.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A phrase of common pairs, and the phrases that begin with it and have one character more. */
final class Phrase {

    static final Comparator<Phrase> BY_LAST = Comparator.comparingInt(phrase -> phrase.last);

    /** The last character. */
    final int last;
    /** How many units have it; 0 where they are not listed. */
    final int units;

    private final long at;
    private final int digits;
    private final List<Phrase> longer = new ArrayList<>();
    private int symbol;

    /**
     * @param at where the list of its units begins
     * @param digits how long it is
     */
    Phrase(int last, int units, long at, int digits) {
        this.last = last;
        this.units = units;
        this.at = at;
        this.digits = digits;
    }

    void add(Phrase phrase) {
        longer.add(phrase);
    }

    /** By their last characters. */
    List<Phrase> longer() {
        longer.sort(BY_LAST);
        return longer;
    }

    /** A character that stands for the phrase before the next one; 0 where no longer phrase is told. */
    int symbol() {
        return symbol;
    }

    void symbol(int character) {
        symbol = character;
    }

    String list(ByteSpill lists) {
        return digits == 0 ? "" : lists.digits(at, digits);
    }
}
