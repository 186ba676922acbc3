package gongbao.read.office;

import gongbao.text.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The styles of an OpenDocument text: which are headings, bold or hidden, how lists are numbered; and heads and feet of pages. */
final class OdtStyles {

    /** Name of the list that numbers headings. */
    static final String OUTLINE = "";

    private static final int MOST_PARENTS = 50;

    private static final class Style {
        private String shown = "";
        private String parent = "";
        private @Nullable Boolean bold;
        private @Nullable Boolean hidden;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final List<String> beside = new ArrayList<>();
    private final OdtNumbers numbers;

    OdtStyles(OdtNumbers numbers) {
        this.numbers = numbers;
    }

    /** Takes the styles of a part. */
    void read(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = XmlParts.reader(part);
        while (xml.hasNext()) {
            if (XmlParts.next(xml) == XMLStreamConstants.START_ELEMENT) {
                take(xml);
            }
        }
    }

    private void take(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "style" -> style(xml);
            case "list-style" -> list(xml, XmlParts.attribute(xml, "name", ""));
            case "outline-style" -> list(xml, OUTLINE);
            case "header", "header-left", "header-first", "footer", "footer-left", "footer-first" ->
                beside.addAll(OdtAside.lines(xml));
            case "text" -> XmlParts.skip(xml);
            default -> {
                // Its children may be styles.
            }
        }
    }

    private void style(XMLStreamReader xml) throws XMLStreamException {
        Style style = new Style();
        String name = XmlParts.attribute(xml, "name", "");
        style.shown = XmlParts.attribute(xml, "display-name", name);
        style.parent = XmlParts.attribute(xml, "parent-style-name", "");
        styles.put(name, style);
        for (int depth = 1; depth > 0; ) {
            int event = XmlParts.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                properties(xml, style);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private static void properties(XMLStreamReader xml, Style style) {
        if (!xml.getLocalName().equals("text-properties")) {
            return;
        }
        String western = XmlParts.attribute(xml, "font-weight", "");
        String weight = XmlParts.attribute(xml, "font-weight-asian", western);
        style.bold =
                weight.isEmpty() ? style.bold : Boolean.valueOf(weight.equals("bold") || weight.matches("[6-9]00"));
        String display = XmlParts.attribute(xml, "display", "");
        style.hidden = display.isEmpty() ? style.hidden : Boolean.valueOf(display.equals("none"));
    }

    private void list(XMLStreamReader xml, String name) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = XmlParts.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                String element = xml.getLocalName();
                if (element.equals("list-level-style-number") || element.equals("outline-level-style")) {
                    numbers.define(
                            name,
                            XmlParts.number(xml, "level", 1),
                            new OdtNumbers.Level(
                                    XmlParts.attribute(xml, "num-format", ""),
                                    XmlParts.attribute(xml, "num-prefix", ""),
                                    XmlParts.attribute(xml, "num-suffix", ""),
                                    XmlParts.number(xml, "start-value", 1),
                                    XmlParts.number(xml, "display-levels", 1)));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Lines of heads and feet of pages. */
    List<String> beside() {
        return beside;
    }

    boolean isBold(String style) {
        Style of = first(style, each -> each.bold != null);
        return of != null && Boolean.TRUE.equals(of.bold);
    }

    boolean isHidden(String style) {
        Style of = first(style, each -> each.hidden != null);
        return of != null && Boolean.TRUE.equals(of.hidden);
    }

    /** Whether a paragraph of that style is a heading. */
    boolean isHeading(String style) {
        return first(style, each -> Paragraphs.kind(each.shown, false) == Line.Kind.HEADING) != null;
    }

    /** The style or, where it says nothing, the first of those that it was made of which does. */
    private @Nullable Style first(String style, Predicate<Style> says) {
        Style each = styles.get(style);
        for (int i = 0; each != null && i < MOST_PARENTS; i++) {
            if (says.test(each)) {
                return each;
            }
            each = styles.get(each.parent);
        }
        return null;
    }
}
