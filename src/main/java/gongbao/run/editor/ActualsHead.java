package gongbao.run.editor;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first line of {@code actuals.csv}: which column stands where. */
final class ActualsHead {

    /** The columns, in English or Chinese, in any order. */
    enum Column {
        PLACE("地区"),
        INDICATOR("指标"),
        YEAR("年份"),
        VALUE("数值"),
        UNIT("单位"),
        SOURCE("来源");

        private final String chinese;

        Column(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static @Nullable Column of(String written) {
            return Stream.of(values())
                    .filter(column -> column.chinese.equals(written)
                            || column.toString().equals(written.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElse(null);
        }
    }

    private final EditorFile file;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private int width;

    ActualsHead(EditorFile file) {
        this.file = file;
    }

    /** Whether every column is there, once. */
    boolean read(List<CsvTable.Cell> cells) {
        for (CsvTable.Cell cell : cells) {
            Column column = Column.of(cell.text());
            if (column != null && columns.putIfAbsent(column, cells.indexOf(cell)) != null) {
                file.refuse("actuals-column-twice", cell.line(), cell.column(), column.toString());
                return false;
            }
        }
        width = width(cells);
        List<String> missing = Stream.of(Column.values())
                .filter(column -> !columns.containsKey(column))
                .map(Column::toString)
                .toList();
        CsvTable.Cell first = cells.get(0);
        if (!missing.isEmpty() && cells.size() == 1 && first.text().matches(".*[;\t，；].*")) {
            file.refuse("actuals-separator", first.line(), first.column());
        } else if (!missing.isEmpty()) {
            file.refuse("actuals-head", first.line(), first.column(), String.join(", ", missing), all());
        }
        return missing.isEmpty();
    }

    private static String all() {
        return String.join(",", Stream.of(Column.values()).map(Column::toString).toList());
    }

    /** Whether a row has a cell for each column, and none beyond: a value with a comma in it would make one too many. */
    boolean fits(List<CsvTable.Cell> cells) {
        return cells.size() >= width && width(cells) <= width;
    }

    int width() {
        return width;
    }

    /** Cells up to the last that is not empty; spreadsheets write some more. */
    static int width(List<CsvTable.Cell> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).text().isEmpty()) {
            width--;
        }
        return width;
    }

    CsvTable.Cell cell(List<CsvTable.Cell> cells, Column column) {
        return cells.get(Objects.requireNonNull(columns.get(column)));
    }
}
