package gongbao.site.page;

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

    /** A node that only points to another. */
    static Node pointer(String id) {
        return new Node().with("@id", id);
    }

    /** As JSON that may stand in a {@code script} element: no text in it can end the element. */
    String json() {
        return json(this);
    }

    private static String json(Object value) {
        if (value instanceof Node node) {
            return node.properties.entrySet().stream()
                    .map(property -> quoted(property.getKey()) + ":" + json(property.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (value instanceof List<?> list) {
            return list.stream().map(Node::json).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Integer ? value.toString() : quoted((String) value);
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                String hex = Integer.toHexString(c);
                json.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
