package gongbao.search;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * A set of characters, asked in one look: 〔例〕[一二三四五], [^,。;].
 *
 * <p>A wide set holds every character outside the basic plane too, which a text writes as two: 〔例〕[^,] takes 𠮷 whole.
 */
final class CharSet {

    private static final int PAGE = 256;
    private static final long[] EMPTY = new long[PAGE / Long.SIZE];

    private static final Map<Character, CharSet> SINGLE = new ConcurrentHashMap<>();

    static final CharSet NONE = new CharSet(emptyPages(), false);

    /** A page for each upper byte of a character. */
    private final long[][] pages;

    private final boolean wide;

    private CharSet(long[][] pages, boolean wide) {
        this.pages = pages;
        this.wide = wide;
    }

    /** @param last belongs to it; no half of a pair may lie between */
    static CharSet range(char first, char last) {
        return first == last
                ? SINGLE.computeIfAbsent(first, c -> of(String.valueOf(c)))
                : of(IntStream.rangeClosed(first, last)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));
    }

    static CharSet of(CharSequence chars) {
        long[][] pages = emptyPages();
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (pages[c / PAGE] == EMPTY) {
                pages[c / PAGE] = new long[EMPTY.length];
            }
            pages[c / PAGE][c % PAGE / Long.SIZE] |= 1L << c;
        }
        return new CharSet(pages, false);
    }

    /** Both together. */
    CharSet or(CharSet other) {
        if (this == other) {
            return this;
        }
        long[][] both = pages.clone();
        for (int page = 0; page < PAGE; page++) {
            both[page] = or(pages[page], other.pages[page]);
        }
        return new CharSet(both, wide || other.wide);
    }

    private static long[] or(long[] a, long[] b) {
        if (a == EMPTY || b == EMPTY || a == b) {
            return a == EMPTY ? b : a;
        }
        long[] both = a.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] |= b[i];
        }
        return both;
    }

    /** Every other character. */
    CharSet not() {
        long[][] others = new long[PAGE][EMPTY.length];
        for (int page = 0; page < PAGE; page++) {
            for (int i = 0; i < EMPTY.length; i++) {
                others[page][i] = ~pages[page][i];
            }
        }
        return new CharSet(others, !wide);
    }

    boolean has(char c) {
        return (pages[c / PAGE][c % PAGE / Long.SIZE] >>> c & 1) != 0;
    }

    /** The first place in {@code [from, to)} of a text where one of it stands; {@code to} where none does. */
    int next(String text, int from, int to) {
        long[][] table = pages;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if ((table[c / PAGE][c % PAGE / Long.SIZE] >>> c & 1) != 0) {
                return at;
            }
        }
        return to;
    }

    boolean isWide() {
        return wide;
    }

    private static long[][] emptyPages() {
        long[][] pages = new long[PAGE][];
        Arrays.fill(pages, EMPTY);
        return pages;
    }
}
