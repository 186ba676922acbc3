package gongbao.site.target;

import gongbao.model.Actual;
import gongbao.model.FactRef;
import gongbao.model.Meeting;
import gongbao.model.Target;
import gongbao.model.TargetEntry;
import gongbao.model.TargetMove;
import gongbao.site.page.SiteContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The figures of one place that stand on one scale, by year. */
record Series(Owner owner, Scale scale, List<Point> points) {

    /** Fewer years than these are told in a sentence, not drawn. */
    private static final int YEARS_TO_DRAW = 3;

    /** A value at a year: a target's, or one that was reached. */
    record Point(
            int year,
            double value,
            @Nullable FactRef use,
            @Nullable Actual actual) {

        boolean isTarget() {
            return use != null;
        }

        FactRef target() {
            return Objects.requireNonNull(use);
        }
    }

    /** The series of one place. */
    static List<Series> of(SiteContext site, TargetEntry entry, PlaceTargets place) {
        Map<Scale, Set<Point>> scales = new LinkedHashMap<>();
        for (FactRef use : place.uses()) {
            Target target = site.targets.target(use);
            Meeting meeting = site.lookup.edition(use.communique()).communique().meeting();
            Scale scale = Scale.of(meeting, target);
            if (scale != null) {
                Set<Point> points = scales.computeIfAbsent(scale, key -> new LinkedHashSet<>());
                points.add(new Point(
                        Objects.requireNonNull(target.year()), Objects.requireNonNull(target.number()), use, null));
                Actuals.of(site, entry, use)
                        .forEach(actual -> points.add(new Point(actual.year(), actual.number(), null, actual)));
            }
        }
        List<Series> series = new ArrayList<>();
        scales.forEach((scale, points) -> series.add(new Series(
                place.owner(),
                scale,
                points.stream().sorted(Comparator.comparingInt(Point::year)).toList())));
        return series;
    }

    boolean isDrawn() {
        return years() >= YEARS_TO_DRAW;
    }

    /** Whether there is more to say than that there is one target. */
    boolean isTold() {
        return !isDrawn() && points.size() > 1;
    }

    private long years() {
        return points.stream().map(Point::year).distinct().count();
    }

    /** Whether a later session of the same body set another figure for the same year. */
    static boolean isReplaced(SiteContext site, FactRef use) {
        TargetMove move = site.targets.to(use);
        return move != null && move.change() == TargetMove.Change.FIGURE;
    }
}
