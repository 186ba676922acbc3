package gongbao.link;

import gongbao.model.CitedDocument;
import gongbao.model.DocumentEntry;
import gongbao.model.Draft;
import gongbao.model.Mention;
import gongbao.model.Slug;
import gongbao.model.ThingId;
import gongbao.text.Longs;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Documents by issuer and title. Short forms and drafts go to the document they stand for, a title without issuer to the
 * only one of that name; a title that many bodies use stays with the body, or even the communiqué, that names it.
 */
final class DocumentIndex {

    private static final class Found {
        final ThingId id;
        String title;

        @Nullable
        String issuer;

        final Set<String> printings = new LinkedHashSet<>();
        final Longs uses = new Longs();

        Found(ThingId id, String title) {
            this.id = id;
            this.title = title;
        }
    }

    private final Backlinks links;
    private final Slugs slugs = new Slugs();
    /**
     * What makes two printings one document.
     *
     * @param owner whose it is; null where nothing says
     * @param title the wording without stage mark, and without the issuer where that is the owner
     * @param apart words by which an editor tells a namesake apart; empty for all others
     */
    private record Key(@Nullable Owner owner, String title, String apart) {

        Key(@Nullable Owner owner, String title) {
            this(owner, title, "");
        }
    }

    private final Map<Key, Found> documents = new LinkedHashMap<>();
    /** Keys by wording alone, to see whether a title without issuer has one candidate or more. */
    private final Map<String, Set<Key>> byTitle = new LinkedHashMap<>();

    private final Told<Key> told;

    static DocumentIndex of(List<Draft> drafts, Backlinks links, Told.Findings said) {
        Told<Key> told = new Told<>("document", said, (key, words) -> new Key(key.owner(), key.title(), words));
        if (told.isSaid()) {
            new DocumentIndex(drafts, new Backlinks(drafts), told).told.settle();
        }
        return new DocumentIndex(drafts, links, told);
    }

    private DocumentIndex(List<Draft> drafts, Backlinks links, Told<Key> told) {
        this.links = links;
        this.told = told;
        // Titles that say whose they are come first: the others are measured against them.
        drafts.forEach(draft -> addAll(draft, doc -> !isShort(doc) && Titles.owner(draft, doc) != null));
        drafts.forEach(draft -> addAll(draft, doc -> !isShort(doc) && Titles.owner(draft, doc) == null));
        drafts.forEach(draft -> addAll(draft, DocumentIndex::isShort));
    }

    private void addAll(Draft draft, Predicate<CitedDocument> choice) {
        List<CitedDocument> documents = List.copyOf(draft.communique().documents());
        Map<String, CitedDocument> byTitle = new HashMap<>();
        documents.forEach(document -> byTitle.putIfAbsent(document.title(), document));
        documents.stream().filter(choice).forEach(document -> add(draft, document, byTitle));
    }

    private void add(Draft draft, CitedDocument document, Map<String, CitedDocument> inText) {
        List<Mention> mentions = draft.mentions(document);
        Key read = keyOf(draft, document, inText);
        if (read == null) {
            links.open(mentions, "ambiguous-document");
            return;
        }
        List<@Nullable String> about = Arrays.asList(About.place(draft.home()), document.issuer(), draft.id());
        Key key = told.key(draft.ref(document), read, document.title(), about);
        Found found = documents.get(key);
        if (found == null) {
            found = new Found(idOf(key), document.title());
            documents.put(key, found);
            note(Titles.key(document.title()), key);
            note(Titles.bare(document), key);
        }
        if (found.issuer == null) {
            found.issuer = document.issuer();
        }
        found.printings.add(document.title());
        if (!Titles.isMarked(document.title()) && Titles.isMarked(found.title)) {
            found.title = document.title();
        }
        found.uses.add(links.number(draft.ref(document)));
        links.link(mentions, found.id);
    }

    /** Made of issuer and title alone; how the first text prints the title does not matter. */
    private ThingId idOf(Key key) {
        Owner owner = key.owner();
        String place = owner == null ? "" : owner.locus().mark();
        String body = owner == null ? "" : owner.body();
        return new ThingId(
                ThingId.Kind.DOCUMENT,
                key.apart().isEmpty()
                        ? slugs.of(key.title(), place, body, key.title())
                        : slugs.of(key.title(), place, body, key.title(), key.apart()));
    }

    private void note(String title, Key key) {
        byTitle.computeIfAbsent(title, words -> new LinkedHashSet<>()).add(key);
    }

    /**
     * The document that is meant; null when more than one is left.
     *
     * @param inText documents of the text, by title
     */
    private @Nullable Key keyOf(Draft draft, CitedDocument document, Map<String, CitedDocument> inText) {
        String full = fullTitle(document);
        if (full != null) {
            CitedDocument target = inText.getOrDefault(full, document);
            return target == document || fullTitle(target) != null
                    ? new Key(Owner.ofText(draft.id()), Titles.key(full))
                    : keyOf(draft, target, inText);
        }
        Owner owner = Titles.owner(draft, document);
        if (owner != null) {
            return new Key(owner, Titles.bare(document));
        }
        Set<Key> candidates = byTitle.getOrDefault(Titles.key(document.title()), Set.of());
        return switch (candidates.size()) {
            case 0 -> new Key(null, Titles.key(document.title()));
            case 1 -> candidates.iterator().next();
            default -> null;
        };
    }

    private static boolean isShort(CitedDocument document) {
        return fullTitle(document) != null;
    }

    /** The title that a short form stands for, as the parser found it; null for full titles. */
    private static @Nullable String fullTitle(CitedDocument document) {
        String full = document.aliasOf();
        return full == null || full.equals(document.title()) ? null : full;
    }

    List<DocumentEntry> entries() {
        TitleRelations relations = new TitleRelations();
        documents.values().forEach(found -> relations.add(found.id.slug(), found.title));
        Map<Slug, List<Slug>> namedBy = relations.namedBy();
        return documents.values().stream()
                .map(found -> new DocumentEntry(
                        found.id,
                        found.title,
                        found.issuer,
                        found.printings.stream()
                                .filter(title -> !title.equals(found.title))
                                .toList(),
                        relations.names(found.id.slug()),
                        namedBy.getOrDefault(found.id.slug(), List.of()),
                        links.facts(found.uses),
                        links.of(found.id)))
                .toList();
    }
}
