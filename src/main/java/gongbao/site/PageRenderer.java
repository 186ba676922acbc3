package gongbao.site;

import gongbao.site.page.Frames;
import gongbao.site.page.Page;
import gongbao.site.page.PageLinks;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.render.Assets;
import gongbao.site.render.Language;
import gongbao.site.render.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a page: its view, its frame, its template's text; on the way the ledger hears of its links and ids. */
final class PageRenderer {

    private final SiteContext site;
    private final Assets assets;
    private final Frames frames;
    private final Templates templates;
    private final LinkLedger ledger;
    private final PageFaults faults;
    private volatile StandingPages standing = StandingPages.NONE;

    PageRenderer(SiteContext site, Assets assets, Templates templates, LinkLedger ledger) {
        this.site = site;
        this.assets = assets;
        this.frames = new Frames(site, assets);
        this.templates = templates;
        this.ledger = ledger;
        this.faults = new PageFaults(templates, new PageTexts(site));
    }

    /** Pages that are made of the same as those that lie there already need not be made. */
    void standing(StandingPages pages) {
        standing = pages;
    }

    /** A page; null where one made of the same lies there already. */
    byte @Nullable [] render(Page page) {
        PageLinks links = new PageLinks(page.path());
        Map<String, Object> model = model(page, links);
        long path = NameHash.of(page.path());
        long mark = standing == StandingPages.NONE ? PageMark.NONE : PageMark.of(model.get("page"), model.get("view"));
        boolean stays = standing.holds(path, mark);
        byte[] html = stays ? left(page) : html(page, model);
        ledger.tell(links);
        faults.made(page);
        standing.made(path, mark);
        return html;
    }

    private byte @Nullable [] left(Page page) {
        try {
            standing.stays(page.path());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page, or what stands in for it, without a word to the ledger. */
    byte[] preview(Page page) {
        try {
            byte[] html = html(page, model(page, new PageLinks(page.path())));
            faults.made(page);
            return html;
        } catch (RuntimeException | StackOverflowError | AssertionError fault) {
            faults.failed(page, fault);
            return new StandIn(site, assets, page).html().getBytes(StandardCharsets.UTF_8);
        }
    }

    /** What stands at the address of a page that could not be made. */
    byte[] standIn(Page page, Throwable fault) {
        StandIn other = new StandIn(site, assets, page);
        byte[] html = other.html().getBytes(StandardCharsets.UTF_8);
        faults.failed(page, fault);
        ledger.tellStandIn(other.links());
        return html;
    }

    /** Which pages others stand in for, and why. */
    PageFaults faults() {
        return faults;
    }

    /** All that its template is given. */
    private Map<String, Object> model(Page page, PageLinks links) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("page", frames.of(page, links));
        model.put("view", page.view().apply(new PageScope(site, links)));
        model.put("msg", site.msg);
        return model;
    }

    private byte[] html(Page page, Map<String, Object> model) {
        return templates.page(page.template() + ".ftlh", model, site.msg.language() != Language.CHINESE);
    }

    /** The links and ids of a page, without its text. */
    PageLinks links(Page page) {
        if (ledger.isStandIn(page.path())) {
            StandIn other = new StandIn(site, assets, page);
            other.html();
            return other.links();
        }
        PageLinks links = new PageLinks(page.path());
        frames.of(page, links);
        Objects.requireNonNull(page.view().apply(new PageScope(site, links)));
        return links;
    }
}
