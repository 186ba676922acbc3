package gongbao.read.office.word;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table: a row is a line, its cells parted by tabs, with an empty cell where a merged one reaches. A table of one
 * column is only a frame, and one that holds tables only lays them out: there a paragraph is a line.
 */
final class DocxTable {

    /** Word has no more columns. */
    private static final int MOST_COLUMNS = 63;

    private static final char WIDE = '\u2E80';

    private final DocxBody body;
    private final DocxLosses losses;
    private final List<Line> beside = new ArrayList<>();
    private boolean isGrid;

    DocxTable(DocxBody body, DocxLosses losses) {
        this.body = body;
        this.losses = losses;
    }

    void read(DocxNode table) {
        isGrid = isWide(table) && table.children().stream().noneMatch(DocxTable::holdsTable);
        rows(table);
        body.lines().addAll(beside);
    }

    private static boolean isWide(DocxNode node) {
        if (node.is("w:tr")) {
            List<String> cells = new ArrayList<>();
            countCells(node, cells);
            return cells.size() > 1;
        }
        return !node.is("w:tc") && node.children().stream().anyMatch(DocxTable::isWide);
    }

    private static void countCells(DocxNode node, List<String> cells) {
        for (DocxNode child : node.children()) {
            if (child.is("w:tc")) {
                cells.add("");
            } else if (!child.is("w:tbl")) {
                countCells(child, cells);
            }
        }
    }

    private static boolean holdsTable(DocxNode node) {
        return node.is("w:tbl")
                || (!node.is("w:txbxContent") && node.children().stream().anyMatch(DocxTable::holdsTable));
    }

    private void rows(DocxNode parent) {
        for (DocxNode child : parent.children()) {
            if (child.is("w:tr")) {
                row(child);
            } else if (isWrapper(child)) {
                rows(child);
            } else {
                body.block(child);
            }
        }
    }

    private static boolean isWrapper(DocxNode node) {
        return switch (node.name()) {
            case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" ->
                !node.at("w:sdtPr").has("w:showingPlcHdr");
            default -> false;
        };
    }

    private void row(DocxNode row) {
        DocxNode properties = row.at("w:trPr");
        if (properties.child("w:del") != null) {
            return;
        }
        if (properties.has("w:hidden")) {
            losses.add(DocxLosses.HIDDEN, row.words());
            return;
        }
        int first = body.number() + 1;
        List<String> cells = new ArrayList<>();
        addEmpty(cells, columns(properties.value("w:gridBefore"), 0));
        cells(row, cells);
        addEmpty(cells, columns(properties.value("w:gridAfter"), 0));
        if (isGrid && !cells.stream().allMatch(Blanks::isBlank)) {
            Line line = new Line(String.join("\t", cells), first, 1, Line.Kind.TABLE_ROW, false);
            body.lines().add(line);
        }
    }

    private void cells(DocxNode parent, List<String> cells) {
        for (DocxNode child : parent.children()) {
            if (child.is("w:tc")) {
                cell(child, cells);
            } else if (isWrapper(child)) {
                cells(child, cells);
            } else {
                body.block(child);
            }
        }
    }

    private void cell(DocxNode cell, List<String> cells) {
        DocxNode properties = cell.at("w:tcPr");
        if (properties.child("w:cellDel") != null) {
            return;
        }
        List<Line> lines = body.apart(() -> body.blocks(cell));
        if (isGrid) {
            cells.add(joined(lines));
            addEmpty(cells, columns(properties.value("w:gridSpan"), 1) - 1);
        } else {
            body.lines().addAll(lines);
        }
    }

    private static void addEmpty(List<String> cells, int count) {
        for (int i = 0; i < count; i++) {
            cells.add("");
        }
    }

    private static int columns(String written, int usual) {
        return written.matches("\\d{1,4}") ? Math.min(Integer.parseInt(written), MOST_COLUMNS) : usual;
    }

    /** Paragraphs of a cell are parted by a space; lines that one paragraph breaks, by nothing between ideographs. */
    private String joined(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        int before = 0;
        for (Line line : lines) {
            if (!line.isBody()) {
                beside.add(line);
                continue;
            }
            boolean goesOn =
                    line.number() == before && line.text().charAt(0) >= WIDE && text.charAt(text.length() - 1) >= WIDE;
            text.append(text.length() == 0 || goesOn ? "" : " ")
                    .append(line.text().replace('\t', ' '));
            before = line.number();
        }
        return text.toString();
    }
}
