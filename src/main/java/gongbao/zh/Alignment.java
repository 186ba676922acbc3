package gongbao.zh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which elements of two sequences are the same, in order. Equal ends are cut off, elements that occur once on each side are
 * anchors, and what lies between two anchors is aligned by its longest common subsequence where it is short, and not at all
 * where it is long: the time grows with the length, not with its square.
 */
final class Alignment {

    /** No stretch with more pairs than this is aligned pair by pair. */
    private static final int MOST_PAIRS = 40_000;

    private final int[] before;
    private final int[] after;
    /** For each element before, the place of its equal after, or -1. */
    private final int[] equal;

    private Alignment(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        this.equal = new int[before.length];
        Arrays.fill(equal, -1);
    }

    /** For each element before, the place of its equal after, or -1; places rise. */
    static int[] of(int[] before, int[] after) {
        Alignment alignment = new Alignment(before, after);
        alignment.align(0, before.length, 0, after.length);
        return alignment.equal;
    }

    private void align(int from, int to, int start, int end) {
        int i = from;
        int j = start;
        int iEnd = to;
        int jEnd = end;
        while (i < iEnd && j < jEnd && before[i] == after[j]) {
            equal[i++] = j++;
        }
        while (i < iEnd && j < jEnd && before[iEnd - 1] == after[jEnd - 1]) {
            equal[--iEnd] = --jEnd;
        }
        if (i == iEnd || j == jEnd) {
            return;
        }
        List<int[]> anchors = anchors(i, iEnd, j, jEnd);
        if (anchors.isEmpty()) {
            commonSubsequence(i, iEnd, j, jEnd);
            return;
        }
        for (int[] anchor : anchors) {
            align(i, anchor[0], j, anchor[1]);
            equal[anchor[0]] = anchor[1];
            i = anchor[0] + 1;
            j = anchor[1] + 1;
        }
        align(i, iEnd, j, jEnd);
    }

    /** Pairs of elements that occur once on each side, as many as keep their order. */
    private List<int[]> anchors(int from, int to, int start, int end) {
        Map<Integer, int[]> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            int[] place = places.computeIfAbsent(before[i], key -> new int[] {0, 0, 0, 0});
            place[0]++;
            place[1] = i;
        }
        for (int j = start; j < end; j++) {
            int[] place = places.get(after[j]);
            if (place != null) {
                place[2]++;
                place[3] = j;
            }
        }
        List<int[]> once = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int[] place = places.get(before[i]);
            if (place != null && place[0] == 1 && place[2] == 1) {
                once.add(new int[] {i, place[3]});
            }
        }
        return rising(once);
    }

    /** The longest run of pairs whose second places rise (patience sorting). */
    private static List<int[]> rising(List<int[]> pairs) {
        int[] tops = new int[pairs.size()];
        int[] beneath = new int[pairs.size()];
        int piles = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = piles;
            while (low < high) {
                int middle = (low + high) / 2;
                if (pairs.get(tops[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            beneath[i] = low == 0 ? -1 : tops[low - 1];
            tops[low] = i;
            piles = Math.max(piles, low + 1);
        }
        int[][] run = new int[piles][];
        for (int i = piles == 0 ? -1 : tops[piles - 1], at = piles - 1; i >= 0; i = beneath[i]) {
            run[at--] = pairs.get(i);
        }
        return List.of(run);
    }

    private void commonSubsequence(int from, int to, int start, int end) {
        int n = to - from;
        int m = end - start;
        if ((long) n * m > MOST_PAIRS) {
            return;
        }
        int[][] longest = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                longest[i][j] = before[from + i] == after[start + j]
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < n && j < m; ) {
            if (before[from + i] == after[start + j]) {
                equal[from + i++] = start + j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
