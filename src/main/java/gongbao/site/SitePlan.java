package gongbao.site;

import gongbao.diag.Diagnostic;
import gongbao.model.Corpus;
import gongbao.model.Things;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The whole site before any of it is written: every file, every link, every fragment.
 *
 * <p>Planning builds the content of each page once to learn its links and lets it go again; a file builds it anew when its
 * bytes are asked for. So memory does not grow with the site.
 */
public final class SitePlan {

    /** A page as far as others can see it. */
    record Planned(Page page, Set<String> targets, Set<String> fragments, Set<String> repeated) {}

    private final SiteContext site;
    private final PackedFiles packed;
    private final Assets assets;
    private final Frames frames;
    private final Templates templates;
    private final List<Planned> pages;
    private final List<SiteFile> files = new ArrayList<>();

    private SitePlan(Corpus corpus, SiteOptions options) {
        site = new SiteContext(corpus, options);
        packed = new PackedFiles(options.templates());
        String tone = options.info().tone();
        assets = new Assets(packed, tone == null ? null : Tone.parse(tone));
        frames = new Frames(site, assets);
        templates = new Templates(packed);
        pages = PageKinds.ALL.stream()
                .flatMap(kind -> kind.pages(site).stream())
                .map(this::planned)
                .toList();
        pages.forEach(planned -> files.add(new SiteFile(planned.page().path(), () -> render(planned.page()))));
        files.addAll(assets.files());
        files.addAll(CsvFiles.of(site));
        files.addAll(PlainTexts.of(site));
        files.addAll(Feeds.of(site, templates, pages));
        files.addAll(options.data());
        files.sort(Comparator.comparing(SiteFile::path));
    }

    public static SitePlan of(Corpus corpus, SiteOptions options) {
        return new SitePlan(corpus, options);
    }

    /**
     * Makes an empty site in the background and throws it away, so that what pages are made with is loaded while the
     * sources are still being read. Without it everything works the same, a little later.
     */
    public static void warmUp() {
        Corpus nothing = new Corpus(List.of(), Things.NONE, List.of());
        Thread thread = new Thread(
                () -> of(nothing, SiteOptions.PLAIN)
                        .files()
                        .forEach(file -> file.bytes().get()),
                "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private Planned planned(Page page) {
        PageLinks links = new PageLinks(page.path());
        frames.of(page, links);
        page.view().apply(links);
        return new Planned(page, links.targets(), links.fragments(), links.repeated());
    }

    private byte[] render(Page page) {
        PageLinks links = new PageLinks(page.path());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("page", frames.of(page, links));
        model.put("view", page.view().apply(links));
        model.put("msg", site.msg);
        String html = templates.render(page.template() + ".ftlh", model);
        boolean chinese = site.msg.language() == Language.CHINESE;
        return (chinese ? html : LanguageMarks.set(html)).getBytes(StandardCharsets.UTF_8);
    }

    /** Every file of the site, by path. Two may have the same path until {@link PlanCheck} has found none. */
    public List<SiteFile> files() {
        return List.copyOf(files);
    }

    /** How many of the files are pages. */
    public int pageCount() {
        return pages.size();
    }

    /** Which packed templates and assets the user's folder replaces, by name. */
    public List<String> overrides() {
        return packed.overrides();
    }

    /** What the site has to do without because neither the office nor the sources say it. */
    public List<Diagnostic> diagnostics() {
        return site.facts.missing();
    }

    List<Planned> pages() {
        return pages;
    }
}
