package gongbao.fix;

import gongbao.model.Communique;
import gongbao.model.Fact;
import gongbao.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one fact that words name. They may be its own words, some of them, or a few more:
 *
 * <pre>
 * 常住人口城镇化率力争达到60%以上      a target, by its words
 * 达到60%                        the same, by some of them
 * 县委书记杨俊                     a person, whose name stands in them
 * </pre>
 */
final class FactFinder {

    private final Communique communique;
    private final BodyWords words;
    private final Tally tally;

    FactFinder(Communique communique, BodyWords words, Tally tally) {
        this.communique = communique;
        this.words = words;
        this.tally = tally;
    }

    /** Null where there is none, or more than one, which is told. */
    @Nullable
    Fact find(Entry entry) {
        String named = String.valueOf(entry.named().words());
        List<Span> places = words.find(named);
        if (places.isEmpty()) {
            return null;
        }
        tally.stood(entry);
        return one(entry, named(entry.kind(), named, places));
    }

    /** All facts of a kind that words name, as {@code occurrence} counts them. */
    List<Fact> named(Kind kind, String named) {
        return named(kind, named, words.find(named));
    }

    private List<Fact> named(Kind kind, String named, List<Span> places) {
        List<? extends Fact> facts = communique.facts().of(kind.fact());
        Set<Fact> all = new LinkedHashSet<>();
        places.forEach(place -> all.addAll(at(kind, named, facts, place)));
        return List.copyOf(all);
    }

    /** The place that is meant; none where there are not so many, which is told. */
    List<Span> occurrence(Entry entry, List<Span> places) {
        Integer number = entry.named().occurrence();
        int n = number == null ? 1 : number;
        if (n >= 1 && n <= places.size()) {
            return List.of(places.get(n - 1));
        }
        tally.fault(
                entry,
                "fix-occurrence",
                String.valueOf(entry.named().words()),
                String.valueOf(places.size()),
                communique.id());
        return List.of();
    }

    /** Of several facts {@code occurrence} tells which: they are counted as they stand, those of one place in their order. */
    private @Nullable Fact one(Entry entry, List<Fact> named) {
        Integer number = entry.named().occurrence();
        if (number != null && number >= 1 && number <= named.size()) {
            return named.get(number - 1);
        } else if (named.size() == 1 && number == null) {
            return named.get(0);
        } else if (!named.isEmpty()) {
            tally.fault(
                    entry,
                    number == null ? "fix-many" : "fix-many-not",
                    String.valueOf(entry.named().words()),
                    String.valueOf(named.size()),
                    communique.id(),
                    entry.kind().shown());
        }
        return null;
    }

    /** The facts whose words these are; else those within whose words they stand; else those that stand in them. */
    private static List<Fact> at(Kind kind, String named, List<? extends Fact> facts, Span place) {
        List<Fact> able = facts.stream()
                .filter(fact -> kind != Kind.PROBLEM || Problems.isNamed(fact, named))
                .collect(Collectors.toList());
        List<Fact> equal = having(able, place::equals);
        List<Fact> around = equal.isEmpty() ? narrowest(able, place) : equal;
        return around.isEmpty() ? having(able, place::contains) : around;
    }

    private static List<Fact> having(List<Fact> facts, Predicate<Span> span) {
        return facts.stream()
                .filter(fact -> fact.spans().stream().anyMatch(span))
                .toList();
    }

    private static List<Fact> narrowest(List<Fact> facts, Span place) {
        int least =
                facts.stream().flatMapToInt(fact -> around(fact, place)).min().orElse(-1);
        return facts.stream()
                .filter(fact -> around(fact, place).anyMatch(length -> length == least))
                .toList();
    }

    private static IntStream around(Fact fact, Span place) {
        return fact.spans().stream().filter(span -> span.contains(place)).mapToInt(Span::length);
    }
}
