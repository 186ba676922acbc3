package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.text.Nearest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the fields of front matter: every key known and given once, every value of its type, days in their order. */
final class FrontFields {

    /** YAML that is more than a word behind a colon: {@code [a, b]}, {@code {a: b}}, {@code |}, {@code *a}, {@code !!str a}. */
    private static final Pattern RICH = Pattern.compile("\\[.*]|\\{.*}|[|>][-+0-9]{0,2}|[&*]\\S+|!\\S*(?: .*)?");

    private final List<Diagnostic> findings;
    private final Map<FieldType, FrontLine> lines = new LinkedHashMap<>();
    private final Map<FieldType, String> values = new LinkedHashMap<>();

    FrontFields(List<Diagnostic> findings) {
        this.findings = findings;
    }

    /** The values by their keys. */
    Map<String, String> values() {
        Map<String, String> byKey = new LinkedHashMap<>();
        values.forEach((type, value) -> byKey.put(type.key(), value));
        return byKey;
    }

    /** The lines whose values were taken; why the others were not stands in the findings. */
    Set<FrontLine> read(List<FrontLine> block) {
        Set<FieldType> twice = new HashSet<>();
        for (FrontLine line : block) {
            FieldType type = line.kind() == FrontLine.Kind.FIELD ? FieldType.of(line.key()) : null;
            if (type == null) {
                unknown(line);
            } else if (lines.putIfAbsent(type, line) != null) {
                report(
                        "front-twice",
                        line,
                        0,
                        type.key(),
                        String.valueOf(line(type).line().number()));
                twice.add(type);
            }
        }
        lines.keySet().removeAll(twice);
        lines.forEach(this::value);
        days();
        Set<FrontLine> used = new HashSet<>();
        values.keySet().forEach(type -> used.add(line(type)));
        return used;
    }

    private FrontLine line(FieldType type) {
        return Objects.requireNonNull(lines.get(type));
    }

    private void unknown(FrontLine line) {
        if (line.kind() != FrontLine.Kind.FIELD || OtherKeys.has(line.key())) {
            return;
        }
        if (Nearest.plain(line.key()).equals("date")) {
            Diagnostic which = FrontMatter.finding("front-which-day", line.line(), 0, line.key());
            findings.add(which.as(Severity.WARNING));
            return;
        }
        String nearest = Nearest.of(line.key(), FieldType.keys());
        String known = String.join(", ", FieldType.keys());
        if (nearest == null) {
            report("front-key", line, 0, line.key(), known);
        } else {
            report("front-key-near", line, 0, line.key(), known, nearest);
        }
    }

    private void value(FieldType type, FrontLine line) {
        String value = line.value();
        if (value.isEmpty()) {
            Diagnostic empty = FrontMatter.finding("front-empty", line.line(), 0, line.key());
            findings.add(empty.as(Severity.WARNING));
        } else if (RICH.matcher(value).matches()) {
            report("front-nested", line, line.at(), line.key());
        } else {
            String read = type.read(value);
            if (read == null) {
                report(type.rule(), line, line.at(), value, type.choices());
            } else {
                values.put(type, read);
            }
        }
    }

    /** A meeting that ends before it begins: which of the two is wrong nobody can tell. */
    private void days() {
        String start = values.get(FieldType.START_DATE);
        String end = values.get(FieldType.END_DATE);
        if (start != null && end != null && LocalDate.parse(start).isAfter(LocalDate.parse(end))) {
            FrontLine line = line(FieldType.END_DATE);
            report("front-days", line, line.at(), start, end);
            values.keySet().removeAll(List.of(FieldType.START_DATE, FieldType.END_DATE));
        }
    }

    private void report(String rule, FrontLine line, int offset, String... arguments) {
        findings.add(FrontMatter.finding(rule, line.line(), offset, arguments));
    }
}
