package gongbao.site.target;

import gongbao.model.Actual;
import gongbao.model.FactRef;
import gongbao.model.Meeting;
import gongbao.model.Target;
import gongbao.model.TargetEntry;
import gongbao.site.page.SiteContext;
import java.util.List;
import java.util.Set;

/** Which figures reached may stand beside which targets: the same place, the same unit, and nothing left to compute. */
final class Actuals {

    /** The id of the figures on an indicator's page. */
    static final String ANCHOR = "actuals";

    /** A yearly average, a total over years, a multiple or a rank is no figure of a year. */
    private static final Set<Target.Measure> OF_A_YEAR =
            Set.of(Target.Measure.LEVEL, Target.Measure.GROWTH, Target.Measure.SHARE, Target.Measure.RATIO);

    private Actuals() {}

    /** Figures beside one target, the earliest year first. */
    static List<Actual> of(SiteContext site, TargetEntry entry, FactRef use) {
        Target target = site.targets.target(use);
        Meeting meeting = site.lookup.edition(use.communique()).communique().meeting();
        boolean comparable = target.measure() != null
                && OF_A_YEAR.contains(target.measure())
                && target.baseYear() == null
                && target.relativeTo() == null
                && Scale.scope(meeting, target).isEmpty()
                && (target.fromYear() == null || target.fromYear().equals(target.year()));
        return !comparable
                ? List.of()
                : entry.actuals().stream()
                        .filter(actual -> actual.unit().equals(target.unit() == null ? "" : target.unit()))
                        .filter(actual -> actual.code() != null && actual.code().equals(meeting.code()))
                        .toList();
    }
}
