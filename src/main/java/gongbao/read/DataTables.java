package gongbao.read;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells tables of figures from tables that only lay out a page: their rows become one line each, their cells keep their columns. */
final class DataTables {

    /** A cell of figures is short; a cell with more than this holds text of the page. */
    private static final int MAX_CELL = 200;
    /** Unless the table is a grid: rows of the same columns, with cells that are paragraphs at the most. */
    private static final int MAX_GRID_CELL = 3000;

    private static final int MIN_GRID_ROWS = 3;

    private final Map<Element, TableGrid> rows = new IdentityHashMap<>();

    private DataTables() {}

    static DataTables of(Document page) {
        DataTables found = new DataTables();
        List<Element> tables = page.getElementsByTag("table");
        tables.forEach(DataTables::order);
        Set<Element> outer = outer(tables);
        tables.stream().filter(table -> !outer.contains(table)).forEach(found::add);
        return found;
    }

    /** A browser shows the foot of a table last, wherever it is written. */
    private static void order(Element table) {
        for (Element part : table.children()) {
            if (part.nameIs("tfoot")) {
                table.appendChild(part);
            }
        }
    }

    boolean hasRow(Element row) {
        return rows.containsKey(row);
    }

    /** How many columns further than the cell before it in its row a cell stands. */
    int columnsBefore(Element cell) {
        TableGrid grid = cell.parent() == null ? null : rows.get(cell.parent());
        return grid == null ? 0 : grid.before(cell);
    }

    /** How many columns are left behind the last cell of a row, where a merged one reaches. */
    int columnsBehind(Element row) {
        TableGrid grid = rows.get(row);
        return grid == null ? 0 : grid.behind(row);
    }

    /** What lies around a table and holds tables itself. */
    private static Set<Element> outer(List<Element> tables) {
        Set<Element> outer = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element table : tables) {
            for (Element e = table.parent(); e != null && outer.add(e); ) {
                e = e.parent();
            }
        }
        return outer;
    }

    private void add(Element table) {
        List<Element> found = table.getElementsByTag("tr");
        boolean wide = found.stream().anyMatch(row -> TableGrid.cells(row).size() > 1);
        if (wide && (isShort(table, MAX_CELL) || isGrid(table, found))) {
            TableGrid grid = new TableGrid(found);
            found.forEach(row -> rows.put(row, grid));
        }
    }

    private static boolean isShort(Element table, int most) {
        return table.select("td, th").stream().allMatch(cell -> cell.text().length() <= most);
    }

    /** 序号 | 任务 | 责任单位, with tasks of any length: no table of a page's parts has three rows of the same cells. */
    private static boolean isGrid(Element table, List<Element> found) {
        Set<Integer> columns = new HashSet<>();
        found.forEach(row -> columns.add(TableGrid.cells(row).size()));
        return found.size() >= MIN_GRID_ROWS
                && columns.size() == 1
                && isShort(table, MAX_GRID_CELL)
                && table.select("h1, h2, h3, h4, h5, h6, form, script, iframe").isEmpty();
    }
}
