package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.model.Actual;
import gongbao.model.Corpus;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code actuals.csv} → figures reached. A row that cannot be used is reported and left out; the rest is used, and the build
 * goes on.
 */
final class ActualsCsv {

    static final String NAME = "actuals.csv";

    /** The columns, in English or Chinese, in any order. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("place", "place"), Map.entry("地区", "place"),
            Map.entry("indicator", "indicator"), Map.entry("指标", "indicator"),
            Map.entry("year", "year"), Map.entry("年份", "year"),
            Map.entry("value", "value"), Map.entry("数值", "value"),
            Map.entry("unit", "unit"), Map.entry("单位", "unit"),
            Map.entry("source", "source"), Map.entry("来源", "source"));

    private static final List<String> WANTED = List.of("place", "indicator", "year", "value", "unit", "source");

    /** 〔例〕95.2, -1.3, 1,200, 2.15:1, 2.15∶1. */
    private static final Pattern VALUE =
            Pattern.compile("([-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(?:[:：∶](\\d+(?:\\.\\d+)?))?");

    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");

    private final Path file;
    private final List<Diagnostic> diagnostics;
    private final Map<Actual, List<CsvTable.Cell>> rows = new LinkedHashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private List<String> lines = List.of();

    private ActualsCsv(Path file, List<Diagnostic> diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** Reads the first that lies directly in one of the folders; where there is none, there are no figures. */
    static ActualsCsv find(List<Path> paths, List<Diagnostic> diagnostics) {
        SideFile file = SideFile.find(paths, NAME);
        ActualsCsv csv = new ActualsCsv(file.path(), diagnostics);
        byte[] bytes = file.exists() ? file.bytes(diagnostics) : null;
        if (bytes != null) {
            csv.read(bytes);
        }
        return csv;
    }

    List<Actual> actuals() {
        return List.copyOf(rows.keySet());
    }

    private void read(byte[] bytes) {
        String text = decoded(bytes);
        if (text == null) {
            diagnostics.add(Diagnostic.of(Severity.ERROR, "actuals-charset", Seeds.shown(file)));
            return;
        }
        lines = text.lines().toList();
        List<List<CsvTable.Cell>> table =
                CsvTable.rows(text.replace("\r\n", "\n").replace('\r', '\n'));
        if (!table.isEmpty() && head(table.get(0))) {
            table.stream().skip(1).forEach(this::row);
        }
    }

    /** UTF-8 with or without a mark, else GB18030, which spreadsheets write on Chinese systems; null for anything else. */
    private static @Nullable String decoded(byte[] bytes) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                String text =
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                // The next one.
            }
        }
        return null;
    }

    private boolean head(List<CsvTable.Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String column = COLUMNS.get(cells.get(i).text().toLowerCase(Locale.ROOT));
            if (column != null) {
                columns.putIfAbsent(column, i);
            }
        }
        List<String> missing =
                WANTED.stream().filter(column -> !columns.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            error("actuals-head", cells.get(0), String.join(", ", missing), String.join(",", WANTED));
        }
        return missing.isEmpty();
    }

    private void row(List<CsvTable.Cell> cells) {
        int last = columns.values().stream().mapToInt(i -> i).max().orElse(0);
        if (cells.size() <= last) {
            error("actuals-cells", cells.get(0), String.valueOf(cells.size()), String.valueOf(last + 1));
            return;
        }
        for (String column : WANTED) {
            if (cell(cells, column).text().isEmpty() && !column.equals("unit")) {
                error("actuals-empty", cell(cells, column), column);
                return;
            }
        }
        Matcher year = YEAR.matcher(cell(cells, "year").text());
        Matcher value = VALUE.matcher(cell(cells, "value").text());
        if (!year.matches()) {
            error("actuals-year", cell(cells, "year"), cell(cells, "year").text());
        } else if (!value.matches() || value.group(2) != null && Double.parseDouble(value.group(2)) == 0) {
            error("actuals-value", cell(cells, "value"), cell(cells, "value").text());
        } else {
            rows.put(actual(cells, Integer.parseInt(year.group(1)), value), cells);
        }
    }

    private Actual actual(List<CsvTable.Cell> cells, int year, Matcher value) {
        double left = Double.parseDouble(value.group(1).replace(",", ""));
        double number = value.group(2) == null ? left : left / Double.parseDouble(value.group(2));
        return new Actual(
                cell(cells, "place").text(),
                null,
                cell(cells, "indicator").text(),
                year,
                value.group(),
                number,
                cell(cells, "unit").text(),
                cell(cells, "source").text());
    }

    private CsvTable.Cell cell(List<CsvTable.Cell> cells, String column) {
        return cells.get(Objects.requireNonNull(columns.get(column)));
    }

    /** Reports the figures that found no place and no target in the archive: they stand on no page. */
    void reportUnused(Corpus corpus) {
        Set<Actual> used = corpus.targets().stream()
                .flatMap(target -> target.actuals().stream())
                .map(actual -> actual.withCode(null))
                .collect(Collectors.toSet());
        rows.forEach((actual, cells) -> {
            if (!used.contains(actual)) {
                long places = corpus.places().stream()
                        .filter(place -> place.name().equals(actual.place())
                                || place.id().slug().text().equals(actual.place()))
                        .count();
                if (places == 1) {
                    warn("actuals-indicator", cell(cells, "indicator"), actual.indicator());
                } else {
                    warn(places == 0 ? "actuals-place" : "actuals-places", cell(cells, "place"), actual.place());
                }
            }
        });
    }

    private void error(String rule, CsvTable.Cell cell, String... arguments) {
        report(Severity.ERROR, rule, cell, arguments);
    }

    private void warn(String rule, CsvTable.Cell cell, String... arguments) {
        report(Severity.WARNING, rule, cell, arguments);
    }

    private void report(Severity severity, String rule, CsvTable.Cell cell, String... arguments) {
        String excerpt = cell.line() <= lines.size() ? lines.get(cell.line() - 1) : null;
        diagnostics.add(new Diagnostic(
                severity, rule, List.of(arguments), Seeds.shown(file), cell.line(), cell.column(), excerpt));
    }
}
