package gongbao.link;

import gongbao.model.Mention;
import gongbao.model.Term;
import gongbao.model.TermEntry;
import gongbao.model.ThingId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Terms by wording. */
final class TermIndex {

    private record Found(ThingId id, String text) {}

    private final Backlinks links;
    private final Slugs slugs = new Slugs();
    private final Map<String, Found> terms = new LinkedHashMap<>();

    TermIndex(List<Draft> drafts, Backlinks links) {
        this.links = links;
        for (Draft draft : drafts) {
            List<Term> all = draft.communique().terms();
            for (int i = 0; i < all.size(); i++) {
                String text = all.get(i).text();
                Found found = terms.computeIfAbsent(
                        Wording.key(text), key -> new Found(new ThingId(ThingId.Kind.TERM, slugs.next(text)), text));
                links.link(draft.mentions(Mention.Kind.TERM, i), found.id());
            }
        }
    }

    List<TermEntry> entries(Order order) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        Map<String, List<String>> wholes = new LinkedHashMap<>();
        terms.keySet().forEach(key -> join(key, parts, wholes));
        return terms.entrySet().stream()
                .map(term -> new TermEntry(
                        term.getValue().id(),
                        term.getValue().text(),
                        parts.getOrDefault(term.getKey(), List.of()),
                        wholes.getOrDefault(term.getKey(), List.of()),
                        links.of(term.getValue().id(), order)))
                .toList();
    }

    /** Looks every stretch of a wording up, instead of comparing all terms with all: a wording is short, an archive is not. */
    private void join(String whole, Map<String, List<String>> parts, Map<String, List<String>> wholes) {
        Set<String> seen = new HashSet<>();
        for (int from = 0; from < whole.length(); from++) {
            for (int to = from + 1; to <= whole.length(); to++) {
                Found part = to - from == whole.length() ? null : terms.get(whole.substring(from, to));
                if (part != null && seen.add(part.id().slug())) {
                    parts.computeIfAbsent(whole, key -> new ArrayList<>()).add(part.id().slug());
                    wholes.computeIfAbsent(whole.substring(from, to), key -> new ArrayList<>())
                            .add(terms.get(whole).id().slug());
                }
            }
        }
    }
}
