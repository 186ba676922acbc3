package gongbao.site.pages;

import gongbao.model.Annotation;
import gongbao.model.CitedDocument;
import gongbao.model.CitedDocument.Status;
import gongbao.model.DocumentEntry;
import gongbao.model.Edition;
import gongbao.model.MeetingEntry;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the bodies of a place adopted, as texts of the archive tell. Whether it is still in force they do not tell.
 *
 * @param papers those that texts of the place tell, the newest first; then those that only texts of others tell
 * @param told whether there are any of these
 * @param more the way to all of them; null where all stand here
 */
public record PlaceDocuments(
        List<Paper> papers, boolean told, @Nullable Words more) {

    /**
     * A document.
     *
     * @param verb what the text says was done with it
     * @param when the days of the meeting; null where they are not known
     * @param words link to the words that tell it
     * @param basis whose words these are; null where they are the meeting's own
     */
    public record Paper(
            Words title,
            String verb,
            Words meeting,
            @Nullable String when,
            String words,
            @Nullable String basis) {}

    private record Adoption(Edition edition, Annotation link) {}

    private static final int FEW = 12;

    /** Null where its texts adopt none. */
    static @Nullable PlaceDocuments of(PageScope page, PlaceEntry place, List<Edition> newestFirst, Told told) {
        Set<ThingId> seen = new HashSet<>();
        List<Supplier<Paper>> all = new ArrayList<>();
        adoptions(newestFirst, seen).forEach(one -> all.add(() -> paper(page, one)));
        int own = all.size();
        place.meetings().stream()
                .map(page.lookup::meeting)
                .forEach(meeting -> told.of(meeting.key()).stream()
                        .filter(one -> seen.add(one.document().id()))
                        .forEach(one -> all.add(() -> paper(page, meeting, one))));
        return all.isEmpty()
                ? null
                : new PlaceDocuments(
                        all.stream().limit(FEW).map(Supplier::get).toList(),
                        own < Math.min(FEW, all.size()),
                        all.size() <= FEW
                                ? null
                                : new Words(
                                        page.msg.get("place.documents.all", all.size()),
                                        page.list(Column.DOCUMENTS, place)));
    }

    /** Each document once, where the newest text adopts it. */
    private static List<Adoption> adoptions(List<Edition> newestFirst, Set<ThingId> seen) {
        List<Adoption> all = new ArrayList<>();
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
                page.link(one.link().mention()),
                null);
    }

    /** 〔例〕县委公报: 省委十二届四次全会…审议通过了《…决定》, of the province. */
    private static Paper paper(PageScope page, MeetingEntry meeting, Told.Telling one) {
        Words basis = Told.basis(page, one.mention());
        return new Paper(
                new Words(
                        Lineage.marked(one.document()), page.link(one.document().id())),
                String.valueOf(one.said().verb()),
                page.words(meeting),
                null,
                String.valueOf(basis.href()),
                basis.text());
    }
}
