package gongbao.site.pages;

import gongbao.model.Edition;
import gongbao.model.Moment;
import gongbao.model.PlaceEntry;
import gongbao.site.page.Column;
import gongbao.site.page.Lookup;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Words;
import gongbao.site.target.Goals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The goals of a place. No clock decides which are still ahead: the year of its newest text does.
 *
 * @param since that year in words; null where no text has a day
 * @param ahead goals for that year and later, and those of its texts that name no year
 * @param past goals for earlier years, the latest first
 * @param more the way to all of them; null where all stand here
 */
public record PlaceGoals(
        @Nullable String since,
        List<Horizon> ahead,
        List<Horizon> past,
        @Nullable Words more) {

    /** Goals for one year. */
    public record Horizon(String label, List<Goals.Goal> goals) {}

    private static final int FEW_AHEAD = 16;
    private static final int FEW_PAST = 8;

    /** The nearest year first, those of no year last; figures before words. */
    static Comparator<Goals.Found> soonest(SiteContext site) {
        return by(site, Comparator.naturalOrder());
    }

    private static Comparator<Goals.Found> by(SiteContext site, Comparator<Integer> years) {
        return Comparator.comparing((Goals.Found goal) -> goal.year(site), Comparator.nullsLast(years))
                .thenComparing(goal -> !goal.hasFigure(site));
    }

    /** Null where its texts set none. */
    static @Nullable PlaceGoals of(PageScope page, PlaceEntry place, List<Edition> newestFirst) {
        List<Goals.Found> all = Goals.of(page.site, newestFirst);
        if (all.isEmpty()) {
            return null;
        }
        Integer since = year(newestFirst);
        List<Goals.Found> ahead = new ArrayList<>();
        List<Goals.Found> past = new ArrayList<>();
        all.stream().sorted(soonest(page.site)).forEach(goal -> {
            Integer by = goal.year(page.site) != null
                    ? goal.year(page.site)
                    : year(List.of(page.lookup.edition(goal.ref().communique())));
            (since == null || by == null || by >= since ? ahead : past).add(goal);
        });
        past.sort(by(page.site, Comparator.reverseOrder()));
        boolean whole = ahead.size() <= FEW_AHEAD && past.size() <= FEW_PAST;
        return new PlaceGoals(
                since == null ? null : page.msg.get("target.year", since),
                horizons(page, ahead, FEW_AHEAD),
                horizons(page, past, FEW_PAST),
                whole
                        ? null
                        : new Words(page.msg.get("place.goals.all", all.size()), page.list(Column.TARGETS, place)));
    }

    /** Of the newest text with a day. */
    static @Nullable Integer year(List<Edition> newestFirst) {
        return newestFirst.stream()
                .map(Lookup::day)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Moment::day)
                .map(day -> day.getYear())
                .orElse(null);
    }

    /** In the order of the goals. */
    private static List<Horizon> horizons(PageScope page, List<Goals.Found> goals, int few) {
        Map<String, List<Goals.Goal>> byYear = new LinkedHashMap<>();
        goals.stream()
                .limit(few)
                .forEach(goal -> byYear.computeIfAbsent(
                                label(page.site, goal.year(page.site)), year -> new ArrayList<>())
                        .add(goal.told(page)));
        return byYear.entrySet().stream()
                .map(year -> new Horizon(year.getKey(), year.getValue()))
                .toList();
    }

    private static String label(SiteContext site, @Nullable Integer year) {
        return year == null ? site.msg.get("target.noYear") : site.msg.get("target.year", year);
    }
}
