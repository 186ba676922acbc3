package gongbao.clean;

import gongbao.search.Matcher;
import gongbao.search.Sieve;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * The patterns of a word list, asked all at once: a {@link Sieve} leaves the few that a text may match, and only these are tried.
 */
final class LinePatterns {

    private final List<PatternRow> rows;
    private final List<LinePattern> patterns;
    private final Sieve sieve;

    /**
     * Some of the patterns.
     *
     * @param bits those of the sieve, which are fewer
     */
    record Some(BitSet members, long bits) {}

    private LinePatterns(List<PatternRow> rows) {
        this.rows = rows;
        List<String> sources =
                rows.stream().map(row -> Patterns.wide(row.pattern())).toList();
        this.patterns = sources.stream().map(LinePattern::new).toList();
        this.sieve = Sieve.of(sources);
    }

    /** Those of {@code lexicon/<list>.tsv}, in their order. */
    static LinePatterns of(String list) {
        return new LinePatterns(PatternRow.of(list));
    }

    /** The patterns whose rows are so. */
    Some where(Predicate<PatternRow> rule) {
        BitSet members = new BitSet();
        long bits = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (rule.test(rows.get(i))) {
                members.set(i);
                bits |= Sieve.bit(i);
            }
        }
        return new Some(members, bits);
    }

    /** Whether one of them matches the whole of {@code [from, to)}. */
    boolean match(Some some, String text, int from, int to) {
        long may = sieve.whole(text, from, to, some.bits());
        for (int i = next(some, may, 0); i >= 0; i = next(some, may, i + 1)) {
            if (patterns.get(i).matcher(text).region(from, to).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Where the first of them ends that {@code [from, to)} begins with; -1 where it begins with none. */
    int endAtStart(Some some, String text, int from, int to) {
        long may = sieve.atStart(text, from, to, some.bits());
        for (int i = next(some, may, 0); i >= 0; i = next(some, may, i + 1)) {
            Matcher matcher = patterns.get(i).matcher(text).region(from, to);
            if (matcher.lookingAt()) {
                return matcher.end();
            }
        }
        return -1;
    }

    /** The next of some whose bit is set; -1 behind the last. */
    private int next(Some some, long may, int from) {
        for (int start = from; may != 0 && start < patterns.size(); start = (start | Sieve.BITS - 1) + 1) {
            for (long left = may & -Sieve.bit(start); left != 0; left &= left - 1) {
                int i = (start & -Sieve.BITS) + Long.numberOfTrailingZeros(left);
                if (some.members().get(i)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
