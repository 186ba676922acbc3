package gongbao.read;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells tables of figures from tables that only lay out a page: their rows become one line each. */
final class DataTables {

    /** A cell of figures is short; a cell with more than this holds text of the page. */
    private static final int MAX_CELL = 200;

    private DataTables() {}

    static Set<Element> rows(Document page) {
        Set<Element> rows = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Element> tables = page.getElementsByTag("table");
        Set<Element> outer = outer(tables);
        tables.stream().filter(table -> !outer.contains(table)).forEach(table -> addRows(table, rows));
        return rows;
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

    private static void addRows(Element table, Set<Element> rows) {
        List<Element> found = table.getElementsByTag("tr");
        boolean wide = found.stream().anyMatch(row -> cells(row) > 1);
        if (wide && table.select("td, th").stream().allMatch(cell -> cell.text().length() <= MAX_CELL)) {
            rows.addAll(found);
        }
    }

    private static long cells(Element row) {
        return row.children().stream()
                .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
                .count();
    }
}
