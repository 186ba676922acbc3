package gongbao.site.target;

import gongbao.site.page.Column;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of each indicator, and the table of all targets by horizon. */
public final class TargetPages implements PageKind {

    /**
     * What the list shows.
     *
     * @param timeline null where no target of the page has a figure
     * @param actuals whether any figure reached is known
     */
    public record IndexView(@Nullable Chart timeline, List<TargetRow.Horizon> horizons, boolean actuals, String csv) {}

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
    public List<Page> pages(SiteContext site) {
        List<Page> pages = new ArrayList<>(index(
                site,
                byHorizon(site),
                (page, part) -> new IndexView(
                        Timeline.of(page, part),
                        TargetRow.byYear(
                                site,
                                part.stream()
                                        .map(use -> TargetRow.of(page, use.entry(), use.ref()))
                                        .toList()),
                        site.corpus.targets().stream()
                                .anyMatch(entry -> !entry.actuals().isEmpty()),
                        page.to(Urls.TARGETS_CSV))));
        site.corpus.targets().forEach(entry -> pages.addAll(IndicatorPages.of(site, entry)));
        return pages;
    }

    /** By horizon, those without a year last, and by indicator within a year: what several sessions set stands together. */
    private static List<Timeline.Use> byHorizon(SiteContext site) {
        List<Timeline.Use> uses = new ArrayList<>();
        site.corpus.targets().forEach(entry -> entry.uses().forEach(use -> uses.add(new Timeline.Use(entry, use))));
        uses.sort(byYear(site));
        return uses;
    }

    private static Comparator<Timeline.Use> byYear(SiteContext site) {
        return Comparator.comparingInt(use -> {
            Integer year = site.targets.target(use.ref()).year();
            return year == null ? Integer.MAX_VALUE : year;
        });
    }
}
