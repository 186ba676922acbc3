package gongbao.site.pages;

import gongbao.model.Adopter;
import gongbao.model.Annotation;
import gongbao.model.CitedDocument;
import gongbao.model.Communique;
import gongbao.model.DocumentEntry;
import gongbao.model.Edition;
import gongbao.model.FactId;
import gongbao.model.FactRef;
import gongbao.model.Mention;
import gongbao.model.Person;
import gongbao.model.ThingId;
import gongbao.site.page.Lookup;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Words;
import gongbao.site.part.Treated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of a document from session to session: heard, explained by whom, adopted where and when, cited where. */
final class Lineage {

    /**
     * What one communiqué says of it.
     *
     * @param meeting the meeting, or who else adopted it
     * @param when its days; null where they are not known
     * @param status the strongest that was done with it there, by the text's own verb
     * @param adopted whether that is adoption
     * @param basis which text tells it, where that is not the meeting's own; null where it is
     * @param explainers who explained a draft of it
     * @param printings other titles as printed there, each with a link to its words
     */
    public record Stage(
            Words meeting,
            @Nullable String when,
            String status,
            boolean adopted,
            @Nullable Words basis,
            List<Words> explainers,
            List<Words> printings) {}

    /**
     * The uses of a document in one communiqué.
     *
     * @param told the use that tells who else adopted it, for a stage of that; null for the stage of the communiqué itself
     */
    record Uses(
            Edition edition, List<FactRef> refs, @Nullable CitedDocument told) {

        CitedDocument strongest() {
            return documents().min(Comparator.comparing(CitedDocument::status)).orElseThrow();
        }

        boolean isAdoption() {
            return strongest().status() == CitedDocument.Status.ADOPTED;
        }

        /** Before it, who else adopted the document, as it tells. */
        private Stream<Uses> stages() {
            return Stream.concat(
                    documents()
                            .filter(document -> Told.by(document) != null)
                            .limit(1)
                            .map(document -> new Uses(edition, refs, document)),
                    Stream.of(this));
        }

        private Stream<CitedDocument> documents() {
            return refs.stream().map(ref -> edition.communique().fact(ref.fact(), CitedDocument.class));
        }
    }

    private Lineage() {}

    /** The earliest first; texts without a day last. */
    static List<Uses> of(SiteContext site, DocumentEntry document) {
        Map<String, Uses> uses = new LinkedHashMap<>();
        document.uses()
                .forEach(ref -> uses.computeIfAbsent(
                                ref.communique(), id -> new Uses(site.lookup.edition(id), new ArrayList<>(), null))
                        .refs()
                        .add(ref));
        return uses.values().stream()
                .sorted(Comparator.comparing(Uses::edition, Lookup.oldestFirst()))
                .flatMap(Uses::stages)
                .filter(new Once(site, uses.values())::isFirst)
                .toList();
    }

    /** What a meeting's own text tells is told by that alone, and what several other texts tell by the first of them. */
    private static final class Once {
        private final Set<Object> seen = new HashSet<>();

        Once(SiteContext site, Collection<Uses> uses) {
            uses.stream()
                    .filter(Uses::isAdoption)
                    .map(own -> site.lookup.meetingOf(own.edition()))
                    .filter(Objects::nonNull)
                    .forEach(meeting -> seen.add(meeting.key()));
        }

        boolean isFirst(Uses uses) {
            Adopter by = uses.told() == null ? null : Told.by(uses.told());
            return by == null
                    || seen.add(
                            by.resolved() == null ? by.text() : by.resolved().key());
        }
    }

    static Stage stage(PageScope page, DocumentEntry document, Uses uses, DocumentLinks links) {
        if (uses.told() != null) {
            return told(page, uses.edition(), uses.told());
        }
        Communique communique = uses.edition().communique();
        List<Mention> mentions = links.of(document.id());
        Map<String, Words> printings = new LinkedHashMap<>();
        mentions.forEach(mention -> {
            String title =
                    printed(communique.fact(mention.fact(), CitedDocument.class).title(), mention);
            printings.putIfAbsent(title, new Words(title, page.link(mention)));
        });
        printings.remove(marked(document));
        return new Stage(
                MeetingPages.meeting(page, uses.edition()),
                page.names.dates(communique.meeting()),
                Treated.label(page.site, uses.strongest()),
                uses.isAdoption(),
                null,
                explainers(page, uses.edition(), links, mentions),
                List.copyOf(printings.values()));
    }

    /** 〔例〕审议通过 省委十二届四次全会, 据《…公报》第7段. */
    private static Stage told(PageScope page, Edition edition, CitedDocument document) {
        Adopter by = Objects.requireNonNull(Told.by(document));
        Mention words = edition.mentions(FactId.Kind.DOCUMENT)
                .filter(mention -> mention.fact().equals(document.id()))
                .findFirst()
                .orElseThrow();
        return new Stage(
                by.resolved() == null
                        ? new Words(by.text(), null)
                        : page.words(page.lookup.meeting(by.resolved().key().slug())),
                null,
                String.valueOf(document.verb()),
                true,
                Told.basis(page, words),
                List.of(),
                List.of());
    }

    /** What was done with a document at most, as a list says it: 审议通过; 据所收文本，由省委十二届四次全会审议通过. */
    static String status(SiteContext site, DocumentEntry document) {
        List<CitedDocument> uses = document.uses().stream()
                .map(use -> site.lookup.fact(use, CitedDocument.class))
                .toList();
        CitedDocument strongest =
                uses.stream().min(Comparator.comparing(CitedDocument::status)).orElseThrow();
        return uses.stream()
                .filter(use -> strongest.status() == CitedDocument.Status.CITED && Told.by(use) != null)
                .findFirst()
                .map(use -> site.msg.get(
                        "document.told", Objects.requireNonNull(Told.by(use)).text(), String.valueOf(use.verb())))
                .orElseGet(() -> Treated.label(site, strongest));
    }

    /** 〔例〕县长何静|就《实施意见（讨论稿）》向全会作了说明: who is said to explain, in the sentence that names the draft. */
    private static List<Words> explainers(PageScope page, Edition edition, DocumentLinks links, List<Mention> drafts) {
        Map<Object, Words> explainers = new LinkedHashMap<>();
        Set<FactId> about = drafts.stream().map(Mention::fact).collect(Collectors.toSet());
        for (Annotation name : links.explainers(about)) {
            ThingId thing = name.thing();
            explainers.putIfAbsent(
                    thing == null ? name.mention().fact() : thing,
                    thing == null
                            ? new Words(
                                    edition.fact(name.mention(), Person.class).name(), null)
                            : page.words(page.lookup.thing(thing)));
        }
        return List.copyOf(explainers.values());
    }

    /** 〔例〕《决定》, 审查报告: the title between the marks that the text prints, and without them where it prints none. */
    static String printed(String title, Mention mention) {
        return mention.text().contains("《") ? "《" + title + "》" : title;
    }

    /** The same of a document: the marks belong to it where some text prints them. */
    static String marked(DocumentEntry document) {
        return document.mentions().stream().anyMatch(mention -> mention.text().contains("《"))
                ? "《" + document.title() + "》"
                : document.title();
    }
}
