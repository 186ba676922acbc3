package gongbao.search;

import java.util.Arrays;

/** The tables of a {@link CharSet}: a bit a character, page by page. Pages of none and of all are shared. */
final class Pages {

    /** Characters a page. */
    static final int SIZE = 1024;

    static final int COUNT = (Character.MAX_VALUE + 1) / SIZE;

    static final long[] EMPTY = new long[SIZE / Long.SIZE];

    static final long[] FULL = full();

    /** Few bits are set in most pages: so they reach those by which tables are told apart. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final long HASH_OF_EMPTY = hash(EMPTY);

    private static final long HASH_OF_FULL = hash(FULL);

    private Pages() {}

    static long[][] none() {
        long[][] pages = new long[COUNT][];
        Arrays.fill(pages, EMPTY);
        return pages;
    }

    private static long[] full() {
        long[] full = new long[SIZE / Long.SIZE];
        Arrays.fill(full, -1);
        return full;
    }

    static void add(char c, long[][] pages) {
        if (pages[c / SIZE] == EMPTY) {
            pages[c / SIZE] = new long[EMPTY.length];
        }
        pages[c / SIZE][c % SIZE / Long.SIZE] |= 1L << c;
    }

    static long[][] or(long[][] a, long[][] b) {
        long[][] both = new long[COUNT][];
        for (int page = 0; page < COUNT; page++) {
            both[page] = a[page] == b[page] || b[page] == EMPTY ? a[page] : or(a[page], b[page]);
        }
        return both;
    }

    private static long[] or(long[] a, long[] b) {
        if (a == FULL) {
            return a;
        }
        if (a == EMPTY || b == FULL) {
            return b;
        }
        long[] both = a.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] |= b[i];
        }
        return both;
    }

    static long[][] not(long[][] pages) {
        long[][] others = new long[COUNT][];
        for (int page = 0; page < COUNT; page++) {
            others[page] = not(pages[page]);
        }
        return others;
    }

    private static long[] not(long[] page) {
        if (page == EMPTY || page == FULL) {
            return page == EMPTY ? FULL : EMPTY;
        }
        long[] others = page.clone();
        for (int i = 0; i < others.length; i++) {
            others[i] = ~page[i];
        }
        return others;
    }

    /** The last six bits of the characters, a bit for each value. */
    static long endings(long[][] pages) {
        long endings = 0;
        for (long[] page : pages) {
            if (page == FULL) {
                return -1;
            }
            for (int i = 0; page != EMPTY && i < page.length; i++) {
                endings |= page[i];
            }
        }
        return endings;
    }

    /** The six bits before these. */
    static long middles(long[][] pages) {
        long middles = 0;
        for (int page = 0; page < COUNT; page++) {
            if (pages[page] == FULL) {
                middles |= (1L << EMPTY.length) - 1 << page * EMPTY.length;
                continue;
            }
            for (int i = 0; pages[page] != EMPTY && i < EMPTY.length; i++) {
                middles |= pages[page][i] == 0 ? 0 : 1L << page * EMPTY.length + i;
            }
        }
        return middles;
    }

    /** Tells most tables apart; all that hold the same have the same. */
    static int hash(long[][] pages) {
        long hash = 0;
        for (long[] page : pages) {
            hash = (hash + (page == EMPTY ? HASH_OF_EMPTY : page == FULL ? HASH_OF_FULL : hash(page))) * SPREAD;
        }
        return (int) (hash >>> Integer.SIZE);
    }

    private static long hash(long[] page) {
        long hash = 0;
        for (long bits : page) {
            hash = (hash ^ bits) * SPREAD;
        }
        return hash ^ hash >>> Integer.SIZE;
    }
}
