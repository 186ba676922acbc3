package gongbao.site.target;

import gongbao.model.TargetEntry;
import gongbao.site.page.Column;
import gongbao.site.page.Page;
import gongbao.site.page.PageScope;
import gongbao.site.page.Sheet;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.page.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The pages of one indicator: how its figures lie, and every target set for it, place by place. */
final class IndicatorPages {

    /**
     * One indicator, or the part of it that one region set.
     *
     * @param spreads how the figures of many places lie
     * @param plots the figures of single places
     * @param regions where one page cannot hold all places: the pages that do; else none
     * @param tables what each place set and reached; none where there are regions
     * @param note whether figures reached are known, and from whom; null where it has no figures
     */
    public record View(
            Heading heading,
            List<Spread> spreads,
            Plots plots,
            List<Region> regions,
            List<PlaceTable> tables,
            @Nullable String note) {}

    /**
     * What it is.
     *
     * @param printings the ways in which texts print it, where they differ from the name
     * @param summary how many places and targets, of which years; null without a figure
     * @param whole the page of all places; null on that one
     */
    public record Heading(
            String name,
            List<String> printings,
            @Nullable String summary,
            @Nullable Words whole) {}

    /**
     * Drawings of single places, and those that are told in a sentence.
     *
     * @param keys what the shapes mean
     */
    public record Plots(List<Plot> plots, List<Chart.Key> keys, List<Told> told) {}

    /** Figures of one place, in a sentence. */
    public record Told(String title, String sentence) {}

    /** A region whose places have a page of their own. */
    public record Region(Words name, int places, int targets) {}

    /** As many targets and figures reached stand on one page. */
    private static final int MOST = 120;

    /** More places than these are not told one by one in sentences before their table. */
    private static final int FEW = 8;

    private final SiteContext site;
    private final TargetEntry entry;
    private final List<PlaceTargets> places;

    private IndicatorPages(SiteContext site, TargetEntry entry) {
        this.site = site;
        this.entry = entry;
        this.places = PlaceTargets.of(site, entry);
    }

    static List<Page> of(SiteContext site, TargetEntry entry) {
        return new IndicatorPages(site, entry).pages();
    }

    private List<Page> pages() {
        List<Regions.Group> regions = Regions.of(site, places, MOST);
        String slug = entry.id().slug().text();
        List<List<PlaceTargets>> parts = PlaceTargets.pages(places, MOST);
        if (parts.size() == 1 || regions.size() == 1) {
            return sheets(slug, site.names.of(entry), parts, (page, part) -> whole(page, part, List.of()));
        }
        List<Page> pages = new ArrayList<>(
                sheets(slug, site.names.of(entry), List.of(List.of()), (page, none) -> whole(page, none, regions)));
        for (Regions.Group region : regions) {
            pages.addAll(sheets(
                    Regions.slug(entry, region),
                    site.msg.get("target.ofRegion", site.names.of(entry), region.name()),
                    PlaceTargets.pages(region.places(), MOST),
                    (page, part) -> part(page, region, part)));
        }
        return pages;
    }

    private List<Page> sheets(
            String slug,
            String title,
            List<List<PlaceTargets>> parts,
            BiFunction<PageScope, List<PlaceTargets>, View> view) {
        List<Page> pages = new ArrayList<>();
        for (List<PlaceTargets> part : parts) {
            Sheet sheet = new Sheet(Column.TARGETS, slug, pages.size() + 1, parts.size());
            pages.add(Page.of(
                            sheet.path(),
                            "target",
                            Column.TARGETS,
                            sheet.title(site, title),
                            site.msg.get("description.target", entry.indicator()),
                            page -> view.apply(page, part))
                    .withPager(sheet::pager));
        }
        return pages;
    }

    /** The page of all places; where they have pages by region, it leads to those. */
    private View whole(PageScope page, List<PlaceTargets> part, List<Regions.Group> regions) {
        page.id(Actuals.ANCHOR);
        List<String> printings = entry.printings().stream()
                .filter(printed -> !printed.equals(entry.indicator()))
                .toList();
        return new View(
                new Heading(entry.indicator(), printings, Summary.of(site, places), null),
                Spreads.of(page, entry, places),
                plots(page, part),
                regions.stream().map(region -> region(page, region)).toList(),
                part.stream().map(place -> PlaceTable.of(page, place)).toList(),
                note());
    }

    private Region region(PageScope page, Regions.Group region) {
        return new Region(
                new Words(region.name(), page.to(Urls.page(Column.TARGETS, Regions.slug(entry, region)))),
                region.places().size(),
                region.places().stream().mapToInt(place -> place.uses().size()).sum());
    }

    private View part(PageScope page, Regions.Group region, List<PlaceTargets> part) {
        return new View(
                new Heading(
                        site.msg.get("target.ofRegion", entry.indicator(), region.name()),
                        List.of(),
                        Summary.of(site, region.places()),
                        page.words(entry)),
                List.of(),
                plots(page, part),
                List.of(),
                part.stream().map(place -> PlaceTable.of(page, place)).toList(),
                note());
    }

    private Plots plots(PageScope page, List<PlaceTargets> part) {
        List<Plot> plots = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (PlaceTargets place : part) {
            for (Series series : Series.of(site, entry, place)) {
                if (series.isDrawn()) {
                    plots.add(SeriesPlot.of(page, entry, series, plots.size() + 1));
                } else if (series.isTold()) {
                    String title = series.scale().title(site, series.owner().called(site), entry.indicator());
                    told.add(new Told(title, Sentence.of(site, series)));
                }
            }
        }
        Set<Plot.Look> looks = new LinkedHashSet<>();
        plots.forEach(plot -> plot.dots().forEach(dot -> looks.add(dot.look())));
        return new Plots(plots, TargetMark.keys(site, looks), part.size() > FEW ? List.of() : told);
    }

    private @Nullable String note() {
        if (!entry.actuals().isEmpty()) {
            return site.msg.get("actual.note");
        }
        return Summary.isFigured(site, places) ? site.msg.get("target.noActuals") : null;
    }
}
