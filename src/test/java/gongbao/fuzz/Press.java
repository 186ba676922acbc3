package gongbao.fuzz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Sets a text on pages, as a printer would: in one column or two, with tables, heads and numbers of pages. */
final class Press {

    /**
     * Characters side by side.
     *
     * @param x from the left edge, in points
     * @param y from the upper edge to the foot
     * @param size of the font
     */
    record Piece(String text, float x, float y, float size) {}

    /** A line that is drawn, from its upper or left end. */
    record Stroke(float x1, float y1, float x2, float y2) {}

    record Page(List<Piece> pieces, List<Stroke> strokes) {
        Page() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    static final float WIDTH = 595;
    static final float HEIGHT = 842;
    private static final float MARGIN = 70;

    /** Pages have their number and, beside it, no more than this. */
    private static final String HEAD = "head";

    private final Lot lot;
    private final float size;
    private final float pitch;
    private final int columns;
    private final boolean numbers;
    private final boolean heads;
    private final int indent;
    private final List<Page> pages = new ArrayList<>();
    private int column;
    private float foot;

    private Press(Lot lot) {
        this.lot = lot;
        this.size = lot.any(List.of(9f, 12f, 16f, 22f));
        this.pitch = size * lot.any(List.of(1.2f, 1.5f, 2f));
        this.columns = lot.oneIn(4) ? 2 : 1;
        this.numbers = lot.oneIn(2);
        this.heads = lot.oneIn(4);
        this.indent = lot.any(List.of(0, 2, 2, 4));
    }

    /** The pages of a text. */
    static List<Page> pages(String text, Lot lot) {
        Press press = new Press(lot);
        press.turn();
        for (String line : text.split("\n", -1)) {
            if (lot.oneIn(8)) {
                press.row(line, lot.oneIn(2));
            } else {
                press.paragraph(line, lot.oneIn(12));
            }
        }
        return press.pages;
    }

    /** What may stand on the pages beside the text. */
    static String beside(List<Page> pages) {
        return (HEAD + "—0123456789—").repeat(pages.size());
    }

    static float width(int c, float size) {
        return c < 0x2E80 ? size / 2 : size;
    }

    /** The number with so many digits behind its point; written by the million, and so not by a formatter. */
    static String decimal(float number, int digits) {
        return BigDecimal.valueOf(Math.round(number * Math.pow(10, digits)), digits)
                .toPlainString();
    }

    private void turn() {
        column = pages.isEmpty() ? 0 : (column + 1) % columns;
        foot = MARGIN + size;
        if (column == 0) {
            Page page = new Page();
            pages.add(page);
            if (numbers) {
                page.pieces().add(new Piece("—" + pages.size() + "—", WIDTH / 2, HEIGHT - 40, 10));
            }
            if (heads) {
                page.pieces().add(new Piece(HEAD, MARGIN, 40, 10));
            }
        }
    }

    private Page page() {
        return pages.get(pages.size() - 1);
    }

    private float left() {
        return MARGIN + column * (room() + 24);
    }

    private float room() {
        return (WIDTH - 2 * MARGIN - (columns - 1) * 24) / columns;
    }

    private void paragraph(String text, boolean large) {
        float own = large ? size * 1.5f : size;
        List<String> lines = broken(text, room() - indent * own, room(), own);
        for (int i = 0; i < lines.size(); i++) {
            if (foot > HEIGHT - MARGIN) {
                turn();
            }
            page().pieces().add(new Piece(lines.get(i), left() + (i == 0 ? indent * own : 0), foot, own));
            foot += pitch;
        }
    }

    /** Cut so that each line has room; the first has its own. */
    private static List<String> broken(String text, float first, float room, float size) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        float used = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            used += width(c, size);
            if (used > (lines.isEmpty() ? first : room) && i > from) {
                lines.add(text.substring(from, i));
                from = i;
                used = width(c, size);
            }
            i += Character.charCount(c);
        }
        lines.add(text.substring(from));
        return lines;
    }

    /** A row of a table, with rules around its cells or none. */
    private void row(String text, boolean ruled) {
        int cells = lot.between(2, 4);
        float wide = room() / cells;
        int count = text.codePointCount(0, text.length());
        List<List<String>> words = new ArrayList<>();
        int highest = 1;
        for (int i = 0; i < cells; i++) {
            int from = text.offsetByCodePoints(0, count * i / cells);
            int to = text.offsetByCodePoints(0, count * (i + 1) / cells);
            List<String> cell = broken(text.substring(from, to), wide - 2 * size, wide - 2 * size, size);
            highest = Math.max(highest, cell.size());
            words.add(cell);
        }
        if (foot + highest * pitch > HEIGHT - MARGIN) {
            turn();
        }
        if (foot + highest * pitch > HEIGHT - MARGIN) {
            paragraph(text, false);
            return;
        }
        for (int i = 0; i < cells; i++) {
            for (int k = 0; k < words.get(i).size(); k++) {
                page().pieces().add(new Piece(words.get(i).get(k), left() + i * wide + 2, foot + k * pitch, size));
            }
        }
        if (ruled) {
            rules(cells, wide, foot - pitch * 0.8f, foot + (highest - 1) * pitch + size * 0.3f);
        }
        foot += highest * pitch;
    }

    private void rules(int cells, float wide, float top, float bottom) {
        for (int i = 0; i <= cells; i++) {
            page().strokes().add(new Stroke(left() + i * wide, top, left() + i * wide, bottom));
        }
        page().strokes().add(new Stroke(left(), top, left() + cells * wide, top));
        page().strokes().add(new Stroke(left(), bottom, left() + cells * wide, bottom));
    }
}
