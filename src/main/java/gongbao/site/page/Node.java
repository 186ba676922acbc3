package gongbao.site.page;

import gongbao.site.render.ScriptText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One node of linked data (JSON-LD): its properties in their order; what has no value is left out. */
final class Node {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    /** A node of a type of schema.org. */
    static Node of(String type) {
        return new Node().with("@type", type);
    }

    /**
     * @param value a text, a number, a node, or a list of them; null, blank and empty say nothing
     */
    Node with(String name, @Nullable Object value) {
        boolean says = value instanceof String text
                ? !text.isBlank()
                : value instanceof List<?> list ? !list.isEmpty() : value != null;
        if (says) {
            properties.put(name, value);
        }
        return this;
    }

    /** By itself, as JSON that may stand in a {@code script} element: no text in it can end the element. */
    String json() {
        Node whole = new Node().with("@context", "https://schema.org");
        whole.properties.putAll(properties);
        return json(whole);
    }

    private static String json(Object value) {
        if (value instanceof Node node) {
            return node.properties.entrySet().stream()
                    .map(property -> ScriptText.quoted(property.getKey()) + ":" + json(property.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (value instanceof List<?> list) {
            return list.stream().map(Node::json).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Integer ? value.toString() : ScriptText.quoted((String) value);
    }
}
