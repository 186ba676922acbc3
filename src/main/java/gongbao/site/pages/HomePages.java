package gongbao.site.pages;

import gongbao.model.Edition;
import gongbao.model.FactRef;
import gongbao.model.Moment;
import gongbao.model.Target;
import gongbao.model.TargetEntry;
import gongbao.site.page.Column;
import gongbao.site.page.Lookup;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.part.Grids;
import gongbao.site.target.TargetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The entrance: the newest communiqué at a glance, the archive as a grid, the targets ahead. */
public final class HomePages implements PageKind {

    /** How many communiqués and targets the entrance lists before it points to their columns. */
    private static final int FEW = 12;

    /**
     * What the home page shows.
     *
     * @param coverage how many communiqués of which years the archive holds; null in an empty one
     * @param newest null in an empty archive
     * @param figures how many of each, with links to the columns
     * @param grids the bodies of the newest communiqués
     * @param ahead targets whose horizon lies at or behind the newest meeting's year
     * @param latest the newest communiqués, when there is more than one
     */
    public record View(
            @Nullable String coverage,
            @Nullable Glance newest,
            List<Figure> figures,
            List<Grids.Grid> grids,
            List<TargetRow.Horizon> ahead,
            @Nullable String targetsHref,
            List<CommuniquePages.Row> latest,
            @Nullable String communiquesHref) {}

    public record Figure(int count, String label, String href) {}

    @Override
    public List<String> templates() {
        return List.of("home");
    }

    @Override
    public List<Page> pages(SiteContext site) {
        return List.of(Page.of(
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
            return new View(null, null, List.of(), List.of(), List.of(), null, List.of(), null);
        }
        return new View(
                coverage(page.site),
                Glance.of(page, newest.get(0)).brief(page.site),
                figures(page),
                Grids.newest(page),
                TargetRow.byYear(page.site, ahead(page)),
                page.site.columns.containsKey(Column.TARGETS) ? page.to(Urls.index(Column.TARGETS)) : null,
                newest.size() == 1
                        ? List.of()
                        : newest.stream()
                                .limit(FEW)
                                .map(edition -> CommuniquePages.row(page, edition))
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

    private static List<Figure> figures(PageScope page) {
        List<Figure> figures = new ArrayList<>();
        page.site.columns.forEach((column, count) ->
                figures.add(new Figure(count, page.msg.get("unit." + column.folder()), page.to(Urls.index(column)))));
        return figures;
    }

    /** No clock decides what lies ahead: the newest meeting's year does. */
    private static List<TargetRow> ahead(PageScope page) {
        Moment newest = Lookup.day(page.lookup.newestFirst.get(0));
        int year = newest == null ? 0 : newest.day().getYear();
        List<TargetRow> rows = new ArrayList<>();
        for (TargetEntry entry : page.site.corpus.targets()) {
            for (FactRef use : entry.uses()) {
                Target target = page.targets.target(use);
                if (target.year() != null && target.year() >= year && rows.size() < FEW) {
                    rows.add(TargetRow.of(page, entry, use));
                }
            }
        }
        return rows;
    }
}
