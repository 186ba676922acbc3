package gongbao.index;

import java.util.Arrays;

/**
 * The pairs of neighbouring characters of an archive, numbered in the order in which they are first met, and what is counted of
 * each. A single character is a pair, too: with {@link #ALONE} in the place of the second.
 */
final class Pairs {

    /** Stands where a second character would; none that is searched. */
    static final int ALONE = '.';

    private static final int SECOND = 21;
    private static final int FIRST_CAPACITY = 1 << 14;
    private static final int CODE_UNITS = 1 << 16;

    /** Numbers that are kept of a pair, side by side, so that they are fetched together. */
    private static final int COLUMNS = 4;

    private static final int PLACES = 0;
    private static final int UNITS = 1;
    private static final int LAST_UNIT = 2;

    /** In each place a pair and its number; 0 for no pair. */
    private long[] table = new long[2 * FIRST_CAPACITY];

    private int shift = Long.SIZE - Integer.numberOfTrailingZeros(FIRST_CAPACITY);

    private long[] pairs = new long[FIRST_CAPACITY / 2];
    private int[] counts = new int[FIRST_CAPACITY / 2 * COLUMNS];
    private int size;

    /** By code unit the number of the character alone, and one more; 0 where it was not met. */
    private final int[] alone = new int[CODE_UNITS];

    static long pair(int first, int second) {
        return (long) first << SECOND | second;
    }

    static int first(long pair) {
        return (int) (pair >> SECOND);
    }

    static int second(long pair) {
        return (int) pair & (1 << SECOND) - 1;
    }

    /** The number of a pair, a new one where it was not met before. */
    int number(long pair) {
        int at = place(pair);
        if (table[at] == pair) {
            return (int) table[at + 1];
        }
        if (size == pairs.length) {
            grow();
            at = place(pair);
        }
        put(pair, size, at);
        pairs[size] = pair;
        counts[size * COLUMNS + LAST_UNIT] = -1;
        return size++;
    }

    /** The number of a character alone. */
    int alone(int c) {
        if (c >= CODE_UNITS) {
            return number(pair(c, ALONE));
        }
        if (alone[c] == 0) {
            alone[c] = number(pair(c, ALONE)) + 1;
        }
        return alone[c] - 1;
    }

    /** Where a pair stands in the table, or would. */
    private int place(long pair) {
        int at = (int) (pair * 0x9E3779B97F4A7C15L >>> shift) * 2;
        while (table[at] != pair && table[at] != 0) {
            at = at + 2 & table.length - 1;
        }
        return at;
    }

    private void put(long pair, int number, int at) {
        table[at] = pair;
        table[at + 1] = number;
    }

    private void grow() {
        pairs = Arrays.copyOf(pairs, size * 2);
        counts = Arrays.copyOf(counts, counts.length * 2);
        table = new long[table.length * 2];
        shift--;
        for (int number = 0; number < size; number++) {
            put(pairs[number], number, place(pairs[number]));
        }
    }

    /** Counts a pair where it stands. */
    void count(int number, int unit) {
        int row = number * COLUMNS;
        counts[row + PLACES]++;
        if (counts[row + LAST_UNIT] != unit) {
            counts[row + LAST_UNIT] = unit;
            counts[row + UNITS]++;
        }
    }

    /** Counts a pair that is to count once a unit; whether it is the first time. */
    boolean countOnce(int number, int unit) {
        boolean first = counts[number * COLUMNS + LAST_UNIT] != unit;
        if (first) {
            count(number, unit);
        }
        return first;
    }

    int size() {
        return size;
    }

    long pair(int number) {
        return pairs[number];
    }

    /** In how many units it stands. */
    int units(int number) {
        return counts[number * COLUMNS + UNITS];
    }

    /** In how many places it stands. */
    int places(int number) {
        return counts[number * COLUMNS + PLACES];
    }

    boolean isAlone(int number) {
        return second(pairs[number]) == ALONE;
    }

    /** All of them by their characters. */
    long[] sorted() {
        long[] all = Arrays.copyOf(pairs, size);
        Arrays.sort(all);
        return all;
    }
}
