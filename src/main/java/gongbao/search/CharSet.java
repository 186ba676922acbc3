package gongbao.search;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A set of characters, asked in one look: 〔例〕[一二三四五], [^,。;].
 *
 * <p>A wide set holds every character outside the basic plane too, which a text writes as two: 〔例〕[^,] takes 𠮷 whole.
 *
 * <p>Of each there is but one: the sets of all patterns are asked in turn, and the fewer they are, the more of them stay near the
 * processor.
 */
public final class CharSet {

    /** Shifts, as the first compiler divides slowly. */
    private static final int PAGE_BITS = 10;

    private static final int PART_BITS = 6;
    private static final int PARTS = Pages.SIZE / Long.SIZE - 1;

    /** What halves of a pair have in common. */
    private static final int HALF = Character.MIN_SURROGATE;

    private static final int HALF_MASK = 0xf800;

    /** As many as all patterns have, and some to spare. */
    private static final int MOST = 1 << 12;

    private static final Map<CharSet, CharSet> ALL_MADE = new ConcurrentHashMap<>(MOST);

    /** Those of one character, which most steps begin with. */
    private static final Map<Character, CharSet> ONES = new ConcurrentHashMap<>(MOST);

    static final CharSet NONE = of("");

    static final CharSet ALL = NONE.not();

    private final long[][] pages;
    private final boolean wide;

    /** The last six bits of its characters, a bit for each value: most characters end like none of a few, and need no other look. */
    private final long endings;

    /** The same of the six bits before. */
    private final long middles;

    private CharSet(long[][] pages, boolean wide) {
        this.pages = pages;
        this.wide = wide;
        this.endings = Pages.endings(pages);
        this.middles = Pages.middles(pages);
    }

    private static CharSet of(long[][] pages, boolean wide) {
        CharSet made = new CharSet(pages, wide);
        CharSet known = ALL_MADE.putIfAbsent(made, made);
        return known == null ? made : known;
    }

    /** That of one character. */
    static CharSet of(char c) {
        CharSet known = ONES.get(c);
        if (known == null) {
            known = of(String.valueOf(c));
            ONES.put(c, known);
        }
        return known;
    }

    /** Those that stand in a text. */
    public static CharSet of(CharSequence chars) {
        long[][] pages = Pages.none();
        for (int i = 0; i < chars.length(); i++) {
            Pages.add(chars.charAt(i), pages);
        }
        return of(pages, false);
    }

    /** @param last belongs to it; no half of a pair may lie between */
    static CharSet range(char first, char last) {
        long[][] pages = Pages.none();
        for (int c = first; c <= last; c++) {
            if (c % Pages.SIZE == 0 && c + Pages.SIZE <= last) {
                pages[c / Pages.SIZE] = Pages.FULL;
                c += Pages.SIZE - 1;
            } else {
                Pages.add((char) c, pages);
            }
        }
        return of(pages, false);
    }

    /** Both together. */
    CharSet or(CharSet other) {
        if (this == other || other == NONE) {
            return this;
        }
        if (this == NONE) {
            return other;
        }
        return of(Pages.or(pages, other.pages), wide || other.wide);
    }

    /** What is in both. */
    CharSet and(CharSet other) {
        return not().or(other.not()).not();
    }

    /** Every other character. */
    CharSet not() {
        return of(Pages.not(pages), !wide);
    }

    /** Whether it is one of them. */
    public boolean has(char c) {
        return (endings >>> c & middles >>> (c >>> PART_BITS) & 1) != 0
                && (pages[c >>> PAGE_BITS][c >>> PART_BITS & PARTS] >>> c & 1) != 0;
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
        long mids = middles;
        for (int at = from; at < to; at++) {
            char c = text[at];
            if ((ends >>> c & mids >>> (c >>> PART_BITS) & 1) != 0
                    && (table[c >>> PAGE_BITS][c >>> PART_BITS & PARTS] >>> c & 1) != 0) {
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

    /** How many of the basic plane. */
    int size() {
        int size = 0;
        for (long[] page : pages) {
            for (int i = 0; page != Pages.EMPTY && i < page.length; i++) {
                size += Long.bitCount(page[i]);
            }
        }
        return size;
    }

    /** Those of the basic plane, each once. */
    String members() {
        StringBuilder members = new StringBuilder();
        for (int page = 0; page < Pages.COUNT; page++) {
            for (int i = 0; pages[page] != Pages.EMPTY && i < Pages.EMPTY.length; i++) {
                for (long bits = pages[page][i]; bits != 0; bits &= bits - 1) {
                    members.append((char) (page * Pages.SIZE + i * Long.SIZE + Long.numberOfTrailingZeros(bits)));
                }
            }
        }
        return members.toString();
    }

    boolean isWide() {
        return wide;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CharSet set
                && wide == set.wide
                && endings == set.endings
                && middles == set.middles
                && Arrays.deepEquals(pages, set.pages);
    }

    @Override
    public int hashCode() {
        return Pages.hash(pages) + (wide ? 1 : 0);
    }
}
