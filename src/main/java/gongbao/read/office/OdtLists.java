package gongbao.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The lists that are open while an OpenDocument text is read, and the number of the next paragraph in them. */
final class OdtLists {

    private final OdtNumbers numbers;

    /** Styles of the lists that are open, the innermost first. */
    private final Deque<String> open = new ArrayDeque<>();

    /** By id of a list and by its style, what it counts in. */
    private final Map<String, String> runs = new HashMap<>();

    private String run = "";
    private int begun;
    private boolean awaits;
    private @Nullable Integer start;

    OdtLists(OdtNumbers numbers) {
        this.numbers = numbers;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    void open(XMLStreamReader xml) {
        String outer = open.isEmpty() ? "" : open.getFirst();
        String style = XmlParts.attribute(xml, "style-name", outer);
        if (open.isEmpty()) {
            begin(xml, style);
        }
        open.push(style);
    }

    private void begin(XMLStreamReader xml, String style) {
        String continued = runs.get("#" + XmlParts.attribute(xml, "continue-list", ""));
        if (continued == null
                && XmlParts.attribute(xml, "continue-numbering", "").equals("true")) {
            continued = runs.get(style);
        }
        run = continued == null ? "run " + ++begun : continued;
        runs.put(style, run);
        runs.put("#" + XmlParts.attribute(xml, "id", ""), run);
    }

    void close() {
        open.pop();
        awaits = false;
    }

    void item(XMLStreamReader xml) {
        awaits = true;
        int from = XmlParts.number(xml, "start-value", -1);
        start = from < 0 ? null : Integer.valueOf(from);
    }

    /** What begins is in the list and has no number. */
    void header() {
        awaits = false;
    }

    /** The number of a paragraph in a list: the first of each item has one. */
    String number() {
        if (!awaits) {
            return "";
        }
        awaits = false;
        return numbers.next(open.getFirst(), run, open.size(), start);
    }

    /** The number of a heading outside of lists. */
    String heading(int level) {
        return numbers.next(OdtStyles.OUTLINE, OdtStyles.OUTLINE, level, null);
    }
}
