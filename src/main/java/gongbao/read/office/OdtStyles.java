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

/**
 * The styles of an OpenDocument text: which are headings, bold or hidden, how words in them look, how lists are numbered; and heads
 * and feet of pages. Those that are read first go before others of the same name.
 */
final class OdtStyles {

    /** Name of the list that numbers headings. */
    static final String OUTLINE = "";

    /** The families of styles that paragraphs and spans name. */
    static final String PARAGRAPH = "paragraph";

    static final String TEXT = "text";

    private static final int MOST_PARENTS = 50;

    private static final class Style {
        private final String shown;
        private final String parent;
        private OdtLook look = OdtLook.NONE;
        private @Nullable Boolean bold;
        private @Nullable Boolean hidden;

        Style(String shown, String parent) {
            this.shown = shown;
            this.parent = parent;
        }
    }

    /** By the family and, behind a colon, the name; the family's default has none. */
    private final Map<String, Style> styles = new HashMap<>();

    private boolean isOnPaper = true;
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
            case "style", "default-style" -> style(xml);
            case "page-layout-properties", "background-image" -> isOnPaper &= !OdtLook.isGround(xml);
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
        String name = XmlParts.attribute(xml, "name", "");
        String family = XmlParts.attribute(xml, "family", "") + ":";
        Style style = new Style(
                XmlParts.attribute(xml, "display-name", name),
                family + XmlParts.attribute(xml, "parent-style-name", ""));
        styles.putIfAbsent(family + name, style);
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

    private void properties(XMLStreamReader xml, Style style) {
        style.look = style.look.over(OdtLook.of(xml));
        isOnPaper &= !OdtLook.isGround(xml);
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

    /** Whether pages have no colour, and nothing lies behind the text. */
    boolean isOnPaper() {
        return isOnPaper;
    }

    /** What a style says of the looks of words, with what it was made of. */
    OdtLook look(String family, String style) {
        OdtLook look = OdtLook.NONE;
        Style each = find(family, style);
        for (int i = 0; each != null && i < MOST_PARENTS; i++) {
            look = look.over(each.look);
            each = parent(each);
        }
        return look;
    }

    boolean isBold(String family, String style) {
        Style of = first(family, style, each -> each.bold != null);
        return of != null && Boolean.TRUE.equals(of.bold);
    }

    boolean isHidden(String family, String style) {
        Style of = first(family, style, each -> each.hidden != null);
        return of != null && Boolean.TRUE.equals(of.hidden);
    }

    /** Whether a paragraph of that style is a heading. */
    boolean isHeading(String style) {
        return first(PARAGRAPH, style, each -> Paragraphs.kind(each.shown, false) == Line.Kind.HEADING) != null;
    }

    /** The style or, where it says nothing, the first of those that it was made of which does. */
    private @Nullable Style first(String family, String style, Predicate<Style> says) {
        Style each = find(family, style);
        for (int i = 0; each != null && i < MOST_PARENTS; i++) {
            if (says.test(each)) {
                return each;
            }
            each = parent(each);
        }
        return null;
    }

    /** A style that names no family is one of each. */
    private @Nullable Style find(String family, String name) {
        Style style = styles.get(family + ":" + name);
        return style == null ? styles.get(":" + name) : style;
    }

    /** That of a family's default would be itself. */
    private @Nullable Style parent(Style style) {
        Style parent = styles.get(style.parent);
        return parent == style ? null : parent;
    }
}
