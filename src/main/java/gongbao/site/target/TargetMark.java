package gongbao.site.target;

import gongbao.model.Edition;
import gongbao.model.FactRef;
import gongbao.model.Target;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.part.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A target as a mark in a drawing: its shape tells how the value binds, its filling how firmly it is said. */
final class TargetMark {

    private TargetMark() {}

    static Chart.Dot dot(PageScope page, FactRef use, String x, int y, int labelY) {
        Target target = page.targets.target(use);
        int year = Objects.requireNonNull(target.year());
        Edition edition = page.lookup.edition(use.communique());
        return new Chart.Dot(
                x,
                y,
                Chart.Shape.of(target.comparator()),
                target.commitment(),
                labelY,
                Quote.label(target),
                page.msg.get(
                        "chart.dot",
                        target.fromYear() == null || target.fromYear() == year
                                ? page.msg.get("target.year", year)
                                : page.msg.get("target.years", target.fromYear(), year),
                        target.text(),
                        page.names.shortTitle(edition)),
                page.link(page.targets.mention(use)));
    }

    /** The shapes and fillings that a drawing uses, each once. */
    static List<Chart.Key> keys(SiteContext site, List<Chart.Dot> dots) {
        Map<Chart.Shape, Chart.Key> keys = new LinkedHashMap<>();
        for (Chart.Dot dot : dots) {
            String key = dot.shape() == Chart.Shape.ACTUAL
                    ? "chart.actual"
                    : "comparator." + dot.shape().code();
            keys.putIfAbsent(dot.shape(), new Chart.Key(dot.shape(), Target.Commitment.PLAIN, site.msg.get(key)));
        }
        List<Chart.Key> all = new ArrayList<>(keys.values());
        for (Target.Commitment commitment : List.of(Target.Commitment.STRIVE, Target.Commitment.ENSURE)) {
            if (dots.stream().anyMatch(dot -> dot.commitment() == commitment)) {
                all.add(new Chart.Key(Chart.Shape.EQUAL, commitment, site.msg.get("commitment." + commitment.code())));
            }
        }
        return all;
    }
}
