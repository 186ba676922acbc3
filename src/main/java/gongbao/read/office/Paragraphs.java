package gongbao.read.office;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns paragraphs and tables into lines, as those of a Word file come out: white space collapses, a line break makes a line
 * with the number of its paragraph, a row of a table of short cells is one line.
 */
final class Paragraphs {

    /** Cells of figures are short; a table with a longer one lays out a page, and each paragraph in it is a line. */
    private static final int MAX_CELL = 200;

    /** One more than a text may have: whoever counts them refuses it. */
    private static final int MOST_LINES = (1 << 20) + 1;

    private static final Pattern HEADING = Pattern.compile("(heading|标题) ?[1-6]|title|标题");

    private record Paragraph(String text, int number, Line.Kind kind) {

        boolean isHidden() {
            return kind == Line.Kind.HIDDEN;
        }
    }

    private static final class Cell {
        private final List<Paragraph> paragraphs = new ArrayList<>();

        /** On one line. */
        String text() {
            StringBuilder text = new StringBuilder();
            for (Paragraph each : paragraphs) {
                Paragraphs.append(
                        text, each.isHidden() ? "" : collapsed(each.text().replace('\n', ' ')));
            }
            return text.toString();
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private int number;
    private int setNumbers;

    /**
     * A row of a table.
     *
     * @param edges its left one, and the right one of each cell; empty where they are not known
     */
    private record Row(List<Cell> cells, List<Integer> edges) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<Cell> row = new ArrayList<>();
    private @Nullable Cell cell;

    /** The kind of a paragraph in a style of that name, in Word's English or Chinese: 〔例〕heading 1, 标题. */
    static Line.Kind kind(String style, boolean bold) {
        if (HEADING.matcher(style.toLowerCase(Locale.ROOT)).matches()) {
            return Line.Kind.HEADING;
        }
        return bold ? Line.Kind.STRONG : Line.Kind.PARAGRAPH;
    }

    /** A paragraph outside of tables, which ends the table before it. Its line breaks are {@code \n}. */
    void paragraph(String text, Line.Kind kind) {
        endTable();
        add(new Paragraph(text, ++number, kind));
    }

    /** A paragraph in a table. */
    void inCell(String text, Line.Kind kind) {
        if (cell == null) {
            cell = new Cell();
        }
        cell.paragraphs.add(new Paragraph(text, ++number, kind));
    }

    /** Words of the last paragraph that nobody sees: they stand behind it or, where it lies in a table of figures, behind that. */
    void hidden(String words) {
        Paragraph hidden = new Paragraph(words, number, Line.Kind.HIDDEN);
        if (cell != null) {
            cell.paragraphs.add(hidden);
        } else {
            add(hidden);
        }
    }

    void endCell() {
        row.add(cell == null ? new Cell() : cell);
        cell = null;
    }

    void endRow() {
        endRow(List.of());
    }

    /**
     * The same, where the format says how wide the cells are.
     *
     * @param edges the left one of the row, and the right one of each cell, in twentieths of a point
     */
    void endRow(List<Integer> edges) {
        if (cell != null) {
            endCell();
        }
        if (!row.isEmpty()) {
            rows.add(new Row(List.copyOf(row), edges.size() == row.size() + 1 ? List.copyOf(edges) : List.of()));
            row.clear();
        }
    }

    /** Empty cells, where one that was merged with its neighbours reaches. */
    void coveredCells(int count) {
        for (int i = 0; i < count; i++) {
            row.add(new Cell());
        }
    }

    void endTable() {
        endRow();
        if (isOfFigures()) {
            spread().forEach(this::addRow);
            paragraphs().filter(Paragraph::isHidden).forEach(this::add);
        } else {
            paragraphs().forEach(this::add);
        }
        rows.clear();
    }

    private Stream<Paragraph> paragraphs() {
        return rows.stream().flatMap(each -> each.cells().stream()).flatMap(each -> each.paragraphs.stream());
    }

    /** The cells of each row, with an empty one behind a wide cell for each further column that it reaches over. */
    private List<List<Cell>> spread() {
        List<List<Cell>> all = rows.stream().map(Row::cells).toList();
        boolean areAlike = all.stream().mapToInt(List::size).distinct().count() < 2;
        if (areAlike || rows.stream().anyMatch(each -> each.edges().isEmpty())) {
            return all;
        }
        CellEdges edges = new CellEdges(rows.stream().map(Row::edges).toList());
        List<List<Cell>> spread = new ArrayList<>();
        for (Row each : rows) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < each.cells().size(); i++) {
                cells.add(each.cells().get(i));
                int columns = edges.between(each.edges().get(i), each.edges().get(i + 1));
                for (int k = 1; k < columns; k++) {
                    cells.add(new Cell());
                }
            }
            spread.add(cells);
        }
        return spread;
    }

    private boolean isOfFigures() {
        return rows.stream().anyMatch(each -> each.cells().size() > 1)
                && rows.stream()
                        .allMatch(each ->
                                each.cells().stream().allMatch(one -> one.text().length() <= MAX_CELL));
    }

    private void addRow(List<Cell> cells) {
        String text = String.join("\t", cells.stream().map(Cell::text).toList());
        if (!Blanks.isBlank(text) && lines.size() < MOST_LINES) {
            int first = cells.stream()
                    .flatMap(each -> each.paragraphs.stream())
                    .filter(each -> !Blanks.isBlank(each.text()))
                    .mapToInt(Paragraph::number)
                    .findFirst()
                    .orElse(number);
            lines.add(new Line(text, first, 1, Line.Kind.TABLE_ROW, false));
        }
    }

    private void add(Paragraph paragraph) {
        for (String line : paragraph.text().split("\n")) {
            String text = collapsed(line);
            if (!Blanks.isBlank(text) && lines.size() < MOST_LINES) {
                lines.add(new Line(text, paragraph.number(), 1, paragraph.kind(), false));
            }
        }
    }

    /** The number that the program sets before a paragraph, which is counted; empty for none. */
    String numbered(String before) {
        setNumbers += Blanks.isBlank(before) ? 0 : 1;
        return before;
    }

    /** How many numbers of the program's own there were. */
    int setNumbers() {
        return setNumbers;
    }

    /** How many paragraphs there were, those of tables among them. */
    int count() {
        return number;
    }

    /** The lines so far; ends the table that is open. */
    List<Line> lines() {
        endTable();
        return List.copyOf(lines);
    }

    /** Puts words behind others, parted by a blank but between ideographs. */
    private static void append(StringBuilder text, String more) {
        if (text.length() > 0 && !more.isEmpty()) {
            boolean joins = isWide(text.charAt(text.length() - 1)) && isWide(more.charAt(0));
            text.append(joins ? "" : " ");
        }
        text.append(more);
    }

    private static boolean isWide(char c) {
        return c >= 0x2E80 && c <= 0xFFEF;
    }

    /** Runs of tabs and blanks of one byte are one blank, and none at the ends; those of other widths stay. */
    static String collapsed(String text) {
        StringBuilder ink = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f') {
                gap = true;
            } else {
                ink.append(gap && ink.length() > 0 ? " " : "").append(c);
                gap = false;
            }
        }
        return ink.toString();
    }
}
