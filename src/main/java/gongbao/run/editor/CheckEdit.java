package gongbao.run.editor;

import gongbao.diag.Diagnostic;
import gongbao.diag.Faults;
import gongbao.diag.Finding;
import gongbao.diag.Severity;
import gongbao.run.editor.CheckSettings.Why;
import gongbao.text.Blanks;
import gongbao.text.InputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Writes what the office lets stand into {@code check.yaml}; what it says already stays as it is, remarks and all. */
public final class CheckEdit {

    private static final String MARK = "\uFEFF";

    private final CheckYaml yaml;
    private final List<Path> folders;
    private final List<Diagnostic> faults;

    /** @param faults take why it could not be done */
    public CheckEdit(CheckYaml yaml, List<Diagnostic> faults) {
        this.yaml = yaml;
        this.folders = List.of(yaml.folder());
        this.faults = faults;
    }

    /** The lines that let a finding stand: {@code rule: list}, {@code path: a.txt}, {@code excerpt: …} and so on. */
    public static List<String> lines(Finding finding, String path, Why why) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("rule", FixLine.scalar(finding.rule()));
        fields.put("path", FixLine.scalar(path));
        put(fields, "excerpt", finding.quote().excerpt());
        put(fields, "before", finding.quote().before());
        put(fields, "after", finding.quote().after());
        put(fields, "reason", why.reason());
        put(fields, "who", why.who());
        put(fields, "when", why.when());
        return fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .toList();
    }

    private static void put(Map<String, String> fields, String key, String words) {
        String line = Blanks.oneLine(words);
        if (!line.isEmpty()) {
            fields.put(key, FixLine.scalar(line));
        }
    }

    /** Adds findings; whether the file was written. */
    public boolean add(List<Finding> findings, Why why) {
        Path path = yaml.path();
        try {
            byte[] before = FixStore.read(path, folders);
            String text = before == null ? "" : new String(before, StandardCharsets.UTF_8);
            for (Finding finding : findings) {
                String name = yaml.name(Path.of(finding.spot().path()));
                if (name == null) {
                    report("check-elsewhere", finding.spot().path(), InputFile.shown(path));
                    return false;
                }
                text = with(text, lines(finding, name, why));
            }
            FixStore.write(path, text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            report("check-not-writable", InputFile.shown(path), Faults.told(e));
            return false;
        }
    }

    private void report(String rule, String... arguments) {
        faults.add(Diagnostic.of(Severity.ERROR, rule, InputFile.shown(yaml.path()), arguments));
    }

    private String with(String whole, List<String> entry) {
        String mark = whole.startsWith(MARK) ? MARK : "";
        String text = whole.substring(mark.length());
        EditorFile file = EditorFile.of(new SideFile(yaml.path(), folders), InputFile.shown(yaml.path()), faults);
        MappingNode root = YamlText.read(file, text.getBytes(StandardCharsets.UTF_8));
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        YamlEntries.Insertion added =
                new YamlEntries(text, new YamlSpans(text), lineEnd).add(root, list(root), "accepted", entry);
        return mark + new StringBuilder(text).insert(added.at(), added.words());
    }

    /** The value of the last key that says so; null where there is none. */
    private static @Nullable Node list(@Nullable MappingNode root) {
        Node found = null;
        for (NodeTuple tuple : root == null ? List.<NodeTuple>of() : root.getValue()) {
            boolean says = tuple.getKeyNode() instanceof ScalarNode key && CheckYaml.isAccepted(key.getValue());
            found = says ? tuple.getValueNode() : found;
        }
        return found;
    }
}
