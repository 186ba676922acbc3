package gongbao.run.editor;

import gongbao.diag.Diagnostic;
import gongbao.model.Actual;
import gongbao.model.Corpus;
import gongbao.run.editor.ActualsHead.Column;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code actuals.csv} → figures reached. A row that cannot be used is reported and left out; the rest is used, and the build
 * goes on. Where no row can be read, the file is not sound.
 */
public final class ActualsCsv {

    public static final String NAME = "actuals.csv";

    private static final int LIMIT = 16 << 20;

    /** What can have one figure only. */
    private record Subject(String place, String indicator, int year, String unit) {

        static Subject of(Actual actual) {
            return new Subject(actual.place(), actual.indicator(), actual.year(), actual.unit());
        }
    }

    private final @Nullable EditorFile file;
    private final Map<Subject, ActualsRow> rows = new LinkedHashMap<>();
    private final Set<Subject> contradicted = new HashSet<>();
    private @Nullable ActualsHead head;

    private ActualsCsv(@Nullable EditorFile file) {
        this.file = file;
    }

    /** Reads the first that lies directly in one of the folders; where there is none, there are no figures. */
    static ActualsCsv find(List<Path> paths, List<Diagnostic> diagnostics) {
        EditorFile file = EditorFile.find(paths, NAME, diagnostics);
        ActualsCsv csv = new ActualsCsv(file);
        byte[] bytes = file == null ? null : file.bytes(LIMIT);
        if (file != null && bytes != null) {
            csv.read(file, bytes);
        }
        return csv;
    }

    public List<Actual> actuals() {
        return rows.values().stream().map(ActualsRow::actual).toList();
    }

    @Nullable
    EditorFile file() {
        return file;
    }

    private void read(EditorFile csv, byte[] bytes) {
        String text = decoded(csv, bytes);
        if (text == null) {
            return;
        }
        csv.quote(text);
        CsvTable table = new CsvTable(text.replace("\r\n", "\n").replace('\r', '\n'));
        CsvTable.Cell open = table.open();
        head = new ActualsHead(csv);
        if (open != null) {
            csv.refuse("actuals-open", open.line(), open.column());
        } else if (!table.rows().isEmpty() && head.read(table.rows().get(0).cells())) {
            table.rows().stream().skip(1).forEach(row -> add(csv, ActualsRow.of(row, head, csv)));
            rows.keySet().removeAll(contradicted);
        }
    }

    /** UTF-8 with or without a mark, else GB18030, which spreadsheets write on Chinese systems; null for anything else. */
    private static @Nullable String decoded(EditorFile csv, byte[] bytes) {
        int bad = Utf8.firstFault(bytes);
        String text = bad < 0 ? new String(bytes, StandardCharsets.UTF_8) : gb18030(bytes);
        if (text == null || text.indexOf('\0') >= 0 || bad >= 0 && isDamagedUtf8(bytes)) {
            String sound = new String(bytes, 0, Math.max(0, bad), StandardCharsets.UTF_8);
            csv.refuse("actuals-charset", sound, sound.length());
            return null;
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static @Nullable String gb18030(byte[] bytes) {
        try {
            return Charset.forName("GB18030")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Read as UTF-8, text in GB18030 is nearly all damage; a damaged file in UTF-8 is nearly all text. */
    private static boolean isDamagedUtf8(byte[] bytes) {
        String read = new String(bytes, StandardCharsets.UTF_8);
        long damage = read.chars().filter(c -> c == 0xFFFD).count();
        return read.startsWith("\uFEFF")
                || read.codePoints().filter(Character::isIdeographic).count() > damage;
    }

    /** Of two figures for one thing nobody knows which is right: then it has none. */
    private void add(EditorFile csv, @Nullable ActualsRow row) {
        if (row == null) {
            return;
        }
        Subject subject = Subject.of(row.actual());
        ActualsRow first = rows.putIfAbsent(subject, row);
        if (first == null) {
            return;
        }
        CsvTable.Cell cell = row.cells().get(0);
        String line = String.valueOf(first.cells().get(0).line());
        if (first.actual().number() == row.actual().number()) {
            csv.warn("actuals-twice", cell.line(), cell.column(), line);
        } else {
            contradicted.add(subject);
            csv.error("actuals-contradiction", cell.line(), cell.column(), line);
        }
    }

    /** Reports the figures that found no place and no target in the archive: they stand on no page. */
    public void reportUnused(Corpus corpus) {
        Set<Actual> used = corpus.targets().stream()
                .flatMap(target -> target.actuals().stream())
                .map(actual -> actual.withCode(null))
                .collect(Collectors.toSet());
        rows.values().stream().filter(row -> !used.contains(row.actual())).forEach(row -> {
            String place = row.actual().place();
            long places = corpus.places().stream()
                    .filter(known -> known.name().equals(place)
                            || known.id().slug().text().equals(place))
                    .count();
            if (places == 1) {
                unused("actuals-indicator", row, Column.INDICATOR);
            } else {
                unused(places == 0 ? "actuals-place" : "actuals-places", row, Column.PLACE);
            }
        });
    }

    private void unused(String rule, ActualsRow row, Column column) {
        if (file != null && head != null) {
            CsvTable.Cell cell = head.cell(row.cells(), column);
            file.warn(rule, cell.line(), cell.column(), cell.text());
        }
    }
}
