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

    /** By place in the table: the pair, 0 where there is none. */
    private long[] table = new long[FIRST_CAPACITY];

    private int[] numbers = new int[FIRST_CAPACITY];
    private int shift = Long.SIZE - Integer.numberOfTrailingZeros(FIRST_CAPACITY);

    private long[] pairs = new long[FIRST_CAPACITY / 2];
    private int[] lastUnit = new int[FIRST_CAPACITY / 2];
    private int[] units = new int[FIRST_CAPACITY / 2];
    private int[] places = new int[FIRST_CAPACITY / 2];
    private int size;

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
        int at = (int) (pair * 0x9E3779B97F4A7C15L >>> shift);
        while (table[at] != pair) {
            if (table[at] == 0) {
                return add(pair, at);
            }
            at = at + 1 & table.length - 1;
        }
        return numbers[at];
    }

    private int add(long pair, int at) {
        if (size == pairs.length) {
            grow();
            return number(pair);
        }
        table[at] = pair;
        numbers[at] = size;
        pairs[size] = pair;
        lastUnit[size] = -1;
        return size++;
    }

    private void grow() {
        int capacity = table.length * 2;
        shift--;
        pairs = Arrays.copyOf(pairs, capacity / 2);
        lastUnit = Arrays.copyOf(lastUnit, capacity / 2);
        units = Arrays.copyOf(units, capacity / 2);
        places = Arrays.copyOf(places, capacity / 2);
        table = new long[capacity];
        numbers = new int[capacity];
        for (int i = 0; i < size; i++) {
            int at = (int) (pairs[i] * 0x9E3779B97F4A7C15L >>> shift);
            while (table[at] != 0) {
                at = at + 1 & capacity - 1;
            }
            table[at] = pairs[i];
            numbers[at] = i;
        }
    }

    /** Counts a pair where it stands. */
    void count(int number, int unit) {
        places[number]++;
        if (lastUnit[number] != unit) {
            lastUnit[number] = unit;
            units[number]++;
        }
    }

    /** Counts a pair that is to count once a unit; whether it is the first time. */
    boolean countOnce(int number, int unit) {
        boolean first = lastUnit[number] != unit;
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
        return units[number];
    }

    /** In how many places it stands. */
    int places(int number) {
        return places[number];
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
