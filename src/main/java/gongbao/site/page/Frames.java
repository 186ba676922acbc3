package gongbao.site.page;

import gongbao.model.Moment;
import gongbao.site.render.Assets;
import gongbao.site.render.PackedFiles;
import java.util.List;

/** Builds what stands around the content: head, header, way here, navigation, foot. */
public final class Frames {

    private final SiteContext site;
    private final Assets assets;
    private final Labels labels;
    private final Menus menus;
    private final Footers footers;
    private final LinkedData linkedData;

    public Frames(SiteContext site, Assets assets) {
        this.site = site;
        this.assets = assets;
        this.labels = new Labels(site);
        this.menus = new Menus(site);
        this.footers = new Footers(site);
        this.linkedData = new LinkedData(site);
    }

    public Frame of(Page page, PageLinks links) {
        Menus.Menu menu = menus.of(page, links);
        return new Frame(
                page.template(),
                page.title(),
                site(page, links),
                head(page),
                assets(links),
                new Frame.Ways(
                        crumbs(page, links),
                        Menus.place(page),
                        menu.nav(),
                        menu.aside(),
                        page.around().pager().apply(new PageScope(site, links))),
                footers.of(page, links));
    }

    private Frame.Site site(Page page, PageLinks links) {
        return new Frame.Site(
                site.name,
                site.msg.language().tag(),
                links.to(Urls.HOME),
                links.to(Urls.SEARCH),
                site.facts.baseUrl == null ? null : links.to(Urls.FEED),
                isOfAll(page) && site.facts.newest != null ? site.names.date(Moment.of(site.facts.newest)) : null);
    }

    /** Only lists and the site's own pages bear the day of the newest text: with it every page would change with every new text. */
    private static boolean isOfAll(Page page) {
        return page.column() == null || page.isList();
    }

    private Frame.Head head(Page page) {
        String base = site.facts.baseUrl;
        boolean anywhere = page.path().equals(Urls.NOT_FOUND);
        return new Frame.Head(
                page.path().equals(Urls.HOME) ? site.name : site.msg.get("title.page", page.title(), site.name),
                anywhere && base != null ? Urls.absolute(base, Urls.HOME) : null,
                base == null || anywhere ? null : Urls.absolute(base, page.path()),
                labels.of(page),
                linkedData.of(page));
    }

    private Frame.Assets assets(PageLinks links) {
        return new Frame.Assets(
                links.to(assets.path(PackedFiles.STYLE)),
                links.to(assets.path(PackedFiles.SCRIPT)),
                links.to(assets.path(PackedFiles.SEARCH)),
                links.to(assets.path(PackedFiles.ICON)));
    }

    /** Home, the column: a page in it bears its own name as its heading right below. */
    private List<Words> crumbs(Page page, PageLinks links) {
        if (page.path().equals(Urls.HOME)) {
            return List.of();
        }
        Words home = new Words(site.msg.get("nav.home"), links.to(Urls.HOME));
        Words here = page.column() == null || page.isIndex()
                ? new Words(page.title(), null)
                : new Words(site.msg.get("nav." + page.column().folder()), links.to(Urls.index(page.column())));
        return List.of(home, here);
    }
}
