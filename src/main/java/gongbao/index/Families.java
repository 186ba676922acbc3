package gongbao.index;

import java.util.Arrays;

/**
 * Pairs that stand beside one another nearly always, as those of a word do ({@code 社会, 会主, 主义}): a child is written as which of
 * its parent's places it goes with, which takes a tenth of the bits.
 */
final class Families {

    /** How a child stands to its parent. */
    static final int NONE = 0;

    static final int BEHIND = 1;
    static final int BEFORE = 2;

    /** A child for whose places a much longer list would have to be read stays alone. */
    private static final int LONGEST_PARENT = 3;

    /** Of its places a child shares at least so many with its parent as half of them and an eighth. */
    private static final int LEAST_LEAD = 4;

    private final Pairs pairs;
    private final Votes before;
    private final Votes behind;
    private final int positionsFrom;
    private final int[] parents;
    private final byte[] kinds;
    private final boolean[] isParent;

    /**
     * @param before which pair stands before each
     * @param behind which pair stands behind each
     * @param positionsFrom pairs of no more units have no places to write
     */
    Families(Pairs pairs, Votes before, Votes behind, int positionsFrom) {
        this.pairs = pairs;
        this.before = before;
        this.behind = behind;
        this.positionsFrom = positionsFrom;
        parents = new int[pairs.size()];
        kinds = new byte[pairs.size()];
        isParent = new boolean[pairs.size()];
        Arrays.fill(parents, -1);
        choose();
    }

    /** Those that gain most choose first; a parent is nobody's child. */
    private void choose() {
        long[] claims = new long[2 * pairs.size()];
        int count = 0;
        for (int pair = 0; pair < pairs.size(); pair++) {
            count = claim(pair, before, BEHIND, claims, count);
            count = claim(pair, behind, BEFORE, claims, count);
        }
        Arrays.sort(claims, 0, count);
        for (int i = count - 1; i >= 0; i--) {
            int pair = (int) (claims[i] >> 1 & Integer.MAX_VALUE);
            boolean isBehind = (claims[i] & 1) == 0;
            join(pair, (isBehind ? before : behind).chosen(pair), isBehind ? BEHIND : BEFORE);
        }
    }

    /** A claim is its lead, the pair, and on which side the parent stands. */
    private int claim(int pair, Votes votes, int kind, long[] claims, int count) {
        int lead = votes.lead(pair);
        if (!hasPlaces(pair) || lead < pairs.places(pair) / LEAST_LEAD) {
            return count;
        }
        int parent = votes.chosen(pair);
        boolean fits =
                parent != pair && hasPlaces(parent) && pairs.places(parent) / LONGEST_PARENT <= pairs.places(pair);
        if (fits) {
            claims[count] = (long) lead << Integer.SIZE | (long) pair << 1 | (kind - 1);
        }
        return fits ? count + 1 : count;
    }

    private void join(int child, int parent, int kind) {
        if (parents[child] < 0 && !isParent[child] && parents[parent] < 0) {
            parents[child] = parent;
            kinds[child] = (byte) kind;
            isParent[parent] = true;
        }
    }

    /** Whether the places of a pair are written, and not only its units. */
    boolean hasPlaces(int pair) {
        return pairs.units(pair) > positionsFrom && !pairs.isAlone(pair);
    }

    int kind(int pair) {
        return kinds[pair];
    }

    /** The parent of a child. */
    int parent(int child) {
        return parents[child];
    }

    /** All pairs, the members of a family one behind the other, the parent first. */
    int[] inFamilies() {
        int[] firstChild = new int[parents.length];
        int[] nextChild = new int[parents.length];
        Arrays.fill(firstChild, -1);
        for (int pair = parents.length - 1; pair >= 0; pair--) {
            if (parents[pair] >= 0) {
                nextChild[pair] = firstChild[parents[pair]];
                firstChild[parents[pair]] = pair;
            }
        }
        int[] order = new int[parents.length];
        int count = 0;
        for (int pair = 0; pair < parents.length; pair++) {
            if (parents[pair] >= 0) {
                continue;
            }
            order[count++] = pair;
            for (int child = firstChild[pair]; child >= 0; child = nextChild[child]) {
                order[count++] = child;
            }
        }
        return order;
    }
}
