package gongbao.read.office.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of a part of a Word file.
 *
 * <p>Names are written with the prefixes of Word's own files, whatever prefixes the part declares and whichever edition of
 * the standard it follows: {@code w:p}, {@code m:oMath}, {@code r:id}. What is in a space that holds no text has its bare name.
 */
final class DocxNode {

    private static final DocxNode NONE = new DocxNode("", Map.of());

    private final String name;
    private final Map<String, String> attributes;
    private final List<DocxNode> children = new ArrayList<>(0);
    private @Nullable StringBuilder text;
    private boolean inked;

    DocxNode(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    /** Stands for an element that is not there: it has no name and holds nothing. */
    static DocxNode none() {
        return NONE;
    }

    String name() {
        return name;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    List<DocxNode> children() {
        return children;
    }

    /** The characters right in it. */
    String text() {
        return text == null ? "" : text.toString();
    }

    void add(String characters) {
        text = text == null ? new StringBuilder(characters.length()) : text;
        text.append(characters);
        inked |= !characters.isBlank();
    }

    void add(DocxNode child) {
        children.add(child);
        inked |= child.inked || child.is("w:sym") || child.is("v:textpath");
    }

    /** Whether characters that show stand in it, however deep. */
    boolean isInked() {
        return inked;
    }

    /** Value of an attribute; empty where it has none. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Most of Word's elements say what they say in one attribute, {@code w:val}. */
    String value() {
        return attribute("w:val");
    }

    /** The first child of the name. A part for newer programs and its twin for older ones are looked through. */
    @Nullable
    DocxNode child(String wanted) {
        for (DocxNode child : children) {
            if (child.is(wanted)) {
                return child;
            }
            DocxNode inside = child.is("mc:AlternateContent") ? child.branch().child(wanted) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    /** What the child of the name says; empty where there is none. */
    String value(String child) {
        DocxNode found = child(child);
        return found == null ? "" : found.value();
    }

    /** The node at the end of a way of names; {@link #none} where there is none. */
    DocxNode at(String... way) {
        DocxNode node = this;
        for (String step : way) {
            DocxNode next = node.child(step);
            if (next == null) {
                return NONE;
            }
            node = next;
        }
        return node;
    }

    /** Whether a switch is set: {@code <w:vanish/>}, {@code <w:vanish w:val="0"/>}; null where it is not there. */
    @Nullable
    Boolean flag(String child) {
        DocxNode found = child(child);
        return found == null ? null : !List.of("0", "false", "off", "none").contains(found.value());
    }

    boolean has(String child) {
        return Boolean.TRUE.equals(flag(child));
    }

    /** Of the forms of one thing, for newer programs and for older ones, the first that says something. */
    DocxNode branch() {
        for (DocxNode form : children) {
            if (form.is("mc:Choice") && form.inked) {
                return form;
            }
        }
        DocxNode fallback = null;
        for (DocxNode form : children) {
            fallback = fallback == null || (form.is("mc:Fallback") && form.inked) ? form : fallback;
        }
        return fallback == null ? NONE : fallback;
    }

    /** All words in it, one behind the other: {@code w:t}, and what a drawing and a formula call so. */
    String words() {
        StringBuilder words = new StringBuilder();
        addWords(words);
        return words.toString();
    }

    private void addWords(StringBuilder words) {
        if (isText()) {
            words.append(text());
        }
        if (is("mc:AlternateContent")) {
            branch().addWords(words);
        } else if (inked) {
            children.forEach(child -> child.addWords(words));
        }
    }

    boolean isText() {
        return is("w:t") || is("m:t") || is("a:t");
    }
}
