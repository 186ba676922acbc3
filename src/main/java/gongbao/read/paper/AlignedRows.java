package gongbao.read.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Finds rows of tables that have no rules: lines one below the other whose cells stand below one another. */
final class AlignedRows {

    /** Lines with gaps that are in no sentence: two are a table. */
    private static final int ROWS_OF_WIDE = 2;

    /** This wide is one in a sentence, too: three lines are a table, whose cells begin, end or have their middle at one place. */
    private static final float CLOSE = 0.7f;

    private static final int ROWS_OF_CLOSE = 3;

    /** In sizes of the font: how exactly close cells stand below one another. */
    private static final float SLACK = 0.3f;

    /** The number of a paragraph, or the name of what stands behind it: 1. （一） ① · 地点：. */
    private static final Pattern MARK =
            Pattern.compile("[^\\p{L}\\p{N}]*|.{1,8}[.．、)）:：]|[①-⑳]|.*[:：]", Pattern.DOTALL);

    private AlignedRows() {}

    /** The cells of each line that is a row, parted by tabs. */
    static Map<PrintLine, String> of(List<PrintLine> lines) {
        Map<PrintLine, String> rows = new HashMap<>();
        find(lines, PrintLine.CELL_GAP, ROWS_OF_WIDE, AlignedRows::overlap, rows);
        find(lines, CLOSE, ROWS_OF_CLOSE, AlignedRows::lineUp, rows);
        return rows;
    }

    private static void find(
            List<PrintLine> lines,
            float gap,
            int least,
            BiPredicate<List<PrintLine>, List<PrintLine>> isBelow,
            Map<PrintLine, String> rows) {
        List<PrintLine> run = new ArrayList<>();
        for (PrintLine line : lines) {
            boolean goesOn = !run.isEmpty()
                    && !rows.containsKey(line)
                    && isBelow.test(run.get(run.size() - 1).cells(gap), line.cells(gap));
            if (!goesOn) {
                keep(run, gap, least, rows);
            }
            if (!rows.containsKey(line)) {
                run.add(line);
            }
        }
        keep(run, gap, least, rows);
    }

    private static void keep(List<PrintLine> run, float gap, int least, Map<PrintLine, String> rows) {
        if (run.size() >= least) {
            run.forEach(line -> rows.put(
                    line,
                    String.join(
                            "\t", line.cells(gap).stream().map(PrintLine::text).toList())));
        }
        run.clear();
    }

    /** As many cells, each with a part of it below the other. */
    private static boolean overlap(List<PrintLine> above, List<PrintLine> below) {
        return areCells(above, below, (cell, other) -> cell.left() <= other.right() && other.left() <= cell.right());
    }

    /** As many cells, each set to the same place; a paragraph behind its number is no row. */
    private static boolean lineUp(List<PrintLine> above, List<PrintLine> below) {
        return areCells(above, below, AlignedRows::isSetTo) && !isMarked(above) && !isMarked(below);
    }

    private static boolean areCells(
            List<PrintLine> above, List<PrintLine> below, BiPredicate<PrintLine, PrintLine> isBelow) {
        if (above.size() < 2 || above.size() != below.size()) {
            return false;
        }
        for (int i = 0; i < above.size(); i++) {
            if (!isBelow.test(above.get(i), below.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSetTo(PrintLine cell, PrintLine other) {
        float slack = SLACK * cell.size();
        float middles = (cell.left() + cell.right() - other.left() - other.right()) / 2;
        return Math.abs(cell.left() - other.left()) < slack
                || Math.abs(cell.right() - other.right()) < slack
                || Math.abs(middles) < slack;
    }

    private static boolean isMarked(List<PrintLine> cells) {
        return MARK.matcher(cells.get(0).text()).matches();
    }
}
