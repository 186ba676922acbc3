package gongbao.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the lists of each pair lie. */
final class PlaceTable {

    private final long[] unitsAt;
    private final int[] unitsLength;
    private final int[] file;
    private final int[] offset;
    private final int[] length;
    private final int[] shared;
    private final Map<Integer, List<Piece>> pieces = new HashMap<>();

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

    /** Of what a long list consists. */
    void pieces(int pair, List<Piece> some) {
        pieces.put(pair, some);
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
        List<Piece> some = pieces.getOrDefault(pair, List.of());
        to.number(Math.max(0, some.size() - 1));
        for (int i = 1; i < some.size(); i++) {
            Piece before = some.get(i - 1);
            to.number(some.get(i).unit() - before.unit()).number(before.places());
        }
    }
}
