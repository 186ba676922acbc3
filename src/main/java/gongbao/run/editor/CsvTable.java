package gongbao.run.editor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values after RFC 4180, each cell with its place in the file. A quotation mark opens a quotation at the
 * beginning of a cell only, and what it opens it has to close: nothing is guessed where quotation marks do not fit.
 */
final class CsvTable {

    /**
     * One cell.
     *
     * @param text its words, quotation marks and outer blanks left out
     * @param line line in the file from 1
     * @param column column from 1 in UTF-16 code units
     */
    record Cell(String text, int line, int column) {}

    /**
     * A row that holds something.
     *
     * @param cells its cells, one at least
     * @param stray the cell whose quotation marks do not fit; null where they all do
     */
    record Row(List<Cell> cells, @Nullable Cell stray) {}

    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private @Nullable Cell stray;
    private @Nullable Cell open;

    /** Of a text whose line ends are all {@code \n}. */
    CsvTable(String text) {
        this.text = text;
        while (at < text.length()) {
            row();
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** The cell whose quotation ends with the file only; null where there is none. */
    @Nullable
    Cell open() {
        return open;
    }

    private void row() {
        List<Cell> cells = new ArrayList<>();
        stray = null;
        do {
            cells.add(cell());
        } while (at < text.length() && text.charAt(at++) == ',');
        if (cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
            rows.add(new Row(cells, stray));
        }
        // The mark that ended the last cell was a line end, or there is no more text.
        line++;
        lineStart = at;
    }

    /** Stops at the comma or the line end behind the cell. */
    private Cell cell() {
        int startLine = line;
        int startColumn = at - lineStart + 1;
        int start = at;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        boolean quoted = start < text.length() && text.charAt(start) == '"';
        StringBuilder words = new StringBuilder();
        boolean closed = !quoted || quotation(start + 1, words);
        int rest = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        String behind = text.substring(rest, at);
        Cell cell = new Cell(words.append(behind).toString().strip(), startLine, startColumn);
        if (!closed) {
            open = cell;
        } else if (quoted ? !behind.isBlank() : behind.indexOf('"') >= 0) {
            stray = stray == null ? cell : stray;
        }
        return cell;
    }

    /** Whether it ends; {@link #at} is behind the mark then. */
    private boolean quotation(int from, StringBuilder words) {
        for (at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' && text.startsWith("\"\"", at)) {
                at++;
            } else if (c == '"') {
                at++;
                return true;
            } else if (c == '\n') {
                line++;
                lineStart = at + 1;
            }
            words.append(c);
        }
        return false;
    }
}
