package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fields between two {@code ---} lines at the head of a Markdown file.
 *
 * <pre>
 * ---
 * title: 中国共产党某县第十五届委员会第六次全体会议公报
 * publishedAt: 2024-01-08 09:33     # what stands behind a blank and a # is a remark
 * ---
 * </pre>
 *
 * <p>One {@code key: value} a line, or {@code key = value} between two lines of {@code +++}. Richer YAML is not read,
 * but named; what is left out stays a line beside the text, so that no word of the file is lost. A block with a line
 * that is no field, and one that nobody closed, is text as it stands.
 *
 * @param fields what was given, by {@link FieldType#key}, as {@link FieldType} writes it
 * @param left the lines that gave nothing, outside of the text
 * @param findings what is wrong with them; the path is for whoever knows it
 * @param lines how many lines of {@link TextLines} the block takes, 0 where there is none
 * @param end offset of the first character behind the block, 0 where there is none
 */
record FrontMatter(Map<String, String> fields, List<Line> left, List<Diagnostic> findings, int lines, int end) {

    /** There are not that many fields. */
    private static final int MOST_LINES = 200;

    private static final String YAML = "---";
    private static final String TOML = "+++";

    private static final FrontMatter NONE = new FrontMatter(Map.of(), List.of(), List.of(), 0, 0);

    static FrontMatter of(String text) {
        int ink = Blanks.firstInk(text, 0);
        boolean toml = text.startsWith(TOML, ink);
        return toml || text.startsWith(YAML, ink) ? of(text, TextLines.of(text), toml) : NONE;
    }

    private static FrontMatter of(String text, List<Line> lines, boolean toml) {
        int open = 0;
        while (Blanks.isBlank(lines.get(open).text())) {
            open++;
        }
        String fence = toml ? TOML : YAML;
        if (!isFence(lines.get(open), fence)) {
            return NONE;
        }
        List<FrontLine> block = new ArrayList<>();
        boolean table = false;
        for (int i = open + 1; i < lines.size(); i++) {
            if (isFence(lines.get(i), fence) || !toml && isFence(lines.get(i), "...")) {
                return isFields(block) ? closed(block, i + 1, endOf(text, lines, i)) : NONE;
            }
            FrontLine line = FrontLine.of(lines.get(i), toml);
            table |= line.isTable() && toml;
            line = table ? line.inTable() : line;
            if (line.kind() == FrontLine.Kind.OTHER || block.size() == MOST_LINES) {
                return open(block, lines.get(i));
            }
            block.add(line);
        }
        return open(block, lines.get(open));
    }

    private static boolean isFence(Line line, String mark) {
        return Blanks.strip(line.text()).equals(mark);
    }

    /** Whether two rules stand around fields, or around a text: 会议指出：… looks like a field, too. */
    private static boolean isFields(List<FrontLine> block) {
        return keys(block).allMatch(key -> key.chars().allMatch(c -> c < 0x80))
                || keys(block).anyMatch(key -> FieldType.of(key) != null);
    }

    private static Stream<String> keys(List<FrontLine> block) {
        return block.stream()
                .filter(line -> line.kind() == FrontLine.Kind.FIELD)
                .map(FrontLine::key);
    }

    /** Where the block ends without a second {@code ---}: it is text, and whoever began it with a field hears of it. */
    private static FrontMatter open(List<FrontLine> block, Line at) {
        boolean meant = keys(block).anyMatch(key -> FieldType.of(key) != null);
        return meant ? new FrontMatter(Map.of(), List.of(), List.of(finding("front-open", at, 0)), 0, 0) : NONE;
    }

    private static FrontMatter closed(List<FrontLine> block, int lines, int end) {
        List<Diagnostic> findings = new ArrayList<>();
        Set<FrontLine> nested = nested(block, findings);
        FrontFields fields = new FrontFields(findings);
        Set<FrontLine> used = fields.read(
                block.stream().filter(line -> !nested.contains(line)).toList());
        List<Line> left = block.stream()
                .filter(line -> nested.contains(line) || !line.value().isEmpty() && !used.contains(line))
                .map(line -> line.line().as(Line.Kind.OUTSIDE))
                .toList();
        return new FrontMatter(fields.values(), left, findings, lines, end);
    }

    /** The lines further in, and the fields above them, which are not whole without them. */
    private static Set<FrontLine> nested(List<FrontLine> block, List<Diagnostic> findings) {
        Set<FrontLine> nested = new HashSet<>();
        FrontLine field = null;
        boolean inside = false;
        boolean table = false;
        for (FrontLine line : block) {
            if (line.kind() == FrontLine.Kind.FIELD) {
                field = line;
                inside = false;
            } else if (line.kind() == FrontLine.Kind.NESTED) {
                nested.add(line);
                table |= line.isTable();
                boolean first = !table && (field == null ? !inside : nested.add(field));
                inside = true;
                if (first && (field == null || !OtherKeys.has(field.key()))) {
                    findings.add(finding("front-nested", line.line(), 0, field == null ? "" : field.key()));
                }
            }
        }
        return nested;
    }

    static Diagnostic finding(String rule, Line line, int offset, String... arguments) {
        return new Diagnostic(
                Severity.ERROR,
                rule,
                List.of(arguments),
                "",
                line.number(),
                line.column() + offset,
                line.text(),
                offset);
    }

    /** Behind the line end of a line, however it is written. */
    private static int endOf(String text, List<Line> lines, int last) {
        int end = 0;
        for (int i = 0; i <= last; i++) {
            end += lines.get(i).text().length();
            end = Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
        }
        return end;
    }
}
