package gongbao.site.target;

import gongbao.model.Target;
import gongbao.site.page.SiteContext;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 〔例〕3 个地区提出 8 项目标，时限 2025—2035年。 */
final class Summary {

    private Summary() {}

    /** Whether any target has a figure. */
    static boolean isFigured(SiteContext site, List<PlaceTargets> places) {
        return targets(site, places).anyMatch(target -> target.kind() == Target.Kind.QUANTITATIVE);
    }

    private static Stream<Target> targets(SiteContext site, List<PlaceTargets> places) {
        return places.stream().flatMap(place -> place.uses().stream()).map(site.targets::target);
    }

    /** Null where no target has a figure. */
    static @Nullable String of(SiteContext site, List<PlaceTargets> places) {
        if (!isFigured(site, places)) {
            return null;
        }
        IntSummaryStatistics years = targets(site, places)
                .map(Target::year)
                .filter(Objects::nonNull)
                .mapToInt(year -> year)
                .summaryStatistics();
        int uses = places.stream().mapToInt(place -> place.uses().size()).sum();
        long owners = places.stream()
                .filter(place -> !place.uses().isEmpty() && place.owner().isKnown())
                .count();
        String counts = owners <= 1
                ? site.msg.get("target.summaryUnplaced", uses)
                : site.msg.get("target.summary", owners, uses);
        if (years.getCount() == 0) {
            return counts + site.msg.get("list.stop");
        }
        String span = years.getMin() == years.getMax()
                ? site.msg.get("target.year", years.getMin())
                : site.msg.get("target.years", years.getMin(), years.getMax());
        return counts + site.msg.get("target.summaryYears", span) + site.msg.get("list.stop");
    }
}
