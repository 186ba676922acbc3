package gongbao.site.pages;

import gongbao.model.Edition;
import gongbao.site.page.Column;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.part.Grids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entrance: the newest communiqué at a glance, the goals ahead, the archive as grids or places. */
public final class HomePages implements PageKind {

    /** How many communiqués the entrance lists before it points to their column. */
    private static final int FEW = 12;

    /**
     * What the home page shows.
     *
     * @param coverage how many communiqués of which years the archive holds; null in an empty one
     * @param newest null in an empty archive
     * @param figures how many of each, with links to the columns
     * @param archive what is here
     * @param ahead goals for the newest text's year and later; null where there are none
     * @param targetsHref all targets; null where there are none
     * @param latest the newest communiqués, when there is more than one
     * @param communiquesHref all of them; null in an empty archive
     */
    public record View(
            @Nullable String coverage,
            @Nullable Glance newest,
            List<Figure> figures,
            Archive archive,
            @Nullable HomeGoals ahead,
            @Nullable String targetsHref,
            List<CommuniqueRow> latest,
            @Nullable String communiquesHref) {}

    /**
     * What is here.
     *
     * @param grids the sessions of each body, where these are few; else none
     * @param places the places of the texts; null where the sessions tell
     * @param newest what the newest text may be called; null where it gives no day itself: one known by its page alone may be old
     */
    public record Archive(
            List<Grids.Grid> grids,
            @Nullable PlaceDirectory places,
            @Nullable String newest) {}

    public record Figure(int count, String label, String href) {}

    @Override
    public List<String> templates() {
        return List.of("home");
    }

    @Override
    public Stream<Page> pages(SiteContext site) {
        return Stream.of(Page.of(
                Urls.HOME,
                "home",
                null,
                site.msg.get("nav.home"),
                site.msg.get("column.home.description"),
                page -> view(page)));
    }

    private static View view(PageScope page) {
        List<Edition> newest = page.lookup.newestFirst;
        if (newest.isEmpty()) {
            return new View(null, null, List.of(), new Archive(List.of(), null, null), null, null, List.of(), null);
        }
        return new View(
                coverage(page.site),
                Glance.of(page, newest.get(0)).brief(page.site),
                figures(page),
                archive(page),
                HomeGoals.of(page),
                page.site.columns.containsKey(Column.TARGETS) ? page.to(Urls.index(Column.TARGETS)) : null,
                newest.size() == 1
                        ? List.of()
                        : newest.stream()
                                .limit(FEW)
                                .map(edition -> CommuniqueRow.of(page, edition))
                                .toList(),
                page.to(Urls.index(Column.COMMUNIQUES)));
    }

    /** 〔例〕本站收录公报 9 篇（2012—2024年）: the years of the texts themselves, not of the pages that carry them. */
    private static String coverage(SiteContext site) {
        List<Integer> years = site.corpus.editions().stream()
                .map(edition -> edition.communique().ownDay())
                .filter(Objects::nonNull)
                .map(LocalDate::getYear)
                .sorted()
                .toList();
        int count = site.corpus.editions().size();
        if (years.isEmpty()) {
            return site.msg.get("home.coverage", count);
        }
        String first = String.valueOf(years.get(0));
        String last = String.valueOf(years.get(years.size() - 1));
        String span =
                first.equals(last) ? site.msg.get("target.year", last) : site.msg.get("target.years", first, last);
        return years.size() == count
                ? site.msg.get("home.coverage.years", count, span)
                : site.msg.get("home.coverage.some", count, span, years.size());
    }

    /** One place's sessions say more than its name; of many places nobody reads them all. */
    private static Archive archive(PageScope page) {
        List<Grids.Grid> grids = Grids.all(page);
        String newest = newest(page);
        return grids == null
                        || page.site
                                        .addresses
                                        .withPage(page.site.corpus.places())
                                        .count()
                                > Grids.FEW
                ? new Archive(List.of(), PlaceDirectory.of(page), newest)
                : new Archive(grids, null, newest);
    }

    /** A text without a day may be newer than all others. */
    private static @Nullable String newest(PageScope page) {
        List<Edition> texts = page.lookup.newestFirst;
        if (texts.get(0).communique().ownDay() == null) {
            return null;
        }
        boolean dated = texts.stream().allMatch(edition -> edition.communique().ownDay() != null);
        return page.msg.get(dated ? "home.newest" : "home.newest.dated");
    }

    /** How many there are of what each column is about. */
    static List<Figure> figures(PageScope page) {
        List<Figure> figures = new ArrayList<>();
        page.site.columns.forEach((column, count) ->
                figures.add(new Figure(count, page.msg.get("unit." + column.folder()), page.to(Urls.index(column)))));
        return figures;
    }
}
