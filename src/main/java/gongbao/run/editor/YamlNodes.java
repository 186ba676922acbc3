package gongbao.run.editor;

import gongbao.fix.At;
import gongbao.fix.Node;
import gongbao.text.Blanks;
import gongbao.text.Characters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The nodes of a YAML file → values with their places. What YAML can say and an editor has no use for is reported. */
final class YamlNodes {

    private final EditorFile file;
    /** A list that stands in two places by a mark (&a, *a) may stand in itself. */
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlNodes(EditorFile file) {
        this.file = file;
    }

    /**
     * The keys of the file, in their order; none where it says nothing. One that stands there again goes on with its list, as
     * blocks that are pasted one behind the other each bring their own {@code set:}.
     */
    static Node.Keys of(EditorFile file, @Nullable MappingNode root) {
        return root == null ? new Node.Keys(List.of(), new At(0, 0)) : new YamlNodes(file).lists(root);
    }

    private Node.Keys lists(MappingNode root) {
        seen.add(root);
        List<Node.Key> keys = new ArrayList<>();
        for (NodeTuple tuple : root.getValue()) {
            Node value = node(tuple.getValueNode());
            if (value != null) {
                keys.add(new Node.Key(name(tuple), at(tuple.getKeyNode()), value));
            }
        }
        return new Node.Keys(keys, at(root));
    }

    private static String name(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }

    private Node.Keys keys(MappingNode node) {
        seen.add(node);
        List<Node.Key> keys = new ArrayList<>();
        Map<String, Node.Key> first = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (NodeTuple tuple : node.getValue()) {
            Node value = node(tuple.getValueNode());
            String name = name(tuple);
            Node.Key key = new Node.Key(
                    name, at(tuple.getKeyNode()), value == null ? new Node.Nothing(at(tuple.getValueNode())) : value);
            Node.Key other = first.putIfAbsent(name, key);
            if (other != null) {
                twice.add(name);
                report(
                        "site-yaml-twice",
                        key.at(),
                        name,
                        String.valueOf(other.at().line()));
            } else if (value != null) {
                keys.add(key);
            }
        }
        keys.removeIf(key -> twice.contains(key.name()));
        return new Node.Keys(keys, at(node));
    }

    /** Null where it, or part of what it says of one fact, cannot be used, which is reported. */
    private @Nullable Node node(org.snakeyaml.engine.v2.nodes.Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        } else if (!seen.add(node)) {
            report("site-yaml-tag", at(node), "*");
            return null;
        } else if (node instanceof SequenceNode sequence) {
            List<Node> nodes = new ArrayList<>();
            for (org.snakeyaml.engine.v2.nodes.Node each : sequence.getValue()) {
                Node one = node(each);
                if (one != null) {
                    nodes.add(one);
                }
            }
            return new Node.Items(nodes, at(node));
        }
        Node.Keys keys = keys((MappingNode) node);
        boolean whole = keys.keys().size() == ((MappingNode) node).getValue().size();
        return whole ? keys : null;
    }

    private @Nullable Node scalar(ScalarNode scalar) {
        At at = at(scalar);
        String text = Blanks.oneLine(scalar.getValue());
        int odd = Characters.nextOdd(text, 0);
        if (text.isEmpty()
                || scalar.isPlain() && List.of("~", "null", "Null", "NULL").contains(text)) {
            return new Node.Nothing(at);
        } else if (!scalar.getTag().equals(Tag.STR)) {
            report("site-yaml-tag", at, scalar.getTag().getValue());
            return null;
        } else if (odd >= 0) {
            report("site-yaml-character", at, Characters.name(text.codePointAt(odd)));
            return null;
        }
        return new Node.Words(text, at);
    }

    private At at(org.snakeyaml.engine.v2.nodes.Node node) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        return new At(
                line, file.column(line, node.getStartMark().map(Mark::getColumn).orElse(0)));
    }

    private void report(String rule, At at, String... arguments) {
        file.error(rule, at.line(), at.column(), arguments);
    }
}
