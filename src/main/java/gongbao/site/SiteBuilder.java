package gongbao.site;

import gongbao.diag.Diagnostic;
import gongbao.model.Corpus;
import gongbao.site.data.CsvFiles;
import gongbao.site.data.Feeds;
import gongbao.site.data.PlainTexts;
import gongbao.site.data.Sitemaps;
import gongbao.site.page.InTurn;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageLinks;
import gongbao.site.page.PageScope;
import gongbao.site.page.SearchMark;
import gongbao.site.page.SiteContext;
import gongbao.site.page.SiteOptions;
import gongbao.site.render.Assets;
import gongbao.site.render.PackedFiles;
import gongbao.site.render.SiteFile;
import gongbao.site.render.TemplateFault;
import gongbao.site.render.Templates;
import gongbao.site.render.Tone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the whole site: every page once, on several threads, straight to where it is to lie, and then says whether it may
 * be published.
 *
 * <p>First all paths are announced to a {@link LinkLedger}, then each page is rendered and tells it what it links to. A page
 * is a few words and the way to its view; pages are listed kind by kind when their turn comes and let go again, so that
 * memory does not grow with the site but for the ledger.
 */
public final class SiteBuilder {

    /** Told how many files of how many are there; called from any thread. */
    public interface Progress {
        void at(int done, int total);
    }

    /** Read once for all sites that have no templates of their own. */
    private static final class AllPacked {
        static final Templates TEMPLATES = new Templates(new PackedFiles(null, PageKinds.templates()));
    }

    private final SiteOptions options;
    private final List<PageKind> kinds;
    private final SiteContext site;
    private final PackedFiles packed;
    private final Assets assets;
    private final Templates templates;
    private final LinkLedger ledger = new LinkLedger();
    private final PageRenderer renderer;
    private int pageCount;

    /**
     * @param kinds all kinds of pages, in the order of the navigation
     */
    SiteBuilder(Corpus corpus, SiteOptions options, List<PageKind> kinds) {
        this.options = options;
        this.kinds = kinds;
        site = new SiteContext(corpus, options, kinds);
        packed = new PackedFiles(options.templates(), PageKinds.templates());
        templates = packed.isOwn() ? new Templates(packed) : AllPacked.TEMPLATES.forAnother();
        String tone = options.info().tone();
        String controls = templates.render("controls.ftlh", Map.of("msg", site.msg));
        assets = new Assets(packed, tone == null ? null : Tone.parse(tone), controls);
        renderer = new PageRenderer(site, assets, templates, ledger);
    }

    /** For one site: it is written once. */
    public static SiteBuilder of(Corpus corpus, SiteOptions options) {
        return new SiteBuilder(corpus, options, PageKinds.ALL);
    }

    /** What is wrong with the templates and assets in a folder of the user's; an error is one that no site is made with. */
    public static List<Diagnostic> templateFaults(Path folder) {
        return Templates.faults(folder, PageKinds.templates());
    }

    /** Tells whether the templates and assets in a folder of the user's are the same as before; null for no folder. */
    public static String fingerprint(@Nullable Path templates) {
        return new PackedFiles(templates, PageKinds.templates()).fingerprint();
    }

    /**
     * Writes every file but the pages that stay; what lies in the folder under other names stays.
     *
     * @param jobs how many files at a time, at least one
     * @param standing the pages that need not be made
     * @return what would be broken if this were published, by page; nothing in a sound site
     * @throws ListingFault where not even the list of pages can be made
     * @throws TemplateFault where a template of the user's own can make no page
     */
    public List<Diagnostic> write(Path folder, int jobs, Progress progress, StandingPages standing) throws IOException {
        renderer.standing(standing);
        return write(new FolderSink(folder), jobs, progress);
    }

    List<Diagnostic> write(SiteWriter.Sink sink, int jobs, Progress progress) throws IOException {
        SitePaths paths = announced(sink);
        pageCount = paths.pageCount();
        AtomicInteger done = new AtomicInteger(paths.sitemaps().size());
        Iterator<SiteFile> files =
                Stream.concat(pages().map(this::file), others()).iterator();
        try (ledger) {
            SiteWriter.write(files, sink, jobs, () -> progress.at(done.incrementAndGet(), paths.count()));
            renderer.faults().refuseUselessTemplates();
            return ledger.faults(new SecondLook(paths.sitemaps()));
        }
    }

    /** The pages that others stand in for, once all are written; the site is sound with them. */
    public List<Diagnostic> standIns() {
        return renderer.faults().found();
    }

    /** Goes through all files without making any: throws what listing them meets. */
    public void list() {
        pages().forEach(page -> {});
        others().forEach(file -> {});
    }

    private SitePaths announced(SiteWriter.Sink sink) throws IOException {
        SitePaths paths = new SitePaths(ledger, sink);
        try {
            paths.pages(pages().iterator(), sitemaps());
            others().map(SiteFile::path).forEach(paths::other);
            options.data().paths().forEach(ledger::file);
            return paths;
        } catch (TemplateFault | UncheckedIOException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            throw new ListingFault(e);
        }
    }

    private Sitemaps sitemaps() {
        return new Sitemaps(templates, site.facts.baseUrl, Sitemaps.LONGEST);
    }

    /**
     * One file as the site would have it, made now; may be asked from any thread. The links of a page are not followed up. In
     * place of a page that cannot be made comes what stands in for it, and {@link #standIns} and {@link #templateFaults()} tell why.
     *
     * @return null where the site has no file of that path
     */
    public byte @Nullable [] file(String path) {
        if (path.endsWith(".html")) {
            Page page = PageKinds.page(path, site, kinds);
            return page == null ? null : renderer.preview(page);
        }
        Stream<SiteFile> same =
                others().filter(file -> file.path().equals(path)).limit(1);
        return OneFile.of(
                path, same, sink -> new SitePaths(new LinkLedger(), sink).pages(pages().iterator(), sitemaps()));
    }

    /** What templates of the user's own did wrong so far. */
    public List<TemplateFault> templateFaults() {
        return renderer.faults().ofOwnTemplates();
    }

    /** In the order of the human site map; each kind lists its pages anew when its turn comes. */
    Stream<Page> pages() {
        return PageKinds.pages(site, kinds);
    }

    private SiteFile file(Page page) {
        return SiteFile.orElse(page.path(), () -> renderer.render(page), fault -> renderer.standIn(page, fault));
    }

    /** Files that are no pages, but for the site maps. */
    private Stream<SiteFile> others() {
        return InTurn.of(
                List.of(assets.files(), CsvFiles.of(site), PlainTexts.of(site), Feeds.of(site, templates)),
                List::stream);
    }

    /** What the index of the search is to bear, so that the page knows it for its own. */
    public String searchMark() {
        return SearchMark.of(site);
    }

    /** What the things of the archive are called and where they stand; directives are passages of their texts. */
    public Stream<ThingName> things() {
        return ThingName.all(site);
    }

    /** How many pages were written. */
    public int pageCount() {
        return pageCount;
    }

    /** Which packed templates and assets the user's folder replaces, by name. */
    public List<String> overrides() {
        return packed.overrides();
    }

    /** What the site has to do without because the office does not say it. */
    public List<Diagnostic> diagnostics() {
        return site.facts.missing();
    }

    /** The links and ids of a page, without its text. */
    PageLinks links(Page page) {
        return renderer.links(page);
    }

    /** What a page shows, as its template sees it. */
    Object view(Page page) {
        return page.view().apply(new PageScope(site, new PageLinks(page.path())));
    }

    private final class SecondLook implements LinkLedger.SecondLook {

        private final List<String> sitemaps;

        SecondLook(List<String> sitemaps) {
            this.sitemaps = sitemaps;
        }

        @Override
        public Stream<String> paths() {
            return Stream.concat(
                    pages().map(Page::path),
                    Stream.of(others().map(SiteFile::path), sitemaps.stream(), options.data().paths().stream())
                            .flatMap(Function.identity()));
        }

        @Override
        public Stream<PageLinks> pageLinks() {
            return pages().map(renderer::links);
        }
    }
}
