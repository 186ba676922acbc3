package gongbao.site.target;

import gongbao.model.Edition;
import gongbao.model.FactRef;
import gongbao.model.Target;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.part.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A target as a mark in a drawing: its shape tells how the value binds, its filling how firmly it is said. */
final class TargetMark {

    private TargetMark() {}

    static Chart.Dot dot(PageScope page, FactRef use, String x, int y, int labelY) {
        Target target = page.targets.target(use);
        return new Chart.Dot(
                x,
                y,
                Chart.Shape.of(target.comparator()),
                target.commitment(),
                labelY,
                Quote.label(target),
                words(page, use),
                page.link(page.targets.mention(use)));
    }

    /** 〔例〕2027年：地区生产总值达到100亿元（芦山县委十五届六次全会）. */
    static String words(PageScope page, FactRef use) {
        Target target = page.targets.target(use);
        int year = Objects.requireNonNull(target.year());
        Edition edition = page.lookup.edition(use.communique());
        return page.msg.get(
                "chart.dot",
                target.fromYear() == null || target.fromYear() == year
                        ? page.msg.get("target.year", year)
                        : page.msg.get("target.years", target.fromYear(), year),
                target.text(),
                page.names.shortTitle(edition));
    }

    /** The shapes and fillings that a drawing uses, each once. */
    static List<Chart.Key> keys(SiteContext site, List<Chart.Dot> dots) {
        Set<Plot.Look> looks = new LinkedHashSet<>();
        dots.forEach(dot -> looks.add(new Plot.Look(dot.shape(), dot.commitment(), false)));
        return keys(site, looks);
    }

    /** The same for drawings that share their explanation. */
    static List<Chart.Key> keys(SiteContext site, Set<Plot.Look> looks) {
        Map<Chart.Shape, Chart.Key> keys = new LinkedHashMap<>();
        for (Plot.Look look : looks) {
            String key = look.shape() == Chart.Shape.ACTUAL
                    ? "chart.actual"
                    : "comparator." + look.shape().code();
            keys.putIfAbsent(look.shape(), new Chart.Key(look.shape(), Target.Commitment.PLAIN, site.msg.get(key)));
        }
        List<Chart.Key> all = new ArrayList<>(keys.values());
        for (Target.Commitment commitment : List.of(Target.Commitment.STRIVE, Target.Commitment.ENSURE)) {
            if (looks.stream().anyMatch(look -> look.commitment() == commitment)) {
                all.add(new Chart.Key(Chart.Shape.EQUAL, commitment, site.msg.get("commitment." + commitment.code())));
            }
        }
        return all;
    }
}
