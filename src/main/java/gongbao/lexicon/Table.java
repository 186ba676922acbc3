package gongbao.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The rows of one list, checked.
 *
 * <p>One row a line, cells separated by tabs; empty lines and lines that begin with {@code #} are for the reader.
 */
final class Table {

    private final List<Row> rows = new ArrayList<>();

    private Table() {}

    static Table of(String list, String text) {
        Table table = new Table();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                table.rows.add(new Row(list, number, cells(line)));
            }
        }
        table.refuseTwice(Row::cells);
        return table;
    }

    private static List<String> cells(String line) {
        String[] cells = line.split("\t", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        return List.of(cells);
    }

    /** All rows, each with so many cells. */
    List<Row> rows(int columns) {
        for (Row row : rows) {
            if (row.cells().size() != columns) {
                throw row.fault(
                        "wants " + columns + " cells, has " + row.cells().size());
            }
        }
        return rows;
    }

    /** All rows, where each has a word of its own and as many cells as the others. */
    List<Row> words() {
        refuseTwice(row -> row.text(0));
        return rows.isEmpty() ? rows : rows(rows.get(0).cells().size());
    }

    /** The words of a kind; a word may be of several. */
    Set<String> words(String kind) {
        Set<String> words = new LinkedHashSet<>();
        for (Row row : rows(2)) {
            if (row.text(1).equals(kind)) {
                words.add(row.text(0));
            }
        }
        return words;
    }

    private void refuseTwice(Function<Row, Object> key) {
        Map<Object, Row> first = new HashMap<>();
        for (Row row : rows) {
            Row before = first.putIfAbsent(key.apply(row), row);
            if (before != null) {
                throw row.fault(row.text(0) + " stands in line " + before.line() + " already");
            }
        }
    }
}
