package gongbao.run.editor;

import gongbao.text.Blanks;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Where the nodes of a YAML text stand in it, in UTF-16 units: without the blank lines and remarks that the library counts to them. */
final class YamlSpans {

    private final String text;

    YamlSpans(String text) {
        this.text = text;
    }

    int start(Node node) {
        return offset(node.getStartMark());
    }

    /** Behind its last character. */
    int end(Node node) {
        int start = start(node);
        // [term: 两极三园]: a pair in a list without braces of its own.
        boolean open = node instanceof CollectionNode<?> collection
                && (collection.getFlowStyle() != FlowStyle.FLOW || "{[".indexOf(text.charAt(start)) < 0);
        if (open) {
            Node last = last(node);
            return last == null ? start : end(last);
        } else if (start == offset(node.getEndMark())) {
            return behindBlank(start);
        }
        return Blanks.inkEnd(text, start, offset(node.getEndMark()));
    }

    /** Nothing, in braces: {@code {post: , year: 2027}}. */
    private int behindBlank(int offset) {
        boolean blank = text.startsWith(" ,", offset) || text.startsWith(" }", offset);
        return blank ? offset + 1 : offset;
    }

    private static @Nullable Node last(Node node) {
        if (node instanceof SequenceNode sequence) {
            List<Node> items = sequence.getValue();
            return items.isEmpty() ? null : items.get(items.size() - 1);
        }
        List<NodeTuple> tuples = ((MappingNode) node).getValue();
        return tuples.isEmpty() ? null : tuples.get(tuples.size() - 1).getValueNode();
    }

    /** The library counts code points. */
    private int offset(Optional<Mark> mark) {
        return text.offsetByCodePoints(0, mark.orElseThrow().getIndex());
    }

    int lineStart(int offset) {
        int from = offset;
        while (from > 0 && text.charAt(from - 1) != '\n' && text.charAt(from - 1) != '\r') {
            from--;
        }
        return from;
    }

    /** Behind the line end; the end of the text where there is none. */
    int lineEnd(int offset) {
        int to = offset;
        while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        boolean two = text.startsWith("\r\n", to);
        return Math.min(text.length(), to + (two ? 2 : 1));
    }
}
