package gongbao.clean;

import gongbao.search.Matcher;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * The patterns of a word list, asked all at once: one look at the characters of a text leaves the few whose {@link Clues} it has,
 * and only these are tried.
 */
final class LinePatterns {

    private static final int BITS = Long.SIZE;
    private static final int NEEDED = 3;

    private final List<PatternRow> rows;
    private final List<LinePattern> patterns;
    private final CharSets first = new CharSets();
    private final CharSets last = new CharSets();
    private final CharSets[] needed = new CharSets[NEEDED];

    /** Those that may match nothing. */
    private long empty;

    /**
     * Some of the patterns.
     *
     * @param bits a bit each; beyond {@value #BITS} patterns some share one, and their clues count for both
     */
    record Some(BitSet members, long bits) {

        private boolean has(int index, long may) {
            return (may & bit(index)) != 0 && members.get(index);
        }
    }

    private LinePatterns(List<PatternRow> rows) {
        this.rows = rows;
        this.patterns = rows.stream().map(row -> new LinePattern(row.pattern())).toList();
        for (int n = 0; n < NEEDED; n++) {
            needed[n] = new CharSets();
        }
        for (int i = 0; i < patterns.size(); i++) {
            add(bit(i), patterns.get(i).clues());
        }
    }

    /** Those of {@code lexicon/<list>.tsv}, in their order. */
    static LinePatterns of(String list) {
        return new LinePatterns(PatternRow.of(list));
    }

    private void add(long bit, Clues clues) {
        empty |= clues.empty() ? bit : 0;
        first.add(clues.first(), bit);
        last.add(clues.last(), bit);
        for (int n = 0; n < NEEDED; n++) {
            needed[n].add(n < clues.needed().size() ? clues.needed().get(n) : Chars.ANY, bit);
        }
    }

    private static long bit(int index) {
        return 1L << index % BITS;
    }

    /** The patterns whose rows are so. */
    Some where(Predicate<PatternRow> rule) {
        BitSet members = new BitSet();
        long bits = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (rule.test(rows.get(i))) {
                members.set(i);
                bits |= bit(i);
            }
        }
        return new Some(members, bits);
    }

    /** Whether one of them matches the whole of {@code [from, to)}. */
    boolean match(Some some, String text, int from, int to) {
        long may = some.bits() & (from == to ? empty : last.of(text.charAt(to - 1)));
        may = clued(text, from, to, may);
        for (int i = 0; may != 0 && i < patterns.size(); i++) {
            if (some.has(i, may)
                    && patterns.get(i).matcher(text).region(from, to).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Where the first of them ends that {@code [from, to)} begins with; -1 where it begins with none. */
    int endAtStart(Some some, String text, int from, int to) {
        long may = clued(text, from, to, some.bits());
        for (int i = 0; may != 0 && i < patterns.size(); i++) {
            if (some.has(i, may)) {
                Matcher matcher = patterns.get(i).matcher(text).region(from, to);
                if (matcher.lookingAt()) {
                    return matcher.end();
                }
            }
        }
        return -1;
    }

    /** Of the bits those whose first and needed characters are there. */
    private long clued(String text, int from, int to, long bits) {
        long may = bits & (from == to ? empty : empty | first.of(text.charAt(from)));
        for (int n = 0; n < NEEDED && may != 0; n++) {
            may &= needed[n].in(text, from, to, may);
        }
        return may;
    }
}
