package gongbao.site.target;

import gongbao.model.Actual;
import gongbao.model.Edition;
import gongbao.model.FactRef;
import gongbao.model.TargetEntry;
import gongbao.site.page.SiteContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The targets of one place for one indicator, and the figures it reached.
 *
 * @param uses by year, and within a year in the order of the texts
 */
record PlaceTargets(Owner owner, List<FactRef> uses, List<Actual> actuals) {

    /** By place. */
    static List<PlaceTargets> of(SiteContext site, TargetEntry entry) {
        Map<Owner, PlaceTargets> places = new TreeMap<>(Owner.ORDER);
        byYear(site, entry.uses())
                .forEach(use -> places.computeIfAbsent(
                                Owner.of(
                                        site,
                                        site.lookup
                                                .edition(use.communique())
                                                .communique()
                                                .meeting()),
                                PlaceTargets::none)
                        .uses()
                        .add(use));
        for (Actual actual : entry.actuals()) {
            places.computeIfAbsent(new Owner(String.valueOf(actual.code()), ""), PlaceTargets::none)
                    .actuals()
                    .add(actual);
        }
        return List.copyOf(places.values());
    }

    private static PlaceTargets none(Owner owner) {
        return new PlaceTargets(owner, new ArrayList<>(), new ArrayList<>());
    }

    /** A target, and the year by which it is to be reached: it is read once, and not each time two are compared. */
    private record Dated(FactRef use, int year, Edition text) {}

    private static Stream<FactRef> byYear(SiteContext site, List<FactRef> uses) {
        return uses.stream()
                .map(use -> {
                    Integer year = site.targets.target(use).year();
                    return new Dated(
                            use, year == null ? Integer.MAX_VALUE : year, site.lookup.edition(use.communique()));
                })
                .sorted(Comparator.comparingInt(Dated::year)
                        .thenComparing(Dated::text, site.lookup.byAge().reversed()))
                .map(Dated::use);
    }

    int size() {
        return uses.size() + actuals.size();
    }

    /** Places that fit on a page together; only what alone is longer than a page is cut. */
    static List<List<PlaceTargets>> pages(List<PlaceTargets> places, int most) {
        List<List<PlaceTargets>> pages = new ArrayList<>();
        int used = most;
        for (PlaceTargets place : places) {
            for (PlaceTargets part : place.parts(most)) {
                if (used + part.size() > most) {
                    pages.add(new ArrayList<>());
                    used = 0;
                }
                pages.get(pages.size() - 1).add(part);
                used += part.size();
            }
        }
        return pages;
    }

    private List<PlaceTargets> parts(int most) {
        if (size() <= most) {
            return List.of(this);
        }
        List<PlaceTargets> parts = new ArrayList<>();
        for (int from = 0; from < Math.max(uses.size(), actuals.size()); from += most / 2) {
            parts.add(new PlaceTargets(owner, part(uses, from, most / 2), part(actuals, from, most / 2)));
        }
        return parts;
    }

    private static <T> List<T> part(List<T> all, int from, int length) {
        return all.subList(Math.min(from, all.size()), Math.min(from + length, all.size()));
    }
}
