package gongbao.site.pages;

import gongbao.model.Annotation;
import gongbao.model.CitedDocument;
import gongbao.model.CitedDocument.Status;
import gongbao.model.DocumentEntry;
import gongbao.model.Edition;
import gongbao.model.PlaceEntry;
import gongbao.model.ThingId;
import gongbao.site.page.Column;
import gongbao.site.page.PageScope;
import gongbao.site.page.Words;
import gongbao.site.part.Treated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the bodies of a place adopted, as texts of the archive tell. Whether it is still in force they do not tell.
 *
 * @param papers the newest first
 * @param more the way to all of them; null where all stand here
 */
public record PlaceDocuments(List<Paper> papers, @Nullable Words more) {

    /**
     * A document.
     *
     * @param verb what the text says was done with it
     * @param when the days of the meeting; null where they are not known
     * @param words link to the words that tell it
     */
    public record Paper(
            Words title,
            String verb,
            Words meeting,
            @Nullable String when,
            String words) {}

    private record Adoption(Edition edition, Annotation link) {}

    private static final int FEW = 12;

    /** Null where its texts adopt none. */
    static @Nullable PlaceDocuments of(PageScope page, PlaceEntry place, List<Edition> newestFirst) {
        List<Adoption> all = adoptions(newestFirst);
        return all.isEmpty()
                ? null
                : new PlaceDocuments(
                        all.stream().limit(FEW).map(one -> paper(page, one)).toList(),
                        all.size() <= FEW
                                ? null
                                : new Words(
                                        page.msg.get("place.documents.all", all.size()),
                                        page.list(Column.DOCUMENTS, place)));
    }

    /** Each document once, where the newest text adopts it. */
    private static List<Adoption> adoptions(List<Edition> newestFirst) {
        List<Adoption> all = new ArrayList<>();
        Set<ThingId> seen = new HashSet<>();
        for (Edition edition : newestFirst) {
            edition.linked(ThingId.Kind.DOCUMENT)
                    .filter(link -> isAdopted(edition, link) && seen.add(link.linked()))
                    .forEach(link -> all.add(new Adoption(edition, link)));
        }
        return all;
    }

    private static boolean isAdopted(Edition edition, Annotation link) {
        CitedDocument document = edition.fact(link.mention(), CitedDocument.class);
        return document.status() == Status.ADOPTED && document.adoptedBy() == null;
    }

    private static Paper paper(PageScope page, Adoption one) {
        DocumentEntry document = (DocumentEntry) page.lookup.thing(one.link().linked());
        return new Paper(
                new Words(Lineage.marked(document), page.link(document.id())),
                Treated.label(page.site, one.edition().fact(one.link().mention(), CitedDocument.class)),
                MeetingPages.meeting(page, one.edition()),
                page.names.dates(one.edition().communique().meeting()),
                page.link(one.link().mention()));
    }
}
