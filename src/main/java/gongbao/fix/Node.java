package gongbao.fix;

import java.util.List;
import java.util.stream.Collectors;

/** A value as an editor wrote it, with its place. */
public sealed interface Node {

    /** Where it begins. */
    At at();

    /** As findings and the JSON show it. */
    String written();

    /** Words or a number. */
    record Words(String text, At at) implements Node {
        @Override
        public String written() {
            return text;
        }
    }

    /** Nothing behind the colon: what is set to it is not known. */
    record Nothing(At at) implements Node {
        @Override
        public String written() {
            return "";
        }
    }

    /** A list. */
    record Items(List<Node> nodes, At at) implements Node {

        public Items {
            nodes = List.copyOf(nodes);
        }

        @Override
        public String written() {
            return nodes.stream().map(Node::written).collect(Collectors.joining(", "));
        }
    }

    /** Keys with values, in their order: each once, but for those of the file, whose lists go on. */
    record Keys(List<Key> keys, At at) implements Node {

        public Keys {
            keys = List.copyOf(keys);
        }

        @Override
        public String written() {
            return keys.stream()
                    .map(key -> key.name() + ": " + key.value().written())
                    .collect(Collectors.joining(", "));
        }
    }

    /** A key with its value. */
    record Key(String name, At at, Node value) {}
}
