package gongbao.site.pages;

import gongbao.model.CitedDocument;
import gongbao.model.DocumentEntry;
import gongbao.model.Edition;
import gongbao.model.Slug;
import gongbao.model.ThingId;
import gongbao.site.page.Column;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageScope;
import gongbao.site.page.Sheet;
import gongbao.site.page.Shelves;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Words;
import gongbao.site.part.Concordance;
import gongbao.site.part.Entry;
import gongbao.site.part.Treated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pages of each document, and the list of them. */
public final class DocumentPages implements PageKind {

    /** What the list shows. */
    public record IndexView(List<Row> rows, int whole, List<Shelves.Choice> choices) {}

    /** One document in the list. */
    public record Row(Entry title, @Nullable String issuer, String status, int mentions) {}

    /**
     * One document.
     *
     * @param lineage what became of it, the earliest first
     * @param printings how many titles it is printed under
     * @param names documents that its title names, and those whose titles name it
     */
    public record View(
            String title,
            @Nullable String issuer,
            List<Lineage.Stage> lineage,
            int printings,
            List<Words> names,
            Concordance.Mentions mentions) {}

    @Override
    public List<String> templates() {
        return List.of("documents", "document");
    }

    @Override
    public Column column() {
        return Column.DOCUMENTS;
    }

    @Override
    public int count(SiteContext site) {
        return site.corpus.documents().size();
    }

    @Override
    public Map<ThingId, String> homes(SiteContext site) {
        return shelves(site).homesOf(DocumentEntry::id);
    }

    @Override
    public Set<String> partsByPlace(SiteContext site) {
        return shelves(site).partsByPlace();
    }

    @Override
    public List<Page> pages(SiteContext site) {
        List<Page> pages = new ArrayList<>(shelves(site)
                .pages((page, part) -> new IndexView(
                        part.rows().stream()
                                .map(document -> row(page, document, part.isHome()))
                                .toList(),
                        part.whole(),
                        part.choices())));
        // Pages are made by many threads.
        Map<String, DocumentLinks> links = new ConcurrentHashMap<>();
        for (DocumentEntry document : site.addresses.withPage(site.corpus.documents())) {
            List<Lineage.Uses> lineage = Lineage.of(site, document);
            pages.addAll(pages(
                    site,
                    document,
                    Math.max(lineage.size(), document.mentions().size()),
                    "document",
                    site.msg.get("description.document", document.title()),
                    (page, sheet) -> view(page, document, lineage, links, sheet)));
        }
        return pages;
    }

    private static Shelves<DocumentEntry> shelves(SiteContext site) {
        return new Shelves<>(
                site,
                Column.DOCUMENTS,
                site.corpus.documents(),
                List.of(
                        site.facets.placesOf(first(site)),
                        site.facets.yearsOf(first(site)),
                        site.facets.levelsOf(first(site))));
    }

    /** The text that names it first. */
    private static Function<DocumentEntry, Edition> first(SiteContext site) {
        return document -> site.lookup.edition(document.uses().get(0).communique());
    }

    private static Row row(PageScope page, DocumentEntry document, boolean isHome) {
        CitedDocument strongest = document.uses().stream()
                .map(use -> page.lookup.fact(use, CitedDocument.class))
                .min(Comparator.comparing(CitedDocument::status))
                .orElseThrow();
        return new Row(
                Entry.of(page, document, Lineage.marked(document), isHome),
                document.issuer(),
                Treated.label(page.site, strongest),
                document.mentions().size());
    }

    private static Words title(PageScope page, DocumentEntry document) {
        return new Words(Lineage.marked(document), page.link(document.id()));
    }

    private static DocumentLinks links(Map<String, DocumentLinks> known, Edition edition) {
        return known.computeIfAbsent(edition.id(), id -> new DocumentLinks(edition));
    }

    private static View view(
            PageScope page,
            DocumentEntry document,
            List<Lineage.Uses> lineage,
            Map<String, DocumentLinks> links,
            Sheet sheet) {
        List<Slug> related = new ArrayList<>(document.names());
        related.addAll(document.namedBy());
        return new View(
                Lineage.marked(document),
                document.issuer(),
                sheet.part(lineage).stream()
                        .map(uses -> Lineage.stage(page, document, uses, links(links, uses.edition())))
                        .toList(),
                document.printings().size() + 1,
                sheet.part(related).stream()
                        .map(slug -> new ThingId(ThingId.Kind.DOCUMENT, slug))
                        .map(id -> title(page, (DocumentEntry) page.lookup.thing(id)))
                        .toList(),
                Concordance.of(page, sheet, document.mentions()));
    }
}
