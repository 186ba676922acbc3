package gongbao.site.pages;

import gongbao.model.Edition;
import gongbao.site.data.CsvFiles;
import gongbao.site.page.Column;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageScope;
import gongbao.site.page.Shelves;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The human site map, and the page for wrong addresses. */
public final class ServicePages implements PageKind {

    /** The human site map: columns with their newest pages or the parts of a long list, data files. */
    public record SitemapView(List<Group> groups) {}

    /**
     * A column.
     *
     * @param choices the parts of its list, where that is long
     * @param pages its newest pages, or files
     */
    public record Group(Words column, String description, List<Shelves.Choice> choices, List<Words> pages) {}

    /** The page for wrong addresses. */
    public record NotFoundView(List<Words> columns) {}

    @Override
    public List<String> templates() {
        return List.of("sitemap", "404");
    }

    @Override
    public Stream<Page> pages(SiteContext site) {
        return Stream.of(
                Page.of(
                        Urls.SITEMAP,
                        "sitemap",
                        null,
                        site.msg.get("nav.sitemap"),
                        site.msg.get("description.sitemap"),
                        page -> sitemap(page)),
                Page.of(
                        Urls.NOT_FOUND,
                        "404",
                        null,
                        site.msg.get("notfound.title"),
                        site.msg.get("notfound.text"),
                        page -> new NotFoundView(columns(page))));
    }

    private static List<Words> columns(PageScope page) {
        List<Words> columns = new ArrayList<>();
        columns.add(new Words(page.msg.get("nav.home"), page.to(Urls.HOME)));
        page.site
                .columns
                .keySet()
                .forEach(column ->
                        columns.add(new Words(page.msg.get("nav." + column.folder()), page.to(Urls.index(column)))));
        columns.add(new Words(page.msg.get("search"), page.to(Urls.SEARCH)));
        columns.add(new Words(page.msg.get("nav.about"), page.to(Urls.ABOUT)));
        columns.add(new Words(page.msg.get("nav.sitemap"), page.to(Urls.SITEMAP)));
        return columns;
    }

    private static SitemapView sitemap(PageScope page) {
        List<Group> groups = new ArrayList<>();
        List<Shelves.Choice> choices = CommuniquePages.shelves(page.site).choices(page);
        for (Column column : page.site.columns.keySet()) {
            groups.add(new Group(
                    new Words(page.msg.get("nav." + column.folder()), page.to(Urls.index(column))),
                    page.msg.get("column." + column.folder() + ".description"),
                    column.equals(Column.COMMUNIQUES) ? choices : List.of(),
                    column.equals(Column.COMMUNIQUES) && choices.isEmpty() ? newest(page) : List.of()));
        }
        Words search = new Words(page.msg.get("search"), page.to(Urls.SEARCH));
        groups.add(new Group(search, page.msg.get("description.search"), List.of(), List.of()));
        Words about = new Words(page.msg.get("nav.about"), page.to(Urls.ABOUT));
        groups.add(new Group(about, page.msg.get("description.about"), List.of(), List.of()));
        List<Words> data = CsvFiles.paths(page.site).stream()
                .map(path -> new Words(page.msg.get(path), page.to(path)))
                .toList();
        if (!data.isEmpty()) {
            groups.add(new Group(
                    new Words(page.msg.get("data.title"), null), page.msg.get("data.description"), List.of(), data));
        }
        return new SitemapView(groups);
    }

    private static List<Words> newest(PageScope page) {
        List<Words> newest = new ArrayList<>();
        for (Edition edition : page.lookup.newestFirst) {
            newest.add(new Words(page.names.title(edition), page.link(edition)));
        }
        return newest;
    }
}
