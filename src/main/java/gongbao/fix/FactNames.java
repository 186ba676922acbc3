package gongbao.fix;

import gongbao.model.Communique;
import gongbao.model.Fact;
import gongbao.model.FactId;
import gongbao.text.Blanks;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names a fact so that {@link FactFinder} finds it, and no other: as an editor would, by words that can be copied from the page. */
final class FactNames {

    /** A sentence is named by as many of its clauses as have so many characters. */
    private static final int ENOUGH = 16;

    /** So many of its clauses are tried before all of it. */
    private static final int MOST_CLAUSES = 4;

    private static final String CLAUSE_MARKS = "，；,;：";

    private final Communique read;
    private final FactFinder finder;

    FactNames(Communique read) {
        this.read = read;
        this.finder = new FactFinder(read, new BodyWords(read), new Tally());
    }

    /**
     * The shortest that names it: words of one of its places; where they are those of others, too, with the number among them.
     *
     * @param id with which it was read
     * @param in by what the text is named; null where that is not needed
     * @return null where nothing names it
     */
    Entry.@Nullable Named of(Kind kind, FactId id, @Nullable String in) {
        Fact fact = read.fact(id);
        Entry.Named counted = null;
        for (String words : candidates(fact)) {
            List<Fact> named = finder.named(kind, words);
            if (named.equals(List.of(fact))) {
                return new Entry.Named(words, null, in);
            } else if (counted == null && named.contains(fact)) {
                counted = new Entry.Named(words, named.indexOf(fact) + 1, in);
            }
        }
        return counted;
    }

    private List<String> candidates(Fact fact) {
        List<String> candidates = new ArrayList<>();
        for (Span span : fact.spans()) {
            String words = Blanks.oneLine(span.of(read.body()));
            clauses(words, candidates);
            candidates.add(words);
        }
        candidates.removeIf(words -> words.isEmpty() || words.length() > Values.LONGEST);
        return candidates;
    }

    /** 〔例〕要深入学习，要着力解决…，做强…。 → 要深入学习，要着力解决… : the beginning of a long sentence is enough. */
    private static void clauses(String words, List<String> to) {
        int end = words.length() < 2 * ENOUGH ? -1 : clauseEnd(words, ENOUGH);
        for (int i = 0; i < MOST_CLAUSES && end > 0; i++) {
            to.add(words.substring(0, end));
            end = clauseEnd(words, end + 1);
        }
    }

    /** Offset of the first mark behind so many characters that parts clauses, or -1. */
    private static int clauseEnd(String words, int from) {
        for (int i = from; i < words.length() - 1; i++) {
            if (CLAUSE_MARKS.indexOf(words.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
