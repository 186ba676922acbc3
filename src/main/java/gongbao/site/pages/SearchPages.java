package gongbao.site.pages;

import gongbao.model.Meeting;
import gongbao.model.Organ;
import gongbao.place.Level;
import gongbao.site.page.Lookup;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageScope;
import gongbao.site.page.SearchMark;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where readers search by any words; a script finds them, and without one the page leads to the lists. */
public final class SearchPages implements PageKind {

    /**
     * What the page shows.
     *
     * @param filters what a search can be narrowed to, as far as there is a choice
     * @param lists the lists of the site
     * @param mark of the index that belongs to this page
     */
    public record View(List<Filter> filters, List<HomePages.Figure> lists, String mark) {}

    /**
     * One way to narrow a search.
     *
     * @param name what it is called in addresses; its words have keys with that name
     */
    public record Filter(String name, List<Option> options) {}

    /** One part of the archive. */
    public record Option(String value, String label) {}

    @Override
    public List<String> templates() {
        return List.of("search");
    }

    @Override
    public Stream<Page> pages(SiteContext site) {
        return Stream.of(Page.of(
                Urls.SEARCH,
                "search",
                null,
                site.msg.get("search"),
                site.msg.get("description.search"),
                page -> new View(filters(page), HomePages.figures(page), SearchMark.of(page.site))));
    }

    private static List<Filter> filters(PageScope page) {
        return List.of(
                        new Filter("year", years(page)),
                        new Filter("body", bodies(page)),
                        new Filter("level", levels(page)),
                        new Filter("place", places(page)))
                .stream()
                .filter(filter -> filter.options().size() > 1)
                .toList();
    }

    private static List<Option> years(PageScope page) {
        return page.lookup.newestFirst.stream()
                .map(Lookup::day)
                .filter(Objects::nonNull)
                .map(day -> day.day().getYear())
                .distinct()
                .map(year -> new Option(String.valueOf(year), page.msg.get("target.year", year)))
                .toList();
    }

    private static List<Option> bodies(PageScope page) {
        return meetings(page)
                .map(Meeting::organ)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(Organ::code)
                .map(code -> new Option(code, page.msg.get("search.body." + code)))
                .toList();
    }

    private static List<Option> levels(PageScope page) {
        return meetings(page)
                .map(Meeting::level)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(Level::code)
                .map(code -> new Option(code, page.msg.get("level." + code)))
                .toList();
    }

    private static Stream<Meeting> meetings(PageScope page) {
        return page.site.corpus.editions().stream()
                .map(edition -> edition.communique().meeting());
    }

    /** The places of texts. */
    private static List<Option> places(PageScope page) {
        return page.site.corpus.places().stream()
                .filter(place -> !place.communiques().isEmpty())
                .map(place -> new Option(place.id().slug().text(), page.names.of(place)))
                .sorted(Comparator.comparing(Option::value))
                .toList();
    }
}
