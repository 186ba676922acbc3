package gongbao.site.pages;

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
import gongbao.site.part.TextSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of each document, and the list of them. */
public final class DocumentPages implements PageKind {

    /** What the list shows. */
    public record IndexView(List<Row> rows, Shelves.Cut cut) {}

    /**
     * One document in the list.
     *
     * @param status the strongest that was done with it, by the text's own verb
     * @param source the text that says so
     */
    public record Row(Entry title, @Nullable String issuer, String status, TextSource source, int mentions) {}

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
    public Stream<Page> pages(SiteContext site) {
        List<Page> lists = shelves(site)
                .pages((page, part) -> new IndexView(
                        part.rows().stream()
                                .map(document -> row(page, document, part.isHome()))
                                .toList(),
                        part.cut()));
        Recent<DocumentLinks> links = new Recent<>();
        return Stream.concat(
                lists.stream(),
                site.addresses.withPage(site.corpus.documents()).flatMap(document -> pages(site, document, links)));
    }

    private Stream<Page> pages(SiteContext site, DocumentEntry document, Recent<DocumentLinks> links) {
        List<Lineage.Uses> lineage = Lineage.of(site, document);
        return pages(
                site,
                document,
                Math.max(lineage.size(), document.mentions().size()),
                "document",
                site.msg.get("description.document", document.title()),
                (page, sheet) -> view(page, document, lineage, links, sheet));
    }

    /** By the text of the strongest that was done with each, the newest first. */
    private static Shelves<DocumentEntry> shelves(SiteContext site) {
        Map<ThingId, Lineage.Uses> strongest = new HashMap<>();
        site.corpus.documents().forEach(document -> strongest.put(document.id(), strongest(site, document)));
        Function<DocumentEntry, Edition> text =
                document -> Objects.requireNonNull(strongest.get(document.id())).edition();
        return new Shelves<>(
                site,
                Column.DOCUMENTS,
                site.corpus.documents().stream()
                        .sorted(Comparator.comparing(text, site.lookup.byAge()))
                        .toList(),
                List.of(site.facets.placesOf(text), site.facets.yearsOf(text), site.facets.levelsOf(text)));
    }

    /** What is said of it in the text that does most with it; of several the latest. */
    private static Lineage.Uses strongest(SiteContext site, DocumentEntry document) {
        List<Lineage.Uses> uses = new ArrayList<>(Lineage.of(site, document));
        uses.sort(Comparator.comparing(Lineage.Uses::edition, site.lookup.byAge()));
        return uses.stream()
                .min(Comparator.comparing(one -> one.strongest().status()))
                .orElseThrow();
    }

    private static Row row(PageScope page, DocumentEntry document, boolean isHome) {
        Lineage.Uses uses = strongest(page.site, document);
        return new Row(
                Entry.of(page, document, Lineage.marked(document), isHome),
                document.issuer(),
                Lineage.status(page.site, document),
                TextSource.of(page, uses.edition()),
                document.mentions().size());
    }

    private static Words title(PageScope page, DocumentEntry document) {
        return new Words(Lineage.marked(document), page.link(document.id()));
    }

    private static View view(
            PageScope page,
            DocumentEntry document,
            List<Lineage.Uses> lineage,
            Recent<DocumentLinks> links,
            Sheet sheet) {
        List<Slug> related = new ArrayList<>(document.names());
        related.addAll(document.namedBy());
        return new View(
                Lineage.marked(document),
                document.issuer(),
                sheet.part(lineage).stream()
                        .map(uses -> Lineage.stage(
                                page,
                                document,
                                uses,
                                links.of(uses.edition().id(), () -> new DocumentLinks(uses.edition()))))
                        .toList(),
                document.printings().size() + 1,
                sheet.part(related).stream()
                        .map(slug -> new ThingId(ThingId.Kind.DOCUMENT, slug))
                        .map(id -> title(page, (DocumentEntry) page.lookup.thing(id)))
                        .toList(),
                Concordance.of(page, sheet, document.mentions()));
    }
}
