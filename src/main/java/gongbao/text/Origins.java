package gongbao.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Where each line of a body stands in its source: three numbers a line, kept when the lines themselves are let go. */
public final class Origins {

    /** Numbers a line: where it begins in the body, its number in the source, and the column there. */
    public static final int COLUMNS = 3;

    private final IntTable table;

    /** @param table {@link #COLUMNS} numbers a line */
    public Origins(IntTable table) {
        this.table = table;
    }

    /** Of the lines that make up a body, joined by line ends. */
    public static Origins of(List<Line> body) {
        int[] cells = new int[body.size() * COLUMNS];
        int start = 0;
        for (int i = 0; i < body.size(); i++) {
            cells[i * COLUMNS] = start;
            cells[i * COLUMNS + 1] = body.get(i).number();
            cells[i * COLUMNS + 2] = body.get(i).column();
            start += body.get(i).text().length() + 1;
        }
        return new Origins(IntTable.of(COLUMNS, cells));
    }

    /** Of a body that is its source. */
    public static Origins ofWhole(String body) {
        List<String> lines = body.lines().toList();
        List<Line> numbered = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            numbered.add(Line.of(lines.get(i), i + 1));
        }
        return of(numbered);
    }

    /** The numbers, to be laid away. */
    public IntTable table() {
        return table;
    }

    /** Line of the source, from 1; 0 in an empty body. */
    public int line(int offset) {
        return table.rows() == 0 ? 0 : table.get(index(offset), 1);
    }

    /** Column in that line, from 1, in UTF-16 code units; 0 in an empty body. */
    public int column(int offset) {
        int row = table.rows() == 0 ? -1 : index(offset);
        return row < 0 ? 0 : table.get(row, 2) + offset - table.get(row, 0);
    }

    /** The last line that begins at or before the offset. */
    private int index(int offset) {
        int low = 0;
        int high = table.rows() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (table.get(middle, 0) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origins same
                && IntStream.range(0, Math.max(table.rows(), same.table.rows())).allMatch(row -> isSame(same, row));
    }

    private boolean isSame(Origins other, int row) {
        return row < table.rows()
                && row < other.table.rows()
                && IntStream.range(0, COLUMNS)
                        .allMatch(column -> table.get(row, column) == other.table.get(row, column));
    }

    @Override
    public int hashCode() {
        return IntStream.range(0, table.rows()).reduce(1, (hash, row) -> 31 * hash + table.get(row, 0));
    }
}
