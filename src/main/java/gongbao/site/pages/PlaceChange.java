package gongbao.site.pages;

import gongbao.model.Annotation;
import gongbao.model.Edition;
import gongbao.model.PlaceEntry;
import gongbao.model.ThingId;
import gongbao.site.page.PageScope;
import gongbao.site.page.Pairs;
import gongbao.site.page.Words;
import gongbao.site.target.Goals;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the newest session of a place says otherwise than the one before it that is here: a few lines of the page that shows all.
 *
 * @param comparison that page
 * @param note how many sessions lie between; null of true neighbours
 * @param goals what it set otherwise
 * @param terms formulas that the later one alone uses
 */
public record PlaceChange(Words comparison, @Nullable String note, List<Goals.Goal> goals, List<Words> terms) {

    private static final int FEW = 6;

    /** Null where no two sessions of one of its bodies are here. */
    static @Nullable PlaceChange of(PageScope page, PlaceEntry place) {
        return place.meetings().stream()
                .map(page.lookup::meeting)
                .flatMap(meeting -> page.site.pairs.of(meeting).stream())
                .min(Comparator.comparing(Pairs.Pair::after, page.lookup.byAge()))
                .map(pair -> of(page, pair))
                .orElse(null);
    }

    private static PlaceChange of(PageScope page, Pairs.Pair pair) {
        return new PlaceChange(
                new Words(ComparePages.name(page.site, pair), page.to(pair.path())),
                ComparePages.between(page, pair),
                Goals.between(page.site, pair.before(), pair.after()).stream()
                        .limit(FEW)
                        .map(goal -> goal.told(page))
                        .toList(),
                terms(page, pair));
    }

    private static List<Words> terms(PageScope page, Pairs.Pair pair) {
        Set<ThingId> before = terms(pair.before());
        return terms(pair.after()).stream()
                .filter(term -> !before.contains(term))
                .limit(FEW)
                .map(term -> page.words(page.lookup.thing(term)))
                .toList();
    }

    private static Set<ThingId> terms(Edition edition) {
        return edition.linked(ThingId.Kind.TERM)
                .map(Annotation::linked)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
