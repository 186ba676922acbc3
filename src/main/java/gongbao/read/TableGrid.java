package gongbao.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * In which columns the cells of a table stand.
 *
 * <pre>
 * 类别(2 rows) | 指标 | 2027年      → 0, 1, 2
 *              | 财政收入 | 8       → 1, 2
 * </pre>
 */
final class TableGrid {

    /** No table of a text is wider; one that says so is not believed. */
    private static final int MOST_COLUMNS = 60;

    private static final int MOST_ROWS = 1000;

    private final Map<Element, Integer> before = new IdentityHashMap<>();
    private final Map<Element, Integer> behind = new IdentityHashMap<>();

    /** By column, how many more rows a cell from above reaches down. */
    private final int[] reached = new int[MOST_COLUMNS + 1];

    private Element group;

    TableGrid(List<Element> rows) {
        group = rows.get(0);
        rows.forEach(this::place);
    }

    static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>(row.children());
        cells.removeIf(cell -> !cell.nameIs("td") && !cell.nameIs("th"));
        return cells;
    }

    int before(Element cell) {
        return before.getOrDefault(cell, 0);
    }

    int behind(Element row) {
        return behind.getOrDefault(row, 0);
    }

    private void place(Element row) {
        startGroup(row);
        List<Element> cells = cells(row);
        int last = 0;
        int next = 0;
        for (Element cell : cells) {
            int at = free(next);
            before.put(cell, at == MOST_COLUMNS ? 1 : at - last);
            int end = Math.min(MOST_COLUMNS, at + span(cell, "colspan", 1));
            Arrays.fill(reached, at, end, span(cell, "rowspan", MOST_ROWS));
            last = at;
            next = Math.max(end, at);
        }
        int end = next;
        for (int column = next; column < MOST_COLUMNS; column++) {
            end = reached[column] > 0 ? column + 1 : end;
        }
        // 表题 over all columns is a line of its own.
        boolean alone = cells.size() == 1 && last == 0 && next > 1;
        behind.put(row, alone ? 0 : Math.max(0, end - last - 1));
        for (int column = 0; column < MOST_COLUMNS; column++) {
            reached[column] = Math.max(0, reached[column] - 1);
        }
    }

    /** Nothing reaches from the head of a table into its body. */
    private void startGroup(Element row) {
        Element now = row.parent() == null ? row : row.parent();
        if (now != group) {
            Arrays.fill(reached, 0);
        }
        group = now;
    }

    private int free(int from) {
        int at = from;
        while (at < MOST_COLUMNS && reached[at] > 0) {
            at++;
        }
        return at;
    }

    /** As a browser reads it: 0 rows are all that follow, what is no number is one. */
    private static int span(Element cell, String name, int most) {
        String said = cell.attr(name).strip();
        if (!said.matches("\\d{1,9}.{0,4}")) {
            return 1;
        }
        int number = Integer.parseInt(said.replaceAll("\\D.*", ""));
        int limit = name.equals("colspan") ? MOST_COLUMNS : MOST_ROWS;
        return number == 0 ? most : Math.min(number, limit);
    }
}
