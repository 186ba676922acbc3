package gongbao.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Tells over how many columns each cell of a table reaches, by the places of their edges: formats of before 2003 write a cell that
 * was merged with its neighbours as one wide cell.
 */
final class CellEdges {

    /** In twentieths of a point: edges that somebody drew by hand are no nearer to one another. */
    private static final int SLACK = 60;

    private final List<Integer> columns = new ArrayList<>();

    /**
     * Of the rows of one table.
     *
     * @param rows for each its left edge, and the right one of each cell
     */
    CellEdges(List<List<Integer>> rows) {
        TreeSet<Integer> all = new TreeSet<>();
        rows.forEach(row -> all.addAll(row.subList(1, row.size())));
        for (int edge : all) {
            if (columns.isEmpty() || edge - columns.get(columns.size() - 1) > SLACK) {
                columns.add(edge);
            }
        }
    }

    /** How many columns lie between two edges; at least the one of the cell itself. */
    int between(int left, int right) {
        int count = 0;
        for (int column : columns) {
            count += column > left + SLACK && column <= right ? 1 : 0;
        }
        return Math.max(1, count);
    }
}
