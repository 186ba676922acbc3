package gongbao.search;

import java.util.Arrays;

/** Sets of characters, a bit each: for a character, the bits of all sets that it is in. */
final class CharSets {

    private static final int PAGE = 1 << 8;

    private static final long[] EMPTY = new long[PAGE];

    private final long[][] pages = new long[PAGE][];

    /** The sets that hold every character. */
    private long any;

    CharSets() {
        Arrays.fill(pages, EMPTY);
    }

    void add(CharSet set, long bit) {
        if (set == CharSet.ALL) {
            any |= bit;
            return;
        }
        String members = set.members();
        for (int i = 0; i < members.length(); i++) {
            char c = members.charAt(i);
            if (pages[c / PAGE] == EMPTY) {
                pages[c / PAGE] = new long[PAGE];
            }
            pages[c / PAGE][c % PAGE] |= bit;
        }
    }

    long of(char c) {
        return any | pages[c / PAGE][c % PAGE];
    }

    /** The bits of all sets of which a character stands in {@code [from, to)}; looks no further once the wanted ones are found. */
    long in(String text, int from, int to, long wanted) {
        long found = any;
        for (int i = from; i < to && (wanted & ~found) != 0; i++) {
            found |= of(text.charAt(i));
        }
        return found;
    }
}
