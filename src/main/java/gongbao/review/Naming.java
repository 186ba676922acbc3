package gongbao.review;

import gongbao.model.Communique;
import gongbao.model.Fact;
import gongbao.model.FactId;
import gongbao.model.Mention;
import gongbao.model.Paste;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Names facts as an editor does in a file of corrections: by their words, with the number of the place where the words of
 * another fact are the same, and the id of the text where a source holds several.
 */
final class Naming {

    /** What is hidden is only named. */
    private static final @Nullable Object[] NOTHING = {};

    private final Archive archive;
    private final Map<String, Integer> texts = new HashMap<>();

    Naming(Archive archive) {
        this.archive = archive;
        archive.corpus
                .editions()
                .forEach(edition -> texts.merge(edition.communique().source().path(), 1, Integer::sum));
    }

    /** One answer: each of the facts that the mentions of one text stand for is set to these values. */
    Paste set(List<Mention> mentions, @Nullable Object... values) {
        return set(mentions, mention -> values);
    }

    /** The same with values for each. */
    Paste set(List<Mention> mentions, Function<Mention, @Nullable Object[]> values) {
        return FixLines.of(text(mentions), "set", entries(mentions, values));
    }

    /** It was read and is not so. */
    Paste hide(List<Mention> mentions) {
        return FixLines.of(text(mentions), "hide", entries(mentions, mention -> NOTHING));
    }

    /** The meeting of a text, or what its page says, which need no name. */
    Paste set(Communique communique, String kind, @Nullable Object... values) {
        Map<String, @Nullable Object> all = FixLines.values("in", in(communique));
        all.putAll(FixLines.values(values));
        return FixLines.of(communique, "set", List.of(FixLines.entry(kind, all)));
    }

    private Communique text(List<Mention> mentions) {
        return archive.communique(mentions.get(0));
    }

    private List<String> entries(List<Mention> mentions, Function<Mention, @Nullable Object[]> values) {
        List<String> entries = new ArrayList<>();
        Set<FactId> named = new HashSet<>();
        for (Mention mention : mentions) {
            if (named.add(mention.fact())) {
                entries.add(entry(mention, values.apply(mention)));
            }
        }
        return entries;
    }

    private String entry(Mention mention, @Nullable Object[] values) {
        Map<String, @Nullable Object> all = FixLines.values(
                "in", in(archive.communique(mention)), "words", mention.text(), "occurrence", occurrence(mention));
        all.putAll(FixLines.values(values));
        return FixLines.entry(mention.kind().code(), all);
    }

    private @Nullable String in(Communique communique) {
        return texts.getOrDefault(communique.source().path(), 1) > 1 ? communique.id() : null;
    }

    /** Null where the words name no other fact of the kind; else which of those that they name, as they stand. */
    private @Nullable Integer occurrence(Mention mention) {
        Communique communique = archive.communique(mention);
        List<? extends Fact> facts = communique.facts().of(mention.kind());
        Set<Fact> named = new LinkedHashSet<>();
        places(communique.body(), mention.text()).forEach(place -> named.addAll(at(facts, place)));
        return named.size() > 1 ? List.copyOf(named).indexOf(communique.fact(mention.fact())) + 1 : null;
    }

    /** The facts whose words stand there; else those with the fewest words around it. */
    private static List<? extends Fact> at(List<? extends Fact> facts, Span place) {
        int least = facts.stream()
                .flatMap(fact -> fact.spans().stream())
                .filter(span -> span.contains(place))
                .mapToInt(Span::length)
                .min()
                .orElse(-1);
        return facts.stream()
                .filter(fact -> fact.spans().stream().anyMatch(span -> span.contains(place) && span.length() == least))
                .toList();
    }

    private static List<Span> places(String body, String words) {
        List<Span> places = new ArrayList<>();
        for (int at = body.indexOf(words); at >= 0; at = body.indexOf(words, at + words.length())) {
            places.add(new Span(at, at + words.length()));
        }
        return places;
    }
}
