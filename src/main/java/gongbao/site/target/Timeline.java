package gongbao.site.target;

import gongbao.model.FactRef;
import gongbao.model.Target;
import gongbao.model.TargetEntry;
import gongbao.model.TargetMove;
import gongbao.site.page.PageScope;
import gongbao.site.page.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Targets of one place over the years by which they are to be reached: a lane for each indicator, a column for each year. */
final class Timeline {

    /** The id of its title. */
    private static final String ID = "timeline";

    private static final int HEAD = 32;
    private static final int NAME = 26;
    private static final int STEP = 24;
    private static final int PADDING = 10;

    /** How wide a column is, in the units of the style sheet. */
    private static final int COLUMN = 3;

    /**
     * A target of an indicator.
     *
     * @param year by which it is to be reached; 0 where none is said
     */
    record Use(TargetEntry entry, FactRef ref, int year) {}

    private final PageScope page;
    private final Map<Integer, String> columns = new TreeMap<>();
    private final Map<FactRef, Chart.Dot> dots = new LinkedHashMap<>();
    private final List<Chart.Lane> lanes = new ArrayList<>();
    private int bottom = HEAD;

    private Timeline(PageScope page, List<Use> uses) {
        this.page = page;
        Map<TargetEntry, List<FactRef>> byEntry = new LinkedHashMap<>();
        for (Use use : uses) {
            Target target = page.targets.target(use.ref());
            if (target.year() != null && target.value() != null) {
                columns.put(target.year(), "");
                byEntry.computeIfAbsent(use.entry(), entry -> new ArrayList<>()).add(use.ref());
            }
        }
        int index = 0;
        for (Map.Entry<Integer, String> year : columns.entrySet()) {
            year.setValue(Chart.percent((double) index++ / columns.size()));
        }
        byEntry.forEach(this::lane);
    }

    /** The drawing; null where the figures are of fewer than two years: one column of marks draws nothing. */
    static @Nullable Chart of(PageScope page, List<Use> uses) {
        Timeline timeline = new Timeline(page, uses);
        return timeline.columns.size() < 2 ? null : timeline.chart();
    }

    /** Targets of one year stand one below the other, in the order of the archive. */
    private void lane(TargetEntry entry, List<FactRef> uses) {
        Map<Integer, Integer> stacked = new HashMap<>();
        for (FactRef use : uses) {
            Target target = page.targets.target(use);
            int year = Objects.requireNonNull(target.year());
            int below = stacked.merge(year, 1, Integer::sum) - 1;
            int y = bottom + NAME + STEP / 2 + below * STEP;
            dots.put(use, TargetMark.dot(page, use, Objects.requireNonNull(columns.get(year)), y, 0));
        }
        int most = stacked.values().stream().mapToInt(count -> count).max().orElse(0);
        int height = NAME + most * STEP + PADDING;
        lanes.add(new Chart.Lane(bottom, height, new Words(entry.indicator(), page.link(entry.id()))));
        bottom += height;
    }

    private Chart chart() {
        List<Chart.Line> moved = new ArrayList<>();
        dots.forEach((use, dot) -> {
            TargetMove move = page.targets.to(use);
            Chart.Dot after = move == null ? null : dots.get(move.to());
            if (after != null) {
                moved.add(new Chart.Line(dot.x(), dot.y(), after.x(), after.y(), Chart.Tie.MOVED));
            }
        });
        List<Chart.Dot> all = List.copyOf(dots.values());
        return new Chart(
                new Chart.Caption(page.id(ID), page.msg.get("timeline.title")),
                new Chart.Caption(page.id(ID + "-desc"), page.msg.get("timeline.desc", lanes.size(), all.size())),
                new Chart.Size(columns.size() * COLUMN, bottom),
                columns.entrySet().stream()
                        .map(year -> new Chart.Tick(year.getValue(), page.msg.get("target.year", year.getKey())))
                        .toList(),
                lanes,
                moved,
                all,
                TargetMark.keys(page.site, all));
    }
}
