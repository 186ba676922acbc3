package gongbao.run.editor;

import gongbao.model.Actual;
import gongbao.run.editor.ActualsHead.Column;
import gongbao.text.Characters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code actuals.csv}. Its figure is read whole or not at all.
 *
 * @param cells the cells
 * @param actual the figure
 */
record ActualsRow(List<CsvTable.Cell> cells, Actual actual) {

    /** 〔例〕95.2, -1.3, −1.3, 1,200, 2.15:1, 2.15∶1. */
    private static final Pattern VALUE = Pattern.compile(
            "([-+−－＋]?)(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:[:：∶](\\d+(?:\\.\\d+)?))?");

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年?");

    /** What a number of the program holds without rounding. */
    private static final int MOST_DIGITS = 15;

    /** What is longer is no name and no source. */
    private static final int LONGEST = 300;

    /** Null where the row says too little, or what nobody can use, which is reported. */
    static @Nullable ActualsRow of(CsvTable.Row row, ActualsHead head, EditorFile file) {
        List<CsvTable.Cell> cells = row.cells();
        CsvTable.Cell first = cells.get(0);
        CsvTable.Cell stray = row.stray();
        if (stray != null) {
            file.error("actuals-quote", stray.line(), stray.column());
        } else if (!head.fits(cells)) {
            String size = String.valueOf(Math.max(ActualsHead.width(cells), Math.min(cells.size(), head.width())));
            file.error("actuals-cells", first.line(), first.column(), size, String.valueOf(head.width()));
        } else if (isWhole(cells, head, file)) {
            Actual actual = actual(cells, head, file);
            return actual == null ? null : new ActualsRow(cells, actual);
        }
        return null;
    }

    private static boolean isWhole(List<CsvTable.Cell> cells, ActualsHead head, EditorFile file) {
        for (Column column : Column.values()) {
            CsvTable.Cell cell = head.cell(cells, column);
            int odd = Characters.nextOdd(cell.text(), 0);
            if (cell.text().isEmpty() && column != Column.UNIT) {
                file.error("actuals-empty", cell.line(), cell.column(), column.toString());
            } else if (cell.text().length() > LONGEST) {
                file.error("actuals-long", cell.line(), cell.column(), String.valueOf(LONGEST));
            } else if (odd >= 0) {
                file.error(
                        "actuals-character",
                        cell.line(),
                        cell.column(),
                        Characters.name(cell.text().codePointAt(odd)));
            } else {
                continue;
            }
            return false;
        }
        return true;
    }

    private static @Nullable Actual actual(List<CsvTable.Cell> cells, ActualsHead head, EditorFile file) {
        CsvTable.Cell year = head.cell(cells, Column.YEAR);
        CsvTable.Cell value = head.cell(cells, Column.VALUE);
        Matcher y = YEAR.matcher(year.text());
        Double number = number(value.text());
        if (!y.matches()) {
            file.error("actuals-year", year.line(), year.column(), year.text());
        } else if (number == null) {
            file.error("actuals-value", value.line(), value.column(), value.text());
        } else {
            return new Actual(
                    head.cell(cells, Column.PLACE).text(),
                    null,
                    head.cell(cells, Column.INDICATOR).text(),
                    Integer.parseInt(y.group(1)),
                    value.text(),
                    number,
                    head.cell(cells, Column.UNIT).text(),
                    head.cell(cells, Column.SOURCE).text());
        }
        return null;
    }

    /** Null for what is none, and for one of which some digits would be lost. */
    private static @Nullable Double number(String value) {
        Matcher m = VALUE.matcher(value);
        if (!m.matches()) {
            return null;
        }
        Double left = decimal(m.group(2));
        Double right = m.group(3) == null ? Double.valueOf(1) : decimal(m.group(3));
        if (left == null || right == null || right == 0) {
            return null;
        }
        boolean negative = "-−－".contains(m.group(1)) && !m.group(1).isEmpty();
        return (negative ? -left : left) / right;
    }

    private static @Nullable Double decimal(String digits) {
        String plain = digits.replace(",", "");
        return plain.replace(".", "").length() > MOST_DIGITS ? null : Double.valueOf(plain);
    }
}
