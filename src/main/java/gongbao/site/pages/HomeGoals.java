package gongbao.site.pages;

import gongbao.model.Edition;
import gongbao.model.Meeting;
import gongbao.model.PlaceEntry;
import gongbao.site.page.PageScope;
import gongbao.site.page.Words;
import gongbao.site.target.Goals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What places have before them. No clock decides what that is: the year of the newest text does.
 *
 * @param since that year in words
 * @param places those whose texts are the newest come first
 */
public record HomeGoals(String since, List<Place> places) {

    /**
     * One place.
     *
     * @param name of a text without a place, how the text is called
     * @param goals the nearest first
     */
    public record Place(Words name, List<Goals.Goal> goals) {}

    private static final int MOST_PLACES = 12;

    /** So many goals stand on the page in all, and three at least of each place. */
    private static final int FEW = 12;

    private static final int FEW_OF_MANY = 3;

    /** What was set aside is left to the page of the place where there are many. */
    private static final int FEW_PLACES = 4;

    private record Ahead(Edition newest, List<Goals.Found> goals) {}

    /** Null where no text has a day, or none sets a goal for its year or later. */
    static @Nullable HomeGoals of(PageScope page) {
        Integer since = PlaceGoals.year(page.lookup.newestFirst);
        if (since == null) {
            return null;
        }
        List<Ahead> ahead = ahead(page, since, true);
        List<Ahead> told = ahead.isEmpty() ? ahead(page, since, false) : ahead;
        return told.isEmpty()
                ? null
                : new HomeGoals(
                        page.msg.get("target.year", since),
                        told.stream().map(one -> place(page, one, told.size())).toList());
    }

    private static List<Ahead> ahead(PageScope page, int since, boolean figures) {
        List<Ahead> ahead = new ArrayList<>();
        for (List<Edition> texts : byPlace(page).values()) {
            List<Goals.Found> goals = Goals.of(page.site, texts).stream()
                    .filter(goal -> isAhead(goal.year(page.site), since))
                    .filter(goal -> goal.hasFigure(page.site) == figures)
                    .sorted(PlaceGoals.soonest(page.site))
                    .toList();
            if (!goals.isEmpty() && ahead.size() < MOST_PLACES) {
                ahead.add(new Ahead(texts.get(0), goals));
            }
        }
        return ahead;
    }

    private static boolean isAhead(@Nullable Integer year, int since) {
        return year != null && year >= since;
    }

    /** The newest first; texts of which it is not known whose they are stand alone. */
    private static Map<String, List<Edition>> byPlace(PageScope page) {
        Map<String, List<Edition>> byPlace = new LinkedHashMap<>();
        for (Edition edition : page.lookup.newestFirst) {
            String code = edition.communique().meeting().code();
            byPlace.computeIfAbsent(code == null ? edition.id() : code, place -> new ArrayList<>())
                    .add(edition);
        }
        return byPlace;
    }

    private static Place place(PageScope page, Ahead ahead, int places) {
        return new Place(
                name(page, ahead.newest()),
                ahead.goals().stream()
                        .limit(Math.max(FEW_OF_MANY, FEW / places))
                        .map(goal -> places <= FEW_PLACES ? goal : goal.alone())
                        .map(goal -> goal.told(page))
                        .toList());
    }

    private static Words name(PageScope page, Edition newest) {
        Meeting meeting = newest.communique().meeting();
        PlaceEntry place = page.lookup.place(meeting.code());
        if (place != null) {
            return page.words(place);
        }
        return new Words(
                meeting.jurisdiction() == null
                        ? page.msg.get("home.ahead.unplaced", page.names.title(newest))
                        : page.names.place(meeting),
                page.link(newest));
    }
}
