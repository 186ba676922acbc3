package gongbao.site.target;

import gongbao.model.Actual;
import gongbao.model.FactRef;
import gongbao.model.Meeting;
import gongbao.model.Target;
import gongbao.model.TargetEntry;
import gongbao.site.page.Column;
import gongbao.site.page.PageScope;
import gongbao.site.page.Urls;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The figures of one indicator in one place over the years, each at the height of its value. */
final class ValueChart {

    private static final int TOP = 48;
    private static final int BOTTOM = 208;
    private static final int HEIGHT = 240;

    /** Labels of one year that are nearer than this run into each other. */
    private static final int LABEL = 18;

    /** Share of the width behind the last year, for the labels. */
    private static final double RIGHT = 0.26;

    private static final double LEFT = 0.06;

    /** What can stand on one scale. */
    private record Scale(@Nullable String code, String place, Target.Measure measure, String unit) {}

    /** A value at a year; {@code use} is null for a figure reached. */
    private record Point(
            int year,
            double value,
            @Nullable FactRef use,
            @Nullable Actual actual) {}

    private final PageScope page;
    private final List<Point> points;
    private final int firstYear;
    private final int years;
    private final double lowest;
    private final double range;

    private ValueChart(PageScope page, List<Point> points) {
        this.page = page;
        this.points = points;
        this.firstYear = points.stream().mapToInt(Point::year).min().orElse(0);
        this.years = points.stream().mapToInt(Point::year).max().orElse(0) - firstYear;
        this.lowest = points.stream().mapToDouble(Point::value).min().orElse(0);
        this.range = points.stream().mapToDouble(Point::value).max().orElse(0) - lowest;
    }

    /** A drawing for each place, measure and unit with figures of more than one year. */
    static List<Chart> of(PageScope page, TargetEntry entry, List<FactRef> uses) {
        Map<Scale, Set<Point>> scales = new LinkedHashMap<>();
        for (FactRef use : uses) {
            Target target = page.targets.target(use);
            Meeting meeting = page.lookup.edition(use.communique()).communique().meeting();
            if (target.year() != null
                    && target.number() != null
                    && target.measure() != null
                    && meeting.jurisdiction() != null) {
                Set<Point> points = scales.computeIfAbsent(
                        new Scale(
                                meeting.code(),
                                meeting.jurisdiction(),
                                target.measure(),
                                target.unit() == null ? "" : target.unit()),
                        scale -> new LinkedHashSet<>());
                points.add(new Point(target.year(), target.number(), use, null));
                Actuals.of(page.site, entry, use)
                        .forEach(actual -> points.add(new Point(actual.year(), actual.number(), null, actual)));
            }
        }
        List<Chart> charts = new ArrayList<>();
        scales.forEach((scale, points) -> {
            if (points.stream().map(Point::year).distinct().count() > 1) {
                charts.add(new ValueChart(page, List.copyOf(points)).chart(entry, scale, charts.size() + 1));
            }
        });
        return charts;
    }

    private Chart chart(TargetEntry entry, Scale scale, int number) {
        List<Chart.Dot> dots = dots(entry);
        String id = "chart-" + number;
        String measure = page.msg.get("measure." + scale.measure().code());
        String title = page.msg.get("chart.title", scale.place(), entry.indicator(), measure)
                + (scale.unit().isEmpty() ? "" : page.msg.get("chart.unit", scale.unit()));
        return new Chart(
                new Chart.Caption(page.id(id), title),
                new Chart.Caption(page.id(id + "-desc"), page.msg.get("chart.desc")),
                new Chart.Size(years + 3, HEIGHT),
                ticks(),
                List.of(),
                lines(),
                dots,
                TargetMark.keys(page.site, dots));
    }

    private List<Chart.Tick> ticks() {
        Set<Integer> all = new TreeSet<>();
        points.forEach(point -> all.add(point.year()));
        return all.stream()
                .map(year -> new Chart.Tick(x(year), String.valueOf(year)))
                .toList();
    }

    /** Labels of a year are pushed down until each has its own line. */
    private List<Chart.Dot> dots(TargetEntry entry) {
        List<Chart.Dot> dots = new ArrayList<>();
        Map<Integer, Integer> free = new LinkedHashMap<>();
        points.stream()
                .sorted(Comparator.comparingInt(Point::year)
                        .thenComparing(Comparator.comparingDouble(Point::value).reversed()))
                .forEach(point -> {
                    int y = y(point.value());
                    if (point.actual() != null) {
                        dots.add(actual(entry, point.actual(), y));
                        return;
                    }
                    int label = Math.max(y, free.getOrDefault(point.year(), Integer.MIN_VALUE));
                    free.put(point.year(), label + LABEL);
                    dots.add(TargetMark.dot(page, Objects.requireNonNull(point.use()), x(point.year()), y, label - y));
                });
        return dots;
    }

    private Chart.Dot actual(TargetEntry entry, Actual actual, int y) {
        return new Chart.Dot(
                x(actual.year()),
                y,
                Chart.Shape.ACTUAL,
                null,
                0,
                actual.value(),
                page.msg.get("chart.actualDot", actual.year(), actual.value() + actual.unit(), actual.source()),
                page.to(Urls.page(Column.TARGETS, entry.id().slug()), Actuals.ANCHOR));
    }

    /** Figures reached are joined from year to year; targets are not: nothing is known of what lies between. */
    private List<Chart.Line> lines() {
        List<Point> reached = points.stream()
                .filter(point -> point.actual() != null)
                .sorted(Comparator.comparingInt(Point::year))
                .toList();
        List<Chart.Line> lines = new ArrayList<>();
        for (int i = 1; i < reached.size(); i++) {
            Point from = reached.get(i - 1);
            Point to = reached.get(i);
            lines.add(new Chart.Line(x(from.year()), y(from.value()), x(to.year()), y(to.value()), Chart.Tie.ACTUAL));
        }
        return lines;
    }

    private String x(int year) {
        return Chart.percent(LEFT + (1 - LEFT - RIGHT) * (year - firstYear) / years);
    }

    private int y(double value) {
        return range == 0 ? (TOP + BOTTOM) / 2 : (int) Math.round(BOTTOM - (value - lowest) / range * (BOTTOM - TOP));
    }
}
