package gongbao.link;

import gongbao.model.Draft;
import gongbao.model.Slug;
import gongbao.model.Term;
import gongbao.model.TermDefinition;
import gongbao.model.TermEntry;
import gongbao.model.TermOwner;
import gongbao.model.ThingId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Terms by wording. */
final class TermIndex {

    /** The earliest first, texts without a day last. */
    private static final Comparator<TermUse> BY_DAY =
            Comparator.comparing(TermUse::day, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Before the words by which an editor tells one wording of two places apart; no wording holds it. */
    private static final String APART = "\n";

    private static final class Found {
        final ThingId id;
        String text;
        final List<TermUse> uses = new ArrayList<>();
        /** Ids of the communiqués that say what it stands for. */
        final Set<String> definedIn = new HashSet<>();

        final Set<String> parts = new HashSet<>();
        final List<Slug> partSlugs = new ArrayList<>();
        final List<Slug> wholes = new ArrayList<>();

        Found(ThingId id, String text) {
            this.id = id;
            this.text = text;
        }
    }

    private final Backlinks links;
    private final Slugs slugs = new Slugs();
    private final Map<String, Found> terms = new LinkedHashMap<>();

    private final Told<String> told;

    static TermIndex of(List<Draft> drafts, Backlinks links, Told.Findings said) {
        Told<String> told = new Told<>("term", said, (key, words) -> key + APART + words);
        if (told.isSaid()) {
            new TermIndex(drafts, new Backlinks(drafts), told).told.settle();
        }
        return new TermIndex(drafts, links, told);
    }

    private TermIndex(List<Draft> drafts, Backlinks links, Told<String> told) {
        this.links = links;
        this.told = told;
        drafts.forEach(draft -> draft.communique().terms().forEach(term -> add(draft, term)));
        terms.values().forEach(TermIndex::sort);
        terms.values().forEach(found -> join(Wording.key(found.text), found));
    }

    private void add(Draft draft, Term term) {
        String text = term.text();
        List<@Nullable String> about = Arrays.asList(About.place(draft.home()), draft.id());
        String key = told.key(draft.ref(term), Wording.key(text), text, about);
        Found found = terms.computeIfAbsent(key, k -> new Found(idOf(k), text));
        if (key.equals(Wording.key(text)) && !key.equals(Wording.key(found.text))) {
            found.text = text; // of two that an editor joined, the first he named
        }
        found.uses.addAll(TermUse.of(draft, term));
        links.link(draft.mentions(term), found.id);
    }

    private ThingId idOf(String key) {
        int apart = key.indexOf(APART);
        return new ThingId(ThingId.Kind.TERM, slugs.of(apart < 0 ? key : key.substring(0, apart), key));
    }

    private static void sort(Found found) {
        found.uses.sort(BY_DAY);
        found.uses.stream()
                .filter(use -> use.definition() != null)
                .forEach(use -> found.definedIn.add(use.draft().id()));
    }

    /** Looks every stretch of a wording up, instead of comparing all terms with all: a wording is short, an archive is not. */
    private void join(String whole, Found found) {
        for (int from = 0; from < whole.length(); from++) {
            for (int to = from + 1; to <= whole.length(); to++) {
                String stretch = whole.substring(from, to);
                Found part = to - from == whole.length() ? null : terms.get(stretch);
                if (part != null && found.parts.add(stretch)) {
                    found.partSlugs.add(part.id.slug());
                    part.wholes.add(found.id.slug());
                }
            }
        }
    }

    List<TermEntry> entries() {
        return terms.values().stream()
                .map(found -> new TermEntry(
                        found.id,
                        found.text,
                        owner(found),
                        definitions(found),
                        found.partSlugs,
                        found.wholes,
                        links.of(found.id)))
                .toList();
    }

    private static List<TermDefinition> definitions(Found found) {
        Map<String, TermDefinition> byWords = new LinkedHashMap<>();
        for (TermUse use : found.uses) {
            String words = use.definition();
            if (words != null) {
                byWords.putIfAbsent(words, new TermDefinition(use.mention(), words));
            }
        }
        return List.copyOf(byWords.values());
    }

    private @Nullable TermOwner owner(Found found) {
        if (found.uses.isEmpty()) {
            return null;
        }
        String first = found.uses.get(0).draft().id();
        boolean defined = found.definedIn.contains(first)
                || found.parts.stream()
                        .map(terms::get)
                        .filter(Objects::nonNull)
                        .anyMatch(part -> part.definedIn.contains(first));
        return TermOwners.of(found.uses, defined);
    }
}
