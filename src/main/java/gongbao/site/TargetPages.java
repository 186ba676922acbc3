package gongbao.site;

import gongbao.model.Actual;
import gongbao.model.TargetEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page for each indicator, and the table of all targets by horizon. */
final class TargetPages implements PageKind {

    /**
     * What the list shows.
     *
     * @param timeline null where no target of the page has a figure
     * @param actuals whether any figure reached is known
     */
    public record IndexView(@Nullable Chart timeline, List<TargetRow.Horizon> horizons, boolean actuals, String csv) {}

    /**
     * One indicator: every target set for it, side by side.
     *
     * @param printings the ways in which texts print it, where they differ from the name
     * @param charts one for each place, measure and unit
     * @param figures whether any target has a figure
     * @param actuals figures reached
     */
    public record View(
            String name,
            List<String> printings,
            List<Chart> charts,
            List<TargetRow> rows,
            boolean figures,
            List<Reached> actuals,
            List<Concordance.Source> mentions) {}

    /** A figure reached. */
    public record Reached(Words place, int year, String value, String source) {}

    @Override
    public List<Page> pages(SiteContext site) {
        List<Page> pages = new ArrayList<>(site.index(Column.TARGETS, byHorizon(site), (links, part) -> new IndexView(
                Timeline.of(site, links, part),
                TargetRow.byYear(
                        site,
                        part.stream()
                                .map(use -> TargetRow.of(site, links, use.entry(), use.ref()))
                                .toList()),
                site.corpus.targets().stream().anyMatch(entry -> !entry.actuals().isEmpty()),
                links.to(Urls.TARGETS_CSV))));
        for (TargetEntry entry : site.corpus.targets()) {
            pages.add(Page.of(
                    Urls.page(Column.TARGETS, entry.id().slug()),
                    "target",
                    Column.TARGETS,
                    entry.indicator(),
                    site.msg.get("description.target", entry.indicator()),
                    links -> view(site, entry, links)));
        }
        return pages;
    }

    /** By horizon, those without a year last, and by indicator within a year: what several sessions set stands together. */
    private static List<Timeline.Use> byHorizon(SiteContext site) {
        List<Timeline.Use> uses = new ArrayList<>();
        site.corpus.targets().forEach(entry -> uses.addAll(uses(site, entry)));
        uses.sort(byYear(site));
        return uses;
    }

    private static List<Timeline.Use> uses(SiteContext site, TargetEntry entry) {
        return entry.uses().stream().map(ref -> new Timeline.Use(entry, ref)).sorted(byYear(site)).toList();
    }

    private static Comparator<Timeline.Use> byYear(SiteContext site) {
        return Comparator.comparingInt(use -> {
            Integer year = site.targets.target(use.ref()).year();
            return year == null ? Integer.MAX_VALUE : year;
        });
    }

    private static View view(SiteContext site, TargetEntry entry, PageLinks links) {
        List<TargetRow> rows = uses(site, entry).stream()
                .map(use -> TargetRow.of(site, links, entry, use.ref()))
                .toList();
        if (!entry.actuals().isEmpty()) {
            links.id(Actuals.ANCHOR);
        }
        return new View(
                entry.indicator(),
                entry.printings().stream().filter(printed -> !printed.equals(entry.indicator())).toList(),
                ValueChart.of(site, links, entry),
                rows,
                rows.stream().anyMatch(TargetRow::quantitative),
                entry.actuals().stream().map(actual -> reached(site, links, actual)).toList(),
                Concordance.of(site, links, entry.mentions()));
    }

    private static Reached reached(SiteContext site, PageLinks links, Actual actual) {
        return new Reached(
                site.words(links, site.lookup.place(actual.code())),
                actual.year(),
                actual.value() + actual.unit(),
                actual.source());
    }
}
