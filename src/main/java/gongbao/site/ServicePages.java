package gongbao.site;

import gongbao.model.Edition;
import java.util.ArrayList;
import java.util.List;

/** The human site map, and the page for wrong addresses. */
final class ServicePages implements PageKind {

    /** The human site map: columns with their newest pages, data files. */
    public record SitemapView(List<Group> groups) {}

    public record Group(Words column, String description, List<Words> pages) {}

    /** The page for wrong addresses. */
    public record NotFoundView(List<Words> columns) {}

    @Override
    public List<Page> pages(SiteContext site) {
        return List.of(
                Page.of(
                        Urls.SITEMAP,
                        "sitemap",
                        null,
                        site.msg.get("nav.sitemap"),
                        site.msg.get("description.sitemap"),
                        links -> sitemap(site, links)),
                Page.of(
                        Urls.NOT_FOUND,
                        "404",
                        null,
                        site.msg.get("notfound.title"),
                        site.msg.get("notfound.text"),
                        links -> new NotFoundView(columns(site, links))));
    }

    private static List<Words> columns(SiteContext site, PageLinks links) {
        List<Words> columns = new ArrayList<>();
        columns.add(new Words(site.msg.get("nav.home"), links.to(Urls.HOME)));
        site.columns.forEach(
                column -> columns.add(new Words(site.msg.get("nav." + column.folder()), links.to(Urls.index(column)))));
        columns.add(new Words(site.msg.get("nav.sitemap"), links.to(Urls.SITEMAP)));
        return columns;
    }

    private static SitemapView sitemap(SiteContext site, PageLinks links) {
        List<Group> groups = new ArrayList<>();
        for (Column column : site.columns) {
            groups.add(new Group(
                    new Words(site.msg.get("nav." + column.folder()), links.to(Urls.index(column))),
                    site.msg.get("column." + column.folder() + ".description"),
                    column == Column.COMMUNIQUES ? newest(site, links) : List.of()));
        }
        List<Words> data = CsvFiles.paths(site).stream()
                .map(path -> new Words(site.msg.get(path), links.to(path)))
                .toList();
        if (!data.isEmpty()) {
            groups.add(new Group(new Words(site.msg.get("data.title"), null), site.msg.get("data.description"), data));
        }
        return new SitemapView(groups);
    }

    private static List<Words> newest(SiteContext site, PageLinks links) {
        List<Words> newest = new ArrayList<>();
        for (Edition edition : site.lookup.newestFirst.subList(
                0, Math.min(SiteContext.LONGEST_LIST, site.lookup.newestFirst.size()))) {
            newest.add(new Words(site.names.title(edition), site.link(links, edition)));
        }
        return newest;
    }
}
