package gongbao.site.target;

import gongbao.model.Actual;
import gongbao.model.Edition;
import gongbao.model.FactRef;
import gongbao.model.TargetEntry;
import gongbao.model.ThingId;
import gongbao.site.page.Column;
import gongbao.site.page.Facet;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageScope;
import gongbao.site.page.Sheet;
import gongbao.site.page.Shelves;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.page.Words;
import gongbao.site.part.Concordance;
import gongbao.site.part.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pages of each indicator, and the table of all targets by horizon. */
public final class TargetPages implements PageKind {

    /**
     * What the list shows.
     *
     * @param timeline null where no target of the page has a figure
     * @param actuals whether any figure reached is known
     */
    public record IndexView(
            @Nullable Chart timeline,
            List<TargetRow.Horizon> horizons,
            boolean actuals,
            String csv,
            int whole,
            List<Shelves.Choice> choices) {}

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
            Outcome actuals,
            Concordance.Mentions mentions) {}

    /**
     * Figures reached.
     *
     * @param known whether there are any
     * @param here those of this page
     */
    public record Outcome(boolean known, List<Reached> here) {}

    /** A figure reached. */
    public record Reached(Words place, int year, String value, String source) {}

    @Override
    public List<String> templates() {
        return List.of("targets", "target");
    }

    @Override
    public Column column() {
        return Column.TARGETS;
    }

    @Override
    public int count(SiteContext site) {
        return site.corpus.targets().stream()
                .mapToInt(target -> target.uses().size())
                .sum();
    }

    @Override
    public Map<ThingId, String> homes(SiteContext site) {
        return shelves(site).homesOf(use -> use.entry().id());
    }

    @Override
    public Set<String> partsByPlace(SiteContext site) {
        return shelves(site).partsByPlace();
    }

    @Override
    public List<Page> pages(SiteContext site) {
        List<Page> pages = new ArrayList<>(shelves(site)
                .pages((page, part) -> new IndexView(
                        Timeline.of(page, part.rows()),
                        TargetRow.byYear(site, rows(page, part)),
                        site.corpus.targets().stream()
                                .anyMatch(entry -> !entry.actuals().isEmpty()),
                        page.to(Urls.TARGETS_CSV),
                        part.whole(),
                        part.choices())));
        for (TargetEntry entry : site.addresses.withPage(site.corpus.targets())) {
            List<Timeline.Use> uses = uses(site, entry);
            int longest = Math.max(
                    uses.size(),
                    Math.max(entry.mentions().size(), entry.actuals().size()));
            pages.addAll(pages(
                    site,
                    entry,
                    longest,
                    "target",
                    site.msg.get("description.target", entry.indicator()),
                    (page, sheet) -> view(page, entry, uses, sheet)));
        }
        return pages;
    }

    private static Shelves<Timeline.Use> shelves(SiteContext site) {
        Function<Timeline.Use, Edition> edition =
                use -> site.lookup.edition(use.ref().communique());
        return new Shelves<>(
                site,
                Column.TARGETS,
                byHorizon(site),
                List.of(
                        site.facets.placesOf(edition),
                        new Facet<Timeline.Use>(
                                "horizons",
                                use -> horizon(site, use),
                                Comparator.comparing(Facet.Key::slug),
                                key -> key),
                        site.facets.levelsOf(edition)));
    }

    /** The year by which it is to be reached. */
    private static List<Facet.Key> horizon(SiteContext site, Timeline.Use use) {
        Integer year = site.targets.target(use.ref()).year();
        return year == null
                ? List.of()
                : List.of(new Facet.Key(String.valueOf(year), site.msg.get("target.year", year)));
    }

    /** An indicator that has no page is explained by the first row of the page where it is at home. */
    private static List<TargetRow> rows(PageScope page, Shelves.Part<Timeline.Use> part) {
        Set<TargetEntry> seen = new HashSet<>();
        return part.rows().stream()
                .map(use -> TargetRow.of(
                        page,
                        use.entry(),
                        use.ref(),
                        page.site.addresses.isHome(page.path(), use.entry().id()) && seen.add(use.entry())
                                ? Entry.bare(page, use.entry())
                                : Entry.of(page, use.entry(), false)))
                .toList();
    }

    /** By horizon, those without a year last, and by indicator within a year: what several sessions set stands together. */
    private static List<Timeline.Use> byHorizon(SiteContext site) {
        List<Timeline.Use> uses = new ArrayList<>();
        site.corpus.targets().forEach(entry -> uses.addAll(uses(site, entry)));
        uses.sort(byYear(site));
        return uses;
    }

    /** By year; where one page is not enough by place, so that what is drawn together stands together. */
    private static List<Timeline.Use> uses(SiteContext site, TargetEntry entry) {
        Comparator<Timeline.Use> order = entry.uses().size() > SiteContext.LONGEST_LIST
                ? Comparator.<Timeline.Use, String>comparing(use -> place(site, use))
                        .thenComparing(byYear(site))
                : byYear(site);
        return entry.uses().stream()
                .map(ref -> new Timeline.Use(entry, ref))
                .sorted(order)
                .toList();
    }

    private static Comparator<Timeline.Use> byYear(SiteContext site) {
        return Comparator.comparingInt(use -> {
            Integer year = site.targets.target(use.ref()).year();
            return year == null ? Integer.MAX_VALUE : year;
        });
    }

    private static String place(SiteContext site, Timeline.Use use) {
        String code = site.lookup
                .edition(use.ref().communique())
                .communique()
                .meeting()
                .code();
        return code == null ? "" : code;
    }

    /** The targets of the places that begin on a page, all of them: no drawing shows half a place. */
    private static List<FactRef> drawn(SiteContext site, List<Timeline.Use> uses, Sheet sheet) {
        if (sheet.count() == 1) {
            return uses.stream().map(Timeline.Use::ref).toList();
        }
        int from = Math.min(uses.size(), (sheet.number() - 1) * SiteContext.LONGEST_LIST);
        int to = Math.min(uses.size(), from + SiteContext.LONGEST_LIST);
        while (from > 0 && from < to && place(site, uses.get(from)).equals(place(site, uses.get(from - 1)))) {
            from++;
        }
        while (to > from && to < uses.size() && place(site, uses.get(to)).equals(place(site, uses.get(to - 1)))) {
            to++;
        }
        return uses.subList(from, to).stream().map(Timeline.Use::ref).toList();
    }

    private static View view(PageScope page, TargetEntry entry, List<Timeline.Use> uses, Sheet sheet) {
        List<TargetRow> rows = sheet.part(uses).stream()
                .map(use -> TargetRow.of(page, entry, use.ref()))
                .toList();
        List<Actual> actuals = sheet.part(entry.actuals());
        if (!actuals.isEmpty()) {
            page.id(Actuals.ANCHOR);
        }
        return new View(
                entry.indicator(),
                entry.printings().stream()
                        .filter(printed -> !printed.equals(entry.indicator()))
                        .toList(),
                ValueChart.of(page, entry, drawn(page.site, uses, sheet)),
                rows,
                rows.stream().anyMatch(TargetRow::quantitative),
                new Outcome(
                        !entry.actuals().isEmpty(),
                        actuals.stream().map(actual -> reached(page, actual)).toList()),
                Concordance.of(page, sheet, entry.mentions()));
    }

    private static Reached reached(PageScope page, Actual actual) {
        return new Reached(
                page.words(page.lookup.place(actual)), actual.year(), actual.value() + actual.unit(), actual.source());
    }
}
