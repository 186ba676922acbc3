package gongbao.site;

import java.util.ArrayList;
import java.util.List;

/** Builds what stands around the content: head, header, way here, navigation, foot. */
final class Frames {

    private final SiteContext site;
    private final Assets assets;
    private final Labels labels;
    private final Footers footers;
    private final LinkedData linkedData;

    Frames(SiteContext site, Assets assets) {
        this.site = site;
        this.assets = assets;
        this.labels = new Labels(site);
        this.footers = new Footers(site);
        this.linkedData = new LinkedData(site);
    }

    Frame of(Page page, PageLinks links) {
        String base = site.facts.baseUrl;
        boolean anywhere = page.path().equals(Urls.NOT_FOUND);
        List<Words> crumbs = crumbs(page, links);
        return new Frame(
                site.msg.language().tag(),
                page.title(),
                page.path().equals(Urls.HOME) ? site.name : site.msg.get("title.page", page.title(), site.name),
                site.name,
                page.template(),
                links.to(Urls.HOME),
                links.to(assets.path(PackedFiles.STYLE)),
                links.to(assets.path(PackedFiles.PRINT)),
                links.to(assets.path(PackedFiles.SCRIPT)),
                links.to(assets.path(PackedFiles.ICON)),
                anywhere && base != null ? Urls.absolute(base, Urls.HOME) : null,
                base == null || anywhere ? null : Urls.absolute(base, page.path()),
                base == null ? null : links.to(Urls.FEED),
                labels.of(page),
                linkedData.of(page, links, crumbs),
                crumbs,
                nav(page, links),
                page.pager().apply(new PageScope(site, links)),
                footers.of(page, links));
    }

    private List<Words> crumbs(Page page, PageLinks links) {
        if (page.path().equals(Urls.HOME)) {
            return List.of();
        }
        List<Words> crumbs = new ArrayList<>();
        crumbs.add(new Words(site.msg.get("nav.home"), links.to(Urls.HOME)));
        if (page.column() != null && !page.isIndex()) {
            crumbs.add(new Words(site.msg.get("nav." + page.column().folder()), links.to(Urls.index(page.column()))));
        }
        crumbs.add(new Words(page.title(), null));
        return crumbs;
    }

    private List<Frame.NavItem> nav(Page page, PageLinks links) {
        List<Frame.NavItem> nav = new ArrayList<>();
        nav.add(new Frame.NavItem(
                site.msg.get("nav.home"), links.to(Urls.HOME), page.path().equals(Urls.HOME)));
        for (Column column : site.columns) {
            nav.add(new Frame.NavItem(
                    site.msg.get("nav." + column.folder()), links.to(Urls.index(column)), page.column() == column));
        }
        return nav;
    }
}
