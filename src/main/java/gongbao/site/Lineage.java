package gongbao.site;

import gongbao.model.CitedDocument;
import gongbao.model.Communique;
import gongbao.model.DocumentEntry;
import gongbao.model.Edition;
import gongbao.model.FactRef;
import gongbao.model.Link;
import gongbao.model.Mention;
import gongbao.model.Person;
import gongbao.model.ThingId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of a document from session to session: heard, explained by whom, adopted where and when, cited where. */
final class Lineage {

    /**
     * What one communiqué says of it.
     *
     * @param meeting the meeting
     * @param when its days; null where they are not known
     * @param status the strongest that was done with it there
     * @param adopted whether that is adoption
     * @param explainers who explained a draft of it
     * @param printings the titles as printed there, each with a link to its words
     */
    public record Stage(
            Words meeting,
            @Nullable String when,
            String status,
            boolean adopted,
            List<Words> explainers,
            List<Words> printings) {}

    /** The uses of a document in one communiqué. */
    record Uses(Edition edition, List<FactRef> refs) {

        CitedDocument.Status strongest() {
            return refs.stream()
                    .map(ref -> edition.communique().documents().get(ref.index()).status())
                    .min(CitedDocument.Status::compareTo)
                    .orElseThrow();
        }
    }

    private Lineage() {}

    /** The earliest first; texts without a day last. */
    static List<Uses> of(SiteContext site, DocumentEntry document) {
        Map<String, Uses> uses = new LinkedHashMap<>();
        document.uses().forEach(ref -> uses.computeIfAbsent(
                        ref.communique(), id -> new Uses(site.lookup.edition(id), new ArrayList<>()))
                .refs()
                .add(ref));
        return uses.values().stream()
                .sorted(Comparator.comparing(one -> Lookup.oldestFirst(one.edition())))
                .toList();
    }

    static Stage stage(SiteContext site, PageLinks links, DocumentEntry document, Uses uses) {
        Communique communique = uses.edition().communique();
        List<Mention> mentions = mentions(document, uses.edition());
        Map<String, Words> printings = new LinkedHashMap<>();
        mentions.forEach(mention -> printings.putIfAbsent(
                communique.documents().get(mention.index()).title(),
                new Words(communique.documents().get(mention.index()).title(), site.link(links, mention))));
        return new Stage(
                MeetingPages.meeting(site, uses.edition(), links),
                site.names.dates(communique.meeting()),
                site.msg.get("status." + uses.strongest().code()),
                uses.strongest() == CitedDocument.Status.ADOPTED,
                explainers(site, links, uses.edition(), mentions),
                List.copyOf(printings.values()));
    }

    private static List<Mention> mentions(DocumentEntry document, Edition edition) {
        return edition.links().stream()
                .filter(link -> link.thing().equals(document.id()))
                .map(Link::mention)
                .toList();
    }

    /** 〔例〕县长何静|就《实施意见（讨论稿）》向全会作了说明: who is said to explain, in the sentence that names the draft. */
    private static List<Words> explainers(
            SiteContext site, PageLinks links, Edition edition, List<Mention> drafts) {
        Communique communique = edition.communique();
        Map<ThingId, Words> explainers = new LinkedHashMap<>();
        for (Link link : edition.links()) {
            boolean explains = link.mention().kind() == Mention.Kind.PERSON
                    && communique.people().get(link.mention().index()).acts().contains(Person.Act.EXPLAINED);
            if (explains && drafts.stream().anyMatch(draft -> isAbout(communique, link.mention(), draft))) {
                explainers.putIfAbsent(link.thing(), site.words(links, site.lookup.thing(link.thing())));
            }
        }
        return List.copyOf(explainers.values());
    }

    private static boolean isAbout(Communique communique, Mention person, Mention draft) {
        if (draft.span().start() < person.span().end()) {
            return false;
        }
        String between = communique.body().substring(person.span().end(), draft.span().start());
        return between.length() < 120 && between.contains("就") && !between.contains("。");
    }
}
