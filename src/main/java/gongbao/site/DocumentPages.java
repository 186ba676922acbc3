package gongbao.site;

import gongbao.model.CitedDocument;
import gongbao.model.DocumentEntry;
import gongbao.model.Edition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page for each document, and the list of them. */
final class DocumentPages implements PageKind {

    /** What the list shows. */
    public record IndexView(List<Row> rows) {}

    /** One document in the list. */
    public record Row(Words title, @Nullable String issuer, String status, int mentions) {}

    /** One document: what was done with it where and under which title, every mention. */
    public record View(
            String title,
            @Nullable String issuer,
            List<Use> uses,
            List<Concordance.Source> mentions) {}

    /** What one communiqué says of it. */
    public record Use(Words communique, @Nullable String when, String printed, String status) {}

    @Override
    public List<Page> pages(SiteContext site) {
        List<Page> pages = new ArrayList<>(site.index(
                Column.DOCUMENTS,
                site.corpus.documents(),
                (links, part) -> new IndexView(
                        part.stream().map(document -> row(site, links, document)).toList())));
        for (DocumentEntry document : site.corpus.documents()) {
            pages.add(Page.of(
                    Urls.page(Column.DOCUMENTS, document.id().slug()),
                    "document",
                    Column.DOCUMENTS,
                    document.title(),
                    site.msg.get("description.document", document.title()),
                    links -> view(site, document, links)));
        }
        return pages;
    }

    private static Row row(SiteContext site, PageLinks links, DocumentEntry document) {
        CitedDocument.Status strongest = document.uses().stream()
                .map(use -> site.lookup.edition(use.communique()).communique().documents().get(use.index()).status())
                .min(CitedDocument.Status::compareTo)
                .orElse(CitedDocument.Status.CITED);
        return new Row(
                site.words(links, document),
                document.issuer(),
                site.msg.get("status." + strongest.code()),
                document.mentions().size());
    }

    private static View view(SiteContext site, DocumentEntry document, PageLinks links) {
        return new View(
                document.title(),
                document.issuer(),
                document.uses().stream()
                        .map(use -> {
                            Edition edition = site.lookup.edition(use.communique());
                            CitedDocument cited = edition.communique().documents().get(use.index());
                            return new Use(
                                    new Words(site.names.shortTitle(edition), site.link(links, edition)),
                                    site.names.dates(edition.communique().meeting()),
                                    cited.title(),
                                    site.msg.get("status." + cited.status().code()));
                        })
                        .toList(),
                Concordance.of(site, links, document.mentions()));
    }
}
