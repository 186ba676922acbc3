package gongbao.run.editor;

import gongbao.fix.Entry;
import gongbao.fix.EntryReader;
import gongbao.model.Correction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Changes entries in the text of a file of corrections. What it does not touch stays as it is, to the byte: remarks, blank lines,
 * the order and the way in which lists are written. Whether the text still says what it did is for the reader to try.
 */
final class FixEdit {

    /** What stands in place of a stretch of the text. */
    private record Change(int from, int to, String with) {}

    private final FixText file;
    private final String text;
    private final YamlSpans spans;
    private final YamlEntries entries;
    private final List<Change> changes = new ArrayList<>();

    FixEdit(FixText file) {
        this.file = file;
        this.text = file.text();
        this.spans = new YamlSpans(text);
        this.entries = new YamlEntries(text, spans, file.lineEnd());
    }

    /** The text with all changes. */
    String changed() {
        StringBuilder changed = new StringBuilder(text);
        // From the end, so that offsets stay; of two at one place the later first, which the earlier then comes before.
        Collections.reverse(changes);
        changes.stream()
                .sorted(Comparator.comparing(Change::from).reversed())
                .forEach(change -> changed.replace(change.from(), change.to(), change.with()));
        return changed.toString();
    }

    /** Adds an entry behind the last of its list; where there is no such list, it begins one at the end. */
    void add(Correction.What what, String entry) {
        put(entries.add(file.root(), file.list(what), what.code(), List.of(entry)));
    }

    private void put(YamlEntries.Insertion insertion) {
        put(insertion.at(), insertion.words());
    }

    private void put(int at, String words) {
        changes.add(new Change(at, at, words));
    }

    /** Sets fields of an entry; those that it has not yet stand behind the others. */
    void set(Entry entry, FixText.Place place, Map<String, String> values) {
        Node value = place.value();
        String named = entry.named().words();
        if (value instanceof MappingNode fields) {
            set(entry, fields, values);
        } else if (value instanceof ScalarNode words && named == null) {
            // - title: …
            values.values().forEach(only -> changes.add(new Change(spans.start(words), spans.end(words), only)));
        } else if (value != null && named != null) {
            Map<String, String> all = new LinkedHashMap<>(Map.of("words", FixLine.scalar(named)));
            all.putAll(values);
            changes.add(new Change(spans.start(value), spans.end(value), FixLine.braces(all)));
        }
    }

    private void set(Entry entry, MappingNode fields, Map<String, String> values) {
        Map<String, String> left = new LinkedHashMap<>(values);
        for (NodeTuple tuple : fields.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            String value = left.remove(String.valueOf(EntryReader.field(entry.kind(), key)));
            if (value != null) {
                replace(tuple.getValueNode(), value);
            }
        }
        if (!left.isEmpty()) {
            append(fields, left);
        }
    }

    /** Nothing stands right behind the colon: a blank parts it from what comes. */
    private void replace(Node old, String value) {
        int start = spans.start(old);
        boolean first = text.charAt(start - 1) == ':';
        changes.add(new Change(start, spans.end(old), first && !value.isEmpty() ? " " + value : value));
    }

    private void append(MappingNode fields, Map<String, String> values) {
        int end = spans.end(fields.getValue().get(fields.getValue().size() - 1).getValueNode());
        if (!YamlEntries.isBlock(fields)) {
            values.forEach((field, value) -> put(end, ", " + field + ": " + value));
            return;
        }
        String indent = entries.indent(fields);
        List<String> lines = new ArrayList<>();
        values.forEach((field, value) -> lines.add(indent + (field + ": " + value).stripTrailing()));
        put(entries.newLine(end, String.join(file.lineEnd(), lines)));
    }

    /** Takes an entry out of its list; remarks that stand in it or behind it stay. */
    void remove(FixText.Place place) {
        SequenceNode list = place.list();
        Node item = place.item();
        if (YamlEntries.isBlock(list)) {
            int from = spans.lineStart(spans.start(item));
            int to = spans.lineEnd(spans.end(item));
            changes.add(new Change(from, to, remarks(item, to, entries.indent(list))));
            return;
        }
        int index = list.getValue().indexOf(item);
        boolean last = index == list.getValue().size() - 1;
        int from = last && index > 0 ? spans.end(list.getValue().get(index - 1)) : spans.start(item);
        int to = last ? spans.end(item) : spans.start(list.getValue().get(index + 1));
        changes.add(new Change(from, to, ""));
    }

    /** The remarks between the words of an item and behind them, each on a line of its own. */
    private String remarks(Node item, int end, String indent) {
        StringBuilder remarks = new StringBuilder();
        int from = spans.start(item);
        for (Node words : leaves(item)) {
            remarks(text.substring(from, Math.max(from, spans.start(words))), indent, remarks);
            from = Math.max(from, spans.end(words));
        }
        remarks(text.substring(from, end), indent, remarks);
        return remarks.toString();
    }

    private void remarks(String between, String indent, StringBuilder to) {
        for (String line : between.split("\\R")) {
            int at = line.indexOf('#');
            if (at >= 0) {
                to.append(indent).append(line.substring(at)).append(file.lineEnd());
            }
        }
    }

    private static List<Node> leaves(Node node) {
        List<Node> leaves = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> {
                leaves.addAll(leaves(tuple.getKeyNode()));
                leaves.addAll(leaves(tuple.getValueNode()));
            });
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(each -> leaves.addAll(leaves(each)));
        } else {
            leaves.add(node);
        }
        return leaves;
    }
}
