package gongbao.site;

import gongbao.model.Edition;
import gongbao.model.FactRef;
import gongbao.model.Target;
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
                shape(target),
                target.commitment().code(),
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

    private static String shape(Target target) {
        return target.comparator() == null
                ? Target.Comparator.EQUAL.code()
                : target.comparator().code();
    }

    /** The shapes and fillings that a drawing uses, each once. */
    static List<Chart.Key> keys(SiteContext site, List<Chart.Dot> dots) {
        Map<String, Chart.Key> keys = new LinkedHashMap<>();
        for (Chart.Dot dot : dots) {
            String key = dot.shape().equals("actual") ? "chart.actual" : "comparator." + dot.shape();
            keys.putIfAbsent(
                    dot.shape(), new Chart.Key(dot.shape(), Target.Commitment.PLAIN.code(), site.msg.get(key)));
        }
        List<Chart.Key> all = new ArrayList<>(keys.values());
        for (Target.Commitment commitment : List.of(Target.Commitment.STRIVE, Target.Commitment.ENSURE)) {
            if (dots.stream().anyMatch(dot -> dot.commitment().equals(commitment.code()))) {
                all.add(new Chart.Key(
                        Target.Comparator.EQUAL.code(),
                        commitment.code(),
                        site.msg.get("commitment." + commitment.code())));
            }
        }
        return all;
    }
}
