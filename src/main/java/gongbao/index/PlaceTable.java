package gongbao.index;

import java.util.Arrays;

/** Where the lists of each pair lie. */
final class PlaceTable {

    private final long[] unitsAt;
    private final int[] unitsLength;
    private final int[] file;
    private final int[] offset;
    private final int[] length;
    private final int[] shared;

    PlaceTable(int pairs) {
        unitsAt = new long[pairs];
        unitsLength = new int[pairs];
        file = new int[pairs];
        offset = new int[pairs];
        length = new int[pairs];
        shared = new int[pairs];
        Arrays.fill(shared, -1);
    }

    /** The table itself, or a new one where it is for fewer pairs. */
    PlaceTable fits(int pairs) {
        return shared.length == pairs ? this : new PlaceTable(pairs);
    }

    void units(int pair, long at, int digits) {
        unitsAt[pair] = at;
        unitsLength[pair] = digits;
    }

    long unitsAt(int pair) {
        return unitsAt[pair];
    }

    int unitsLength(int pair) {
        return unitsLength[pair];
    }

    void places(int pair, int inFile, int from, int digits) {
        file[pair] = inFile;
        offset[pair] = from;
        length[pair] = digits;
    }

    void shared(int pair, int places) {
        shared[pair] = places;
    }

    /** How many of its places a child shares with its parent. */
    int shared(int pair) {
        return shared[pair];
    }

    /** Writes where the places of a pair lie. */
    void place(int pair, DigitWriter to) {
        to.number(file[pair]).number(offset[pair]).number(length[pair]);
    }
}
