package gongbao.site.target;

import gongbao.model.Edition;
import gongbao.model.FactRef;
import gongbao.model.TargetEntry;
import gongbao.model.ThingId;
import gongbao.site.page.Column;
import gongbao.site.page.Facet;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageScope;
import gongbao.site.page.Shelves;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.part.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of each indicator, and the table of all targets by horizon. */
public final class TargetPages implements PageKind {

    /**
     * What the list shows.
     *
     * @param indicators what most places set targets for; only on the index of an archive of several places
     * @param timeline null where the targets of the page are of several places, too many, or without a figure
     * @param actuals whether any figure reached is known
     */
    public record IndexView(
            List<IndicatorRow> indicators,
            @Nullable Chart timeline,
            List<TargetRow.Horizon> horizons,
            boolean actuals,
            String csv,
            Shelves.Cut cut) {}

    /** More targets than these are no drawing to look at. */
    private static final int MOST_DRAWN = 40;

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
    public Stream<Page> pages(SiteContext site) {
        boolean actuals = site.corpus.targets().stream()
                .anyMatch(entry -> !entry.actuals().isEmpty());
        List<Page> lists = shelves(site)
                .pages((page, part) -> new IndexView(
                        page.path().equals(Urls.index(Column.TARGETS)) ? IndicatorRow.of(page) : List.of(),
                        timeline(page, part.rows()),
                        farthestFirst(TargetRow.byYear(site, rows(page, part))),
                        actuals,
                        page.to(Urls.TARGETS_CSV),
                        part.cut()));
        return Stream.concat(
                lists.stream(),
                site.addresses
                        .withPage(site.corpus.targets())
                        .flatMap(entry -> IndicatorPages.of(site, entry).stream()));
    }

    private static @Nullable Chart timeline(PageScope page, List<Timeline.Use> uses) {
        long owners = uses.stream()
                .map(use ->
                        page.lookup.edition(use.ref().communique()).communique().meeting())
                .map(meeting -> Owner.of(page.site, meeting))
                .distinct()
                .count();
        return owners > 1 || uses.size() > MOST_DRAWN
                ? null
                : Timeline.of(
                        page,
                        uses.stream()
                                .sorted(Comparator.comparingInt(Timeline.Use::year))
                                .toList());
    }

    /** What names no year stays last. */
    private static List<TargetRow.Horizon> farthestFirst(List<TargetRow.Horizon> horizons) {
        List<TargetRow.Horizon> years = new ArrayList<>(horizons);
        List<TargetRow.Horizon> open = years.stream()
                .filter(horizon -> horizon.rows().get(0).year() == null)
                .toList();
        years.removeAll(open);
        Collections.reverse(years);
        years.addAll(open);
        return years;
    }

    private static Shelves<Timeline.Use> shelves(SiteContext site) {
        Function<Timeline.Use, Edition> edition =
                use -> site.lookup.edition(use.ref().communique());
        return new Shelves<>(
                site,
                Column.TARGETS,
                site.once(ByHorizon.class, ByHorizon::of).uses(),
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
        return use.year() == 0
                ? List.of()
                : List.of(new Facet.Key(String.valueOf(use.year()), site.msg.get("target.year", use.year())));
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

    /** The farthest horizon first, those without a year last; within a year by indicator: what several sessions set stands together. */
    private record ByHorizon(List<Timeline.Use> uses) {

        static ByHorizon of(SiteContext site) {
            List<Timeline.Use> uses = new ArrayList<>();
            site.corpus.targets().forEach(entry -> entry.uses().forEach(use -> uses.add(use(site, entry, use))));
            uses.sort(Comparator.comparingInt(Timeline.Use::year).reversed());
            return new ByHorizon(uses);
        }

        private static Timeline.Use use(SiteContext site, TargetEntry entry, FactRef use) {
            Integer year = site.targets.target(use).year();
            return new Timeline.Use(entry, use, year == null ? 0 : year);
        }
    }
}
