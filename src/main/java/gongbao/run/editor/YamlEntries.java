package gongbao.run.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Where a new entry goes in a YAML text, and in what form, so that the rest stays as it is, to the byte. */
final class YamlEntries {

    /** Words that are put between two characters of the text. */
    record Insertion(int at, String words) {}

    private final String text;
    private final YamlSpans spans;
    private final String lineEnd;

    YamlEntries(String text, YamlSpans spans, String lineEnd) {
        this.text = text;
        this.spans = spans;
        this.lineEnd = lineEnd;
    }

    /**
     * Adds an entry behind the last of its list; where there is no such list, it begins one at the end.
     *
     * @param root the keys of the file; null where it says nothing
     * @param list what stands behind the key; null where the key is not there
     * @param entry keys and values, a line each
     */
    Insertion add(@Nullable MappingNode root, @Nullable Node list, String key, List<String> entry) {
        if (list instanceof SequenceNode items && !items.getValue().isEmpty()) {
            return add(items, entry);
        } else if (list instanceof SequenceNode empty) {
            return new Insertion(spans.start(empty) + 1, braces(entry));
        } else if (list instanceof ScalarNode nothing && nothing.getValue().isEmpty() && isBlock(root)) {
            return newLine(spans.start(nothing), block(indent(root) + "  ", entry));
        }
        return newList(root, key, entry);
    }

    private Insertion add(SequenceNode items, List<String> entry) {
        int end = spans.end(items.getValue().get(items.getValue().size() - 1));
        return isBlock(items) ? newLine(end, block(indent(items), entry)) : new Insertion(end, ", " + braces(entry));
    }

    private Insertion newList(@Nullable MappingNode root, String key, List<String> entry) {
        if (root != null && !isBlock(root)) {
            int end = spans.end(root.getValue().get(root.getValue().size() - 1).getValueNode());
            return new Insertion(end, ", " + key + ": [" + braces(entry) + "]");
        }
        String indent = indent(root);
        boolean open = !text.isEmpty() && spans.lineStart(text.length()) < text.length();
        String lines = indent + key + ":" + lineEnd + block(indent + "  ", entry) + lineEnd;
        return new Insertion(text.length(), (open ? lineEnd : "") + lines);
    }

    private static String braces(List<String> entry) {
        return "{" + String.join(", ", entry) + "}";
    }

    private String block(String indent, List<String> entry) {
        return indent + "- " + String.join(lineEnd + indent + "  ", entry);
    }

    /** A line below the one in which something ends. */
    Insertion newLine(int end, String line) {
        int at = spans.lineEnd(end);
        boolean open = spans.lineStart(at) < at;
        return new Insertion(at, (open ? lineEnd : "") + line + (open ? "" : lineEnd));
    }

    static boolean isBlock(@Nullable CollectionNode<?> node) {
        return node != null && node.getFlowStyle() != FlowStyle.FLOW;
    }

    /** What stands before the first item of a list, or the first key, on its line. */
    String indent(@Nullable CollectionNode<?> node) {
        int start = node == null ? 0 : spans.start(node);
        return " ".repeat(start - spans.lineStart(start));
    }
}
