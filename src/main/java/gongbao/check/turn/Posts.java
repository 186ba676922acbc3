package gongbao.check.turn;

import gongbao.check.table.DatedFact;
import gongbao.check.table.FactTable;
import gongbao.check.turn.Turn.Edge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who held which post at the centre. */
final class Posts {

    /** Columns of {@code posts.tsv}: name, post, rank, and those of every table. */
    private static final int COLUMNS = 6;

    private static final String STANDING_COMMITTEE = "中央政治局常委";

    private static final List<DatedFact> FACTS = FactTable.of("posts", COLUMNS, fact -> fact);

    private Posts() {}

    /** All leaders. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        FACTS.forEach(fact -> names.add(fact.text(0)));
        return names;
    }

    /** The posts that texts put before a name. */
    static Set<String> posts() {
        Set<String> posts = new TreeSet<>();
        FACTS.stream().filter(fact -> !isRank(fact)).forEach(fact -> posts.add(fact.text(1)));
        return posts;
    }

    private static boolean isRank(DatedFact fact) {
        return fact.text(1).equals(STANDING_COMMITTEE);
    }

    static boolean held(String name, String post) {
        return FACTS.stream()
                .anyMatch(fact -> fact.text(0).equals(name) && fact.text(1).equals(post));
    }

    /** Those who held a post, on the day where one is known, else ever. */
    static List<String> holders(String post, @Nullable LocalDate day) {
        return FACTS.stream()
                .filter(fact -> fact.text(1).equals(post))
                .filter(fact -> day == null ? fact.until() == null : fact.heldOn(day))
                .map(fact -> fact.text(0))
                .toList();
    }

    /** The posts that one held, on the day where one is known. */
    static List<String> postsOf(String name, @Nullable LocalDate day) {
        return FACTS.stream()
                .filter(fact -> fact.text(0).equals(name) && !isRank(fact) && fact.heldOn(day))
                .map(fact -> fact.text(1))
                .toList();
    }

    /** Standing committees of the Politburo, each in the order of rank. */
    static List<List<String>> ranks() {
        Map<LocalDate, List<String>> ranks = new LinkedHashMap<>();
        for (DatedFact fact : FACTS) {
            if (isRank(fact) && fact.since() != null) {
                ranks.computeIfAbsent(fact.since(), key -> new ArrayList<>()).add(fact.text(0));
            }
        }
        return List.copyOf(ranks.values());
    }

    /** Posts with the names of those who held them, as turns: 国务院总理李克强. */
    static List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (DatedFact fact : FACTS) {
            if (!isRank(fact)) {
                // A name of two characters may be the beginning of another's.
                Edge behind = fact.text(0).length() > 2 ? Edge.CLOSED : Edge.OPEN;
                turns.add(new Turn(
                        "leader-name",
                        fact.text(1) + fact.text(0),
                        Edge.CLOSED,
                        behind,
                        false,
                        List.of(),
                        List.of(),
                        fact));
            }
        }
        return turns;
    }
}
