package gongbao.site;

import gongbao.model.Edition;
import gongbao.site.page.Column;
import gongbao.site.page.Frames;
import gongbao.site.page.Page;
import gongbao.site.page.PageLinks;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.render.Language;
import gongbao.site.render.LanguageMarks;
import gongbao.site.render.TemplateFault;
import gongbao.site.render.Templates;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a page: its view, its frame, its template's text; on the way the ledger hears of its links and ids. */
final class PageRenderer {

    /** Columns whose pages show one text each, and are called as it is. */
    private static final Set<Column> OF_ONE_TEXT = Set.of(Column.COMMUNIQUES, Column.DIRECTIVES, Column.QUALITY);

    private final SiteContext site;
    private final Frames frames;
    private final Templates templates;
    private final LinkLedger ledger;

    PageRenderer(SiteContext site, Frames frames, Templates templates, LinkLedger ledger) {
        this.site = site;
        this.frames = frames;
        this.templates = templates;
        this.ledger = ledger;
    }

    byte[] render(Page page) {
        try {
            PageLinks links = new PageLinks(page.path());
            String html = html(page, links);
            ledger.tell(links);
            return html.getBytes(StandardCharsets.UTF_8);
        } catch (TemplateFault | UncheckedIOException fault) {
            throw fault; // The user's to mend.
        } catch (RuntimeException | StackOverflowError fault) {
            // The only place that knows of a page that failed, and where another could stand in for it.
            throw new PageFault(page.path(), seed(page), fault);
        }
    }

    private String html(Page page, PageLinks links) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("page", frames.of(page, links));
        model.put("view", page.view().apply(new PageScope(site, links)));
        model.put("msg", site.msg);
        String html = templates.render(page.template() + ".ftlh", model);
        return site.msg.language() == Language.CHINESE ? html : LanguageMarks.set(html);
    }

    /** The links and ids of a page, without its text. */
    PageLinks links(Page page) {
        PageLinks links = new PageLinks(page.path());
        frames.of(page, links);
        Objects.requireNonNull(page.view().apply(new PageScope(site, links)));
        return links;
    }

    /** The source of the one text that a page shows; null where it shows none or several. */
    private @Nullable String seed(Page page) {
        Edition edition =
                page.column() != null && OF_ONE_TEXT.contains(page.column()) ? site.lookup.edition(page.slug()) : null;
        return edition == null ? null : edition.communique().source().path();
    }
}
