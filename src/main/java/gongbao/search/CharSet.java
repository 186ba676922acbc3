package gongbao.search;

import java.util.Arrays;

/**
 * A set of characters, asked in one look: 〔例〕[一二三四五], [^,。;].
 *
 * <p>A wide set holds every character outside the basic plane too, which a text writes as two: 〔例〕[^,] takes 𠮷 whole.
 */
public final class CharSet {

    /** Characters a page; pages of none and of all are shared. */
    private static final int PAGE = 1024;

    /** Shifts, as the first compiler divides slowly. */
    private static final int PAGE_BITS = 10;

    private static final int PART_BITS = 6;
    private static final int PARTS = PAGE / Long.SIZE - 1;

    /** What halves of a pair have in common. */
    private static final int HALF = Character.MIN_SURROGATE;

    private static final int HALF_MASK = 0xf800;

    private static final int PAGES = (Character.MAX_VALUE + 1) / PAGE;

    private static final long[] EMPTY = new long[PAGE / Long.SIZE];

    private static final long[] FULL = full();

    private static final long[][] NOTHING = nothing();

    static final CharSet NONE = of("");

    static final CharSet ALL = NONE.not();

    private final long[][] pages;
    private final boolean wide;

    /** The last six bits of its characters, a bit for each value: most characters end like none of a few, and need no other look. */
    private final long endings;

    private CharSet(long[][] pages, boolean wide) {
        this.pages = pages;
        this.wide = wide;
        this.endings = endings(pages);
    }

    /** Those that stand in a text. */
    public static CharSet of(CharSequence chars) {
        long[][] pages = NOTHING.clone();
        for (int i = 0; i < chars.length(); i++) {
            add(chars.charAt(i), pages);
        }
        return new CharSet(pages, false);
    }

    /** @param last belongs to it; no half of a pair may lie between */
    static CharSet range(char first, char last) {
        long[][] pages = NOTHING.clone();
        for (int c = first; c <= last; c++) {
            if (c % PAGE == 0 && c + PAGE <= last) {
                pages[c / PAGE] = FULL;
                c += PAGE - 1;
            } else {
                add((char) c, pages);
            }
        }
        return new CharSet(pages, false);
    }

    private static void add(char c, long[][] pages) {
        if (pages[c / PAGE] == EMPTY) {
            pages[c / PAGE] = new long[EMPTY.length];
        }
        pages[c / PAGE][c % PAGE / Long.SIZE] |= 1L << c;
    }

    /** Both together. */
    CharSet or(CharSet other) {
        if (this == other || other == NONE) {
            return this;
        }
        if (this == NONE) {
            return other;
        }
        long[][] both = new long[PAGES][];
        for (int page = 0; page < PAGES; page++) {
            boolean same = pages[page] == other.pages[page] || other.pages[page] == EMPTY;
            both[page] = same ? pages[page] : or(pages[page], other.pages[page]);
        }
        return new CharSet(both, wide || other.wide);
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

    /** What is in both. */
    CharSet and(CharSet other) {
        return not().or(other.not()).not();
    }

    /** Every other character. */
    CharSet not() {
        long[][] others = new long[PAGES][];
        for (int page = 0; page < PAGES; page++) {
            others[page] = not(pages[page]);
        }
        return new CharSet(others, !wide);
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

    /** Whether it is one of them. */
    public boolean has(char c) {
        return (endings >>> c & 1) != 0 && (pages[c >>> PAGE_BITS][c >>> PART_BITS & PARTS] >>> c & 1) != 0;
    }

    /** Whether one of them stands in {@code [from, to)} of a text. */
    public boolean hasIn(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (has(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** The first place in {@code [from, to)} of a text where one of it stands; {@code to} where none does. */
    int next(char[] text, int from, int to) {
        long[][] table = pages;
        long ends = endings;
        for (int at = from; at < to; at++) {
            char c = text[at];
            if ((ends >>> c & 1) != 0 && (table[c >>> PAGE_BITS][c >>> PART_BITS & PARTS] >>> c & 1) != 0) {
                return at;
            }
        }
        return to;
    }

    /** The first place in {@code [from, to)} of a text where one stands that is not of it, or half of a pair. */
    int behind(char[] text, int from, int to) {
        long[][] table = pages;
        for (int at = from; at < to; at++) {
            char c = text[at];
            if ((table[c >>> PAGE_BITS][c >>> PART_BITS & PARTS] >>> c & 1) == 0 || (c & HALF_MASK) == HALF) {
                return at;
            }
        }
        return to;
    }

    /** The last six bits of its characters, a bit for each value. */
    long endings() {
        return endings;
    }

    private static long endings(long[][] pages) {
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

    /** How many of the basic plane. */
    int size() {
        int size = 0;
        for (long[] page : pages) {
            for (int i = 0; page != EMPTY && i < page.length; i++) {
                size += Long.bitCount(page[i]);
            }
        }
        return size;
    }

    /** Those of the basic plane, each once. */
    String members() {
        StringBuilder members = new StringBuilder();
        for (int page = 0; page < PAGES; page++) {
            for (int i = 0; pages[page] != EMPTY && i < EMPTY.length; i++) {
                for (long bits = pages[page][i]; bits != 0; bits &= bits - 1) {
                    members.append((char) (page * PAGE + i * Long.SIZE + Long.numberOfTrailingZeros(bits)));
                }
            }
        }
        return members.toString();
    }

    boolean isWide() {
        return wide;
    }

    private static long[][] nothing() {
        long[][] pages = new long[PAGES][];
        Arrays.fill(pages, EMPTY);
        return pages;
    }

    private static long[] full() {
        long[] full = new long[PAGE / Long.SIZE];
        Arrays.fill(full, -1);
        return full;
    }
}
