package gongbao.site.target;

import gongbao.model.FactRef;
import gongbao.model.Target;
import gongbao.model.TargetEntry;
import gongbao.place.Level;
import gongbao.site.page.PageScope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws what the many places of a level set for each year: figures of a province and of a county stand on no common axis. */
final class Spreads {

    /** As many places show how they lie. */
    private static final int MANY = 8;

    /** The newest years; a drawing of more is no overview. */
    private static final int YEARS = 8;

    private static final int COLUMNS = 60;
    private static final int HEAD = 24;
    private static final int GAP = 12;

    /** Room for the count above a column. */
    private static final int COUNT = 12;

    private static final int TALLEST = 44;
    private static final int UNIT = 7;
    private static final int FOOT = 26;
    private static final int NAMED = 4;

    private record Value(Owner owner, FactRef target, double number) {}

    /** What stands on one axis: the places of a level, on a scale. */
    private record Group(Scale scale, Map<Integer, Map<Owner, Value>> years) {}

    private final PageScope page;
    private final TargetEntry entry;

    private Spreads(PageScope page, TargetEntry entry) {
        this.page = page;
        this.entry = entry;
    }

    /** A drawing for each level and scale on which enough places set a figure for the same year. */
    static List<Spread> of(PageScope page, TargetEntry entry, List<PlaceTargets> places) {
        return new Spreads(page, entry).all(places);
    }

    private List<Spread> all(List<PlaceTargets> places) {
        Map<Level, Map<Scale, Group>> levels = new EnumMap<>(Level.class);
        for (PlaceTargets place : places) {
            Level level = place.owner().level(page.site);
            if (level != null) {
                Map<Scale, Group> groups = levels.computeIfAbsent(level, key -> new LinkedHashMap<>());
                Series.of(page.site, entry, place).stream()
                        .filter(series -> series.scale().scope().isEmpty())
                        .forEach(series -> add(groups, series));
            }
        }
        List<Spread> spreads = new ArrayList<>();
        levels.forEach((level, groups) -> groups.values().forEach(group -> draw(level, group, spreads)));
        return spreads;
    }

    /** What holds for a year is what the latest text says, and what no later session has replaced. */
    private void add(Map<Scale, Group> groups, Series series) {
        Group group = groups.computeIfAbsent(series.scale(), scale -> new Group(scale, new TreeMap<>()));
        for (Series.Point point : series.points()) {
            if (point.isTarget() && !Series.isReplaced(page.site, point.target())) {
                Value value = new Value(series.owner(), point.target(), point.value());
                group.years()
                        .computeIfAbsent(point.year(), year -> new LinkedHashMap<>())
                        .put(series.owner(), value);
            }
        }
    }

    private void draw(Level level, Group group, List<Spread> spreads) {
        List<Map.Entry<Integer, Map<Owner, Value>>> years = group.years().entrySet().stream()
                .filter(year -> year.getValue().size() >= MANY)
                .sorted(Map.Entry.<Integer, Map<Owner, Value>>comparingByKey().reversed())
                .limit(YEARS)
                .toList();
        if (years.isEmpty()) {
            return;
        }
        List<Value> all = years.stream()
                .flatMap(year -> year.getValue().values().stream())
                .toList();
        Axis axis = Axis.of(
                all.stream().mapToDouble(Value::number).min().orElseThrow(),
                all.stream().mapToDouble(Value::number).max().orElseThrow());
        List<Spread.Strip> strips = new ArrayList<>();
        int bottom = 0;
        for (Map.Entry<Integer, Map<Owner, Value>> year : years) {
            Spread.Strip strip =
                    strip(axis, year.getKey(), List.copyOf(year.getValue().values()), bottom);
            strips.add(strip);
            bottom = strip.y() + GAP;
        }
        String id = "spread-" + (spreads.size() + 1);
        String places = page.msg.get("spread.places", page.msg.get("level." + level.code()));
        String desc = strips.stream().map(Spread.Strip::label).collect(Collectors.joining(page.msg.get("list.clause")));
        spreads.add(new Spread(
                new Chart.Caption(page.id(id), group.scale().title(page.site, places, entry.indicator())),
                new Chart.Caption(page.id(id + "-desc"), page.msg.get("spread.desc", desc)),
                bottom + FOOT,
                axis.marks().stream()
                        .map(mark -> new Chart.Tick(x(axis.share(mark.doubleValue())), Axis.label(mark)))
                        .toList(),
                strips,
                note(group, years.size())));
    }

    /** The head of the page counts all years. */
    private @Nullable String note(Group group, int drawn) {
        long many = group.years().values().stream()
                .filter(year -> year.size() >= MANY)
                .count();
        return drawn < many
                ? page.msg.get("spread.newest", MANY, drawn)
                : drawn < group.years().size() ? page.msg.get("spread.some", MANY) : null;
    }

    private Spread.Strip strip(Axis axis, int year, List<Value> values, int top) {
        Map<Integer, List<Value>> columns = values.stream()
                .sorted(Comparator.comparingDouble(Value::number))
                .collect(Collectors.groupingBy(
                        value -> (int) Math.round(axis.share(value.number()) * COLUMNS),
                        TreeMap::new,
                        Collectors.toList()));
        int most = columns.values().stream().mapToInt(List::size).max().orElse(1);
        double unit = Math.min(UNIT, (double) TALLEST / most);
        int bottom = top + HEAD + COUNT + (int) Math.ceil(unit * most);
        Labels counts = new Labels();
        return new Spread.Strip(
                bottom,
                top + HEAD - GAP,
                page.msg.get("spread.year", year, values.size()),
                columns.entrySet().stream()
                        .map(column -> column(
                                (double) column.getKey() / COLUMNS,
                                Math.max(2, (int)
                                        Math.round(unit * column.getValue().size())),
                                column.getValue(),
                                counts))
                        .toList());
    }

    /** Its count where that runs into no other. */
    private Spread.Column column(double share, int height, List<Value> values, Labels counts) {
        String count = String.valueOf(values.size());
        boolean said = values.size() > 1 && counts.place(share, -height, 0, count);
        return new Spread.Column(x(share), height, said ? count : null, words(values));
    }

    private String words(List<Value> values) {
        if (values.size() <= NAMED) {
            return values.stream()
                    .map(value -> page.msg.get("spread.one", value.owner().called(page.site), figure(value.target())))
                    .collect(Collectors.joining(page.msg.get("list.comma")));
        }
        return page.msg.get(
                "spread.several",
                values.size(),
                figure(values.get(0).target()),
                figure(values.get(values.size() - 1).target()));
    }

    private String figure(FactRef use) {
        Target target = page.targets.target(use);
        return target.value() + (target.unit() == null ? "" : target.unit());
    }

    private static String x(double share) {
        return Chart.percent(0.02 + 0.94 * share);
    }
}
