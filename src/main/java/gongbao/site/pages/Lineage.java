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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of a document from session to session: heard, explained by whom, adopted where and when, cited where. */
final class Lineage {

    /**
     * What one communiqué says of it.
     *
     * @param meeting the meeting
     * @param when its days; null where they are not known
     * @param status the strongest that was done with it there, by the text's own verb
     * @param adopted whether that is adoption
     * @param adopter who else adopted it, as that text tells; null where it does not
     * @param explainers who explained a draft of it
     * @param printings the titles as printed there, each with a link to its words
     */
    public record Stage(
            Words meeting,
            @Nullable String when,
            String status,
            boolean adopted,
            @Nullable Words adopter,
            List<Words> explainers,
            List<Words> printings) {}

    /** The uses of a document in one communiqué. */
    record Uses(Edition edition, List<FactRef> refs) {

        CitedDocument strongest() {
            return documents().min(Comparator.comparing(CitedDocument::status)).orElseThrow();
        }

        /** The first that tells who else adopted it. */
        Optional<CitedDocument> adoptedElsewhere() {
            return documents()
                    .filter(document -> document.adoptedBy() != null && document.verb() != null)
                    .findFirst();
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
                                ref.communique(), id -> new Uses(site.lookup.edition(id), new ArrayList<>()))
                        .refs()
                        .add(ref));
        return uses.values().stream()
                .sorted(Comparator.comparing(Uses::edition, Lookup.oldestFirst()))
                .toList();
    }

    static Stage stage(PageScope page, DocumentEntry document, Uses uses, DocumentLinks links) {
        Communique communique = uses.edition().communique();
        List<Mention> mentions = links.of(document.id());
        Map<String, Words> printings = new LinkedHashMap<>();
        mentions.forEach(mention -> {
            String title =
                    printed(communique.fact(mention.fact(), CitedDocument.class).title(), mention);
            printings.putIfAbsent(title, new Words(title, page.link(mention)));
        });
        return new Stage(
                MeetingPages.meeting(page, uses.edition()),
                page.names.dates(communique.meeting()),
                Treated.label(page.site, uses.strongest()),
                uses.strongest().status() == CitedDocument.Status.ADOPTED,
                uses.adoptedElsewhere().map(told -> adopter(page, told)).orElse(null),
                explainers(page, uses.edition(), links, mentions),
                List.copyOf(printings.values()));
    }

    /** 〔例〕由|省委十二届四次全会|审议通过: with the way to that meeting where it is known and has a page. */
    private static @Nullable Words adopter(PageScope page, CitedDocument document) {
        Adopter by = document.adoptedBy();
        return by == null || document.verb() == null
                ? null
                : new Words(page.msg.get("document.adoptedBy", by.text(), document.verb()), null);
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
