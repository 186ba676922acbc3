package gongbao.read.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A table with rules around its cells. */
final class Grid {

    private static final float SLACK = 2.5f;

    private final List<Rule> level = new ArrayList<>();
    private final List<Rule> upright = new ArrayList<>();
    private final List<Float> columns;
    private final List<Float> rows;

    private Grid(List<Rule> rules) {
        rules.forEach(rule -> (rule.isLevel() ? level : upright).add(rule));
        columns = places(upright, false);
        rows = places(level, true);
    }

    /** The tables of a page: rules that touch, of which some are level and some upright. */
    static List<Grid> of(List<Rule> rules) {
        List<Grid> grids = new ArrayList<>();
        List<Rule> left = new ArrayList<>(rules);
        while (!left.isEmpty()) {
            List<Rule> group = new ArrayList<>(List.of(left.remove(left.size() - 1)));
            for (int i = 0; i < group.size(); i++) {
                Rule rule = group.get(i);
                for (int k = left.size() - 1; k >= 0; k--) {
                    if (rule.touches(left.get(k))) {
                        group.add(left.remove(k));
                    }
                }
            }
            Grid grid = new Grid(group);
            if (grid.columns.size() > 2 && grid.rows.size() > 1) {
                grids.add(grid);
            }
        }
        return grids;
    }

    private static List<Float> places(List<Rule> rules, boolean isLevel) {
        List<Float> sorted = rules.stream()
                .map(rule -> isLevel ? (rule.y1() + rule.y2()) / 2 : (rule.x1() + rule.x2()) / 2)
                .sorted()
                .toList();
        List<Float> places = new ArrayList<>();
        for (Float each : sorted) {
            if (places.isEmpty() || each - places.get(places.size() - 1) > SLACK) {
                places.add(each);
            }
        }
        return places;
    }

    float top() {
        return rows.get(0);
    }

    float middle() {
        return (columns.get(0) + columns.get(columns.size() - 1)) / 2;
    }

    /** Whether the character stands in one of its cells. */
    boolean holds(Glyph glyph) {
        float x = glyph.x() + glyph.width() / 2;
        float y = glyph.y() - glyph.size() * 0.3f;
        return x > columns.get(0)
                && x < columns.get(columns.size() - 1)
                && y > rows.get(0)
                && y < rows.get(rows.size() - 1);
    }

    /** A row a line, cells parted by tabs; where a merged cell reaches, they are empty. */
    List<String> lines(List<Glyph> glyphs) {
        Map<Integer, Map<Integer, List<Glyph>>> cells = new TreeMap<>();
        for (Glyph each : glyphs) {
            int row = at(rows, level, each.y() - each.size() * 0.3f, each.x() + each.width() / 2);
            int column = at(columns, upright, each.x() + each.width() / 2, each.y() - each.size() * 0.3f);
            cells.computeIfAbsent(row, any -> new TreeMap<>())
                    .computeIfAbsent(column, any -> new ArrayList<>())
                    .add(each);
        }
        List<String> lines = new ArrayList<>();
        cells.values().forEach(row -> lines.add(line(row)));
        return lines;
    }

    private String line(Map<Integer, List<Glyph>> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < columns.size() - 1; i++) {
            line.append(i > 0 ? "\t" : "").append(text(row.get(i)));
        }
        return line.toString();
    }

    private static String text(@Nullable List<Glyph> cell) {
        StringBuilder text = new StringBuilder();
        if (cell != null) {
            PrintLine.of(cell).forEach(line -> Joining.append(text, line.text()));
        }
        return text.toString();
    }

    /** Which place before the point is marked by a rule that reaches as far as the point: others do not bound its cell. */
    private static int at(List<Float> places, List<Rule> rules, float point, float across) {
        for (int i = places.size() - 1; i > 0; i--) {
            float place = places.get(i);
            if (place < point && isRuled(rules, place, across)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isRuled(List<Rule> rules, float place, float across) {
        for (Rule rule : rules) {
            float at = rule.isLevel() ? (rule.y1() + rule.y2()) / 2 : (rule.x1() + rule.x2()) / 2;
            if (Math.abs(at - place) <= SLACK && rule.passes(across)) {
                return true;
            }
        }
        return false;
    }
}
