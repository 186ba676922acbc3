package gongbao.site.pages;

import gongbao.model.Adopter;
import gongbao.model.Annotation;
import gongbao.model.CitedDocument;
import gongbao.model.DocumentEntry;
import gongbao.model.Edition;
import gongbao.model.MeetingKey;
import gongbao.model.Mention;
import gongbao.model.Resolved;
import gongbao.model.ThingId;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What texts tell of documents that another meeting adopted: it is said of that meeting, and on what basis.
 *
 * <pre>
 * 省委十二届四次全会…审议通过了《…决定》, in a county's text → of the province's meeting, 据《…公报》第7段
 * 国务院批准了《…规划》                          → of no meeting: in the document's history alone
 * </pre>
 */
final class Told {

    /**
     * A document in a list of what a meeting adopted.
     *
     * @param verb the text's own
     * @param basis which text says so where, with a link to the words
     */
    public record Paper(Words title, String verb, Words basis) {}

    /** A document as one text tells of it. */
    record Telling(DocumentEntry document, CitedDocument said, Mention mention) {}

    private final Map<MeetingKey, List<Telling>> byMeeting = new HashMap<>();

    Told(SiteContext site) {
        for (Edition edition : site.corpus.editions()) {
            if (edition.communique().documents().stream().anyMatch(document -> meeting(document) != null)) {
                edition.linked(ThingId.Kind.DOCUMENT).forEach(link -> add(site, edition, link));
            }
        }
    }

    private void add(SiteContext site, Edition edition, Annotation link) {
        CitedDocument said = edition.fact(link.mention(), CitedDocument.class);
        Resolved meeting = meeting(said);
        if (meeting == null || site.lookup.meetingOf(edition) != null && isOwn(site, edition, meeting)) {
            return;
        }
        List<Telling> all = byMeeting.computeIfAbsent(meeting.key(), key -> new ArrayList<>());
        DocumentEntry document = (DocumentEntry) site.lookup.thing(link.linked());
        if (all.stream().noneMatch(told -> told.document().id().equals(document.id()))) {
            all.add(new Telling(document, said, link.mention()));
        }
    }

    private static boolean isOwn(SiteContext site, Edition edition, Resolved meeting) {
        return Objects.requireNonNull(site.lookup.meetingOf(edition)).key().equals(meeting.key());
    }

    /** The meeting that a text says adopted a document; null where it is not known, or nothing is told. */
    private static @Nullable Resolved meeting(CitedDocument document) {
        Adopter by = by(document);
        return by == null ? null : by.resolved();
    }

    /** Who else adopted a document, as the text tells; null where it does not. */
    static @Nullable Adopter by(CitedDocument document) {
        return document.verb() == null ? null : document.adoptedBy();
    }

    /** What other texts tell that a meeting adopted. */
    List<Telling> of(MeetingKey meeting) {
        return byMeeting.getOrDefault(meeting, List.of());
    }

    /** The same but for what its own tell. */
    List<Paper> of(PageScope page, MeetingKey meeting, List<Edition> own) {
        Set<ThingId> known = own.stream()
                .flatMap(edition -> edition.linked(ThingId.Kind.DOCUMENT)
                        .filter(link -> edition.fact(link.mention(), CitedDocument.class)
                                        .status()
                                == CitedDocument.Status.ADOPTED))
                .map(Annotation::linked)
                .collect(Collectors.toSet());
        return of(meeting).stream()
                .filter(told -> !known.contains(told.document().id()))
                .limit(SiteContext.LONGEST_LIST)
                .map(told -> new Paper(
                        new Words(
                                Lineage.marked(told.document()),
                                page.link(told.document().id())),
                        String.valueOf(told.said().verb()),
                        basis(page, told.mention())))
                .toList();
    }

    /** 〔例〕据《…公报》第7段, with a link to the words. */
    static Words basis(PageScope page, Mention mention) {
        Edition edition = page.lookup.edition(mention.communique());
        String place = page.msg.get(mention.block() == 0 ? "paragraph.title" : "paragraph", mention.block());
        return new Words(page.msg.get("basis", page.names.title(edition), place), page.link(mention));
    }
}
