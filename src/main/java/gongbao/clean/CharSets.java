package gongbao.clean;

import org.jspecify.annotations.Nullable;

/** Sets of characters, a bit each: for a character, the bits of all sets that it is in. */
final class CharSets {

    private static final int PAGE = 1 << 8;

    private final long[] @Nullable [] pages = new long[PAGE][];

    /** The sets that hold every character. */
    private long any;

    void add(Chars chars, long bit) {
        any |= chars.any() ? bit : 0;
        for (int i = 0; i < chars.members().length(); i++) {
            char c = chars.members().charAt(i);
            long[] page = pages[c / PAGE];
            if (page == null) {
                page = new long[PAGE];
                pages[c / PAGE] = page;
            }
            page[c % PAGE] |= bit;
        }
    }

    long of(char c) {
        long[] page = pages[c / PAGE];
        return page == null ? any : any | page[c % PAGE];
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
