package gongbao.index;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of one length that are made of common pairs, and where they stand, in runs: {@code 一次全会} is a run of two phrases of
 * three characters. A phrase is known by the two of one character less that it consists of.
 */
final class PhraseLevel implements Closeable {

    /** A phrase whose parts leave so many units more than have it is not listed: a page looks into their texts. */
    private static final int FEW = 12;

    /** Where a phrase leaves no more units, longer ones are not asked for. */
    private static final int LEAST = 24;

    /** And no more than one in so many. */
    private static final int RARE = 400;

    private final Pairs phrases;
    private final int units;
    /** Of each unit its runs, each with its length before it, and behind the last a 0. */
    private final Spill rows;
    /** How many units each phrase leaves: those that have it, or that have its parts where it is not listed. */
    private final int[] left;

    private final boolean[] isListed;

    private PhraseLevel(Pairs phrases, int units, Spill rows, int[] left, boolean[] isListed) {
        this.phrases = phrases;
        this.units = units;
        this.rows = rows;
        this.left = left;
        this.isListed = isListed;
    }

    /** The common pairs. */
    static PhraseLevel ofPairs(int[] unitCounts, int units, Spill rows) {
        return new PhraseLevel(new Pairs(), units, rows, unitCounts, new boolean[unitCounts.length]);
    }

    /** The phrases of one character more. */
    PhraseLevel longer(Pairs longer, Spill longerRows) {
        int[] leftOf = new int[longer.size()];
        boolean[] listed = new boolean[longer.size()];
        for (int phrase = 0; phrase < longer.size(); phrase++) {
            long parts = longer.pair(phrase);
            int both = Math.min(left[front(parts)], left[back(parts)]);
            listed[phrase] = both - longer.units(phrase) > FEW;
            leftOf[phrase] = listed[phrase] ? longer.units(phrase) : both;
        }
        return new PhraseLevel(longer, units, longerRows, leftOf, listed);
    }

    /** The key of a phrase: the numbers of its parts, one higher, for 0 is no key. */
    static long key(int front, int back) {
        return Pairs.pair(front + 1, back + 1);
    }

    private static int front(long key) {
        return Pairs.first(key) - 1;
    }

    private static int back(long key) {
        return Pairs.second(key) - 1;
    }

    int size() {
        return left.length;
    }

    /** The phrase without its last character. */
    int front(int phrase) {
        return front(phrases.pair(phrase));
    }

    /** The phrase without its first character. */
    int back(int phrase) {
        return back(phrases.pair(phrase));
    }

    boolean isListed(int phrase) {
        return isListed[phrase];
    }

    /** How many units have it. */
    int units(int phrase) {
        return phrases.units(phrase);
    }

    /** Whether longer phrases may begin or end with it. */
    boolean goesOn(int phrase) {
        return left[phrase] > Math.max(LEAST, units / RARE);
    }

    /** Reads the runs, and writes the units of what is listed. */
    Reader read() {
        return new Reader();
    }

    /** Goes through all runs, phrase by phrase. */
    final class Reader {

        private final Spill.Reader numbers = rows.read(0);
        private final @Nullable UnitList[] lists = new UnitList[size()];
        private final DigitWriter[] digits = new DigitWriter[size()];
        private int open;

        private Reader() {
            for (int phrase = 0; phrase < lists.length; phrase++) {
                if (isListed[phrase]) {
                    digits[phrase] = new DigitWriter();
                    lists[phrase] = new UnitList(digits[phrase], units(phrase), units);
                }
            }
        }

        /** Begins the next run of the unit; false behind the last. */
        boolean nextRun() throws IOException {
            open = numbers.next();
            return open > 0;
        }

        boolean hasNext() {
            return open > 0;
        }

        int next(int unit) throws IOException {
            open--;
            int phrase = numbers.next();
            UnitList list = lists[phrase];
            if (list != null) {
                list.add(unit);
            }
            return phrase;
        }

        /** The digits of a list, when all has been read. */
        byte[] digits(int phrase) {
            UnitList list = lists[phrase];
            if (list != null) {
                list.end();
            }
            return digits[phrase].bytes();
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
