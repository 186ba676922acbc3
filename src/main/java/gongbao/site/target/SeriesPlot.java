package gongbao.site.target;

import gongbao.model.Actual;
import gongbao.model.Target;
import gongbao.model.TargetEntry;
import gongbao.site.page.PageScope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Draws one series. */
final class SeriesPlot {

    private static final int TOP = 30;
    private static final int BOTTOM = 174;
    private static final int HEIGHT = 204;

    /** Share of the width before the first year, for the values at the side, and behind the last, for its label. */
    private static final double LEFT = 0.2;

    private static final double RIGHT = 0.08;

    private final PageScope page;
    private final Series series;
    private final int firstYear;
    private final int years;
    private final Axis axis;
    private final Labels labels = new Labels();

    private SeriesPlot(PageScope page, Series series) {
        this.page = page;
        this.series = series;
        this.firstYear = series.points().get(0).year();
        this.years = series.points().get(series.points().size() - 1).year() - firstYear;
        this.axis = Axis.of(
                series.points().stream().mapToDouble(Series.Point::value).min().orElseThrow(),
                series.points().stream().mapToDouble(Series.Point::value).max().orElseThrow());
    }

    /**
     * @param number which drawing of its page it is
     */
    static Plot of(PageScope page, TargetEntry entry, Series series, int number) {
        return new SeriesPlot(page, series).plot(entry, "plot-" + number);
    }

    private Plot plot(TargetEntry entry, String id) {
        String place = series.owner().called(page.site);
        String title = series.scale().title(page.site, place, entry.indicator());
        return new Plot(
                new Chart.Caption(page.id(id), title),
                new Chart.Caption(page.id(id + "-desc"), Sentence.of(page.site, series)),
                HEIGHT,
                ticks(),
                axis.marks().stream().map(this::mark).toList(),
                lines(),
                dots());
    }

    private Plot.Mark mark(BigDecimal value) {
        return new Plot.Mark(y(value.doubleValue()), Axis.label(value));
    }

    private List<Chart.Tick> ticks() {
        TreeSet<Integer> all = new TreeSet<>();
        series.points().forEach(point -> all.add(point.year()));
        Labels below = new Labels();
        return all.stream()
                .filter(year -> below.place(share(year), HEIGHT, 0, String.valueOf(year)))
                .map(year -> new Chart.Tick(x(year), String.valueOf(year)))
                .toList();
    }

    /** Those that hold first, so that their labels find room; what was replaced stands behind them. */
    private List<Plot.Dot> dots() {
        series.points().forEach(point -> labels.mark(share(point.year()), y(point.value())));
        List<Plot.Dot> dots = new ArrayList<>();
        series.points().stream()
                .sorted(Comparator.comparing(this::isReplaced))
                .forEach(point -> dots.add(0, dot(point)));
        return dots;
    }

    private boolean isReplaced(Series.Point point) {
        return point.isTarget() && Series.isReplaced(page.site, point.target());
    }

    private Plot.Dot dot(Series.Point point) {
        int y = y(point.value());
        Actual actual = point.actual();
        if (actual != null) {
            return new Plot.Dot(
                    x(actual.year()),
                    y,
                    new Plot.Look(Chart.Shape.ACTUAL, null, false),
                    label(point, actual.value(), true),
                    page.msg.get("chart.actualDot", actual.year(), actual.value() + actual.unit(), actual.source()),
                    null);
        }
        Target target = page.targets.target(point.target());
        return new Plot.Dot(
                x(point.year()),
                y,
                new Plot.Look(Chart.Shape.of(target.comparator()), target.commitment(), isReplaced(point)),
                label(point, Objects.requireNonNull(target.value()), false),
                TargetMark.words(page, point.target()),
                page.link(page.targets.mention(point.target())));
    }

    /** Above the mark or below it; figures reached first look below. */
    private Plot.@Nullable Label label(Series.Point point, String text, boolean below) {
        int y = labels.find(share(point.year()), y(point.value()), text, below);
        return y == 0 ? null : new Plot.Label(y, text);
    }

    /** Figures reached are joined from year to year; targets are not: nothing is known of what lies between. */
    private List<Chart.Line> lines() {
        List<Series.Point> reached =
                series.points().stream().filter(point -> !point.isTarget()).toList();
        List<Chart.Line> lines = new ArrayList<>();
        for (int i = 1; i < reached.size(); i++) {
            Series.Point from = reached.get(i - 1);
            Series.Point to = reached.get(i);
            lines.add(new Chart.Line(x(from.year()), y(from.value()), x(to.year()), y(to.value()), Chart.Tie.ACTUAL));
        }
        return lines;
    }

    private double share(int year) {
        return LEFT + (1 - LEFT - RIGHT) * (year - firstYear) / years;
    }

    private String x(int year) {
        return Chart.percent(share(year));
    }

    private int y(double value) {
        return (int) Math.round(BOTTOM - axis.share(value) * (BOTTOM - TOP));
    }
}
