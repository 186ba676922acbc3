package gongbao.site.target;

import gongbao.model.Target;
import gongbao.site.page.SiteContext;
import gongbao.site.part.Quote;
import java.util.List;
import java.util.stream.Collectors;

/** A series in a sentence: 〔例〕目标：2025年 达到90亿元，2027年 力争达到95亿元（已调整）；实际完成：2022年 70.1亿元。 */
final class Sentence {

    private Sentence() {}

    static String of(SiteContext site, Series series) {
        List<Series.Point> targets =
                series.points().stream().filter(Series.Point::isTarget).toList();
        String set = targets.stream()
                .map(point -> target(site, point))
                .collect(Collectors.joining(site.msg.get("list.clause")));
        String reached = series.points().stream()
                .filter(point -> !point.isTarget())
                .map(point -> reached(site, point))
                .distinct()
                .collect(Collectors.joining(site.msg.get("list.clause")));
        return site.msg.get("series.targets", set)
                + (reached.isEmpty() ? "" : site.msg.get("series.actuals", reached))
                + site.msg.get("list.stop");
    }

    private static String target(SiteContext site, Series.Point point) {
        Target target = site.targets.target(point.target());
        return site.msg.get("actual.value", point.year(), Quote.label(target))
                + (Series.isReplaced(site, point.target()) ? site.msg.get("series.replaced") : "");
    }

    private static String reached(SiteContext site, Series.Point point) {
        var actual = point.actual();
        return actual == null ? "" : site.msg.get("actual.value", actual.year(), actual.value() + actual.unit());
    }
}
