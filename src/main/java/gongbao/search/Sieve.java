package gongbao.search;

import java.util.List;

/** Many patterns asked at once: one look at the characters of a text leaves the few whose {@link Clues} it has. */
public final class Sieve {

    /** Beyond so many patterns some share a bit, and their clues count for both. */
    public static final int BITS = Long.SIZE;

    private static final int NEEDED = 3;

    private final CharSets first = new CharSets();
    private final CharSets last = new CharSets();
    private final CharSets[] needed = new CharSets[NEEDED];

    /** Those that may match nothing. */
    private long empty;

    private Sieve() {
        for (int n = 0; n < NEEDED; n++) {
            needed[n] = new CharSets();
        }
    }

    /** The patterns, in the order of their bits. */
    public static Sieve of(List<String> patterns) {
        Sieve sieve = new Sieve();
        for (int i = 0; i < patterns.size(); i++) {
            sieve.add(bit(i), Clues.of(patterns.get(i)));
        }
        return sieve;
    }

    private void add(long bit, Clues clues) {
        empty |= clues.empty() ? bit : 0;
        first.add(clues.first(), bit);
        last.add(clues.last(), bit);
        for (int n = 0; n < NEEDED; n++) {
            boolean asks = n < clues.needed().size();
            needed[n].add(asks ? clues.needed().get(n).chars() : CharSet.ALL, bit);
        }
    }

    /** The bit of a pattern. */
    public static long bit(int index) {
        return 1L << index % BITS;
    }

    /** Of the patterns those that may match the whole of {@code [from, to)}. */
    public long whole(String text, int from, int to, long patterns) {
        return atStart(text, from, to, patterns & (from == to ? empty : last.of(text.charAt(to - 1))));
    }

    /** Of the patterns those that {@code [from, to)} may begin with. */
    public long atStart(String text, int from, int to, long patterns) {
        long may = patterns & (from == to ? empty : empty | first.of(text.charAt(from)));
        for (int n = 0; n < NEEDED && may != 0; n++) {
            may &= needed[n].in(text, from, to, may);
        }
        return may;
    }
}
