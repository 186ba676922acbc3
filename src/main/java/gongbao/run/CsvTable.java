package gongbao.run;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values after RFC 4180, each cell with its place in the file. */
final class CsvTable {

    /**
     * One cell.
     *
     * @param text its words, quotation marks and outer blanks left out
     * @param line line in the file from 1
     * @param column column from 1 in UTF-16 code units
     */
    record Cell(String text, int line, int column) {}

    private final String text;
    private final List<List<Cell>> rows = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private CsvTable(String text) {
        this.text = text;
    }

    /** The rows that hold something. An unclosed quotation ends with the file, as a spreadsheet reads it. */
    static List<List<Cell>> rows(String text) {
        CsvTable table = new CsvTable(text);
        while (table.at < text.length()) {
            table.row();
        }
        return table.rows;
    }

    private void row() {
        List<Cell> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (at < text.length() && text.charAt(at++) == ',');
        if (cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
            rows.add(cells);
        }
        // The mark that ended the last cell was a line end, or there is no more text.
        line++;
        lineStart = at;
    }

    /** Stops at the comma or the line end behind the cell. */
    private Cell cell() {
        int startLine = line;
        int startColumn = at - lineStart + 1;
        StringBuilder words = new StringBuilder();
        boolean quoted = false;
        while (at < text.length() && (quoted || ",\n".indexOf(text.charAt(at)) < 0)) {
            char c = text.charAt(at++);
            if (c != '"') {
                words.append(c);
                newLine(c);
            } else if (quoted && at < text.length() && text.charAt(at) == '"') {
                words.append('"');
                at++;
            } else {
                quoted = !quoted;
            }
        }
        return new Cell(words.toString().strip(), startLine, startColumn);
    }

    /** A line end within a quoted cell. */
    private void newLine(char c) {
        if (c == '\n') {
            line++;
            lineStart = at;
        }
    }
}
