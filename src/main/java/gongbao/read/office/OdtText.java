package gongbao.read.office;

import gongbao.diag.Diagnostic;
import gongbao.text.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads OpenDocument texts: paragraphs and headings with the numbers of their lists, rows of tables with an empty cell where a
 * merged one reaches, notes behind the paragraph that calls them. Heads and feet of pages stand beside the text,
 * comments are told.
 */
public final class OdtText {

    private final Paragraphs paragraphs = new Paragraphs();
    private final OdtNumbers numbers = new OdtNumbers();
    private final OdtStyles styles = new OdtStyles(numbers);
    private final Set<String> beside = new LinkedHashSet<>();
    private final List<String> comments = new ArrayList<>();
    private final StringBuilder hidden = new StringBuilder();
    private final Beside said = new Beside();
    private final OdtLists lists = new OdtLists(numbers);

    private final XMLStreamReader xml;
    private int depth;
    private int tables;
    private int hiding;
    private OdtParagraph paragraph = new OdtParagraph();

    private OdtText(XmlParts parts, byte[] content) throws XMLStreamException {
        styles.read(content);
        byte[] shared = parts.part("styles.xml");
        if (shared != null) {
            styles.read(shared);
        }
        xml = XmlParts.reader(content);
    }

    /**
     * The text of a file.
     *
     * @throws OfficeFault where it is protected, made to do harm, or no text but a sheet or slides
     * @throws IOException where its zip is broken
     * @throws XMLStreamException where its XML is
     */
    public static OfficeText of(byte[] bytes) throws IOException, XMLStreamException, OfficeFault {
        XmlParts parts =
                XmlParts.of(bytes, Set.of("content.xml", "styles.xml", "META-INF/manifest.xml", "mimetype")::contains);
        String type = string(parts.part("mimetype"));
        if (type.contains("opendocument") && !type.contains("opendocument.text")) {
            throw new OfficeFault("file-binary", type.strip());
        }
        if (string(parts.part("META-INF/manifest.xml")).contains("encryption-data")) {
            throw new OfficeFault("file-encrypted");
        }
        byte[] content = parts.part("content.xml");
        if (content == null) {
            throw new OfficeFault("file-broken", "odt");
        }
        return new OdtText(parts, content).read();
    }

    private static String string(byte @Nullable [] part) {
        return part == null ? "" : new String(part, StandardCharsets.UTF_8);
    }

    private OfficeText read() throws XMLStreamException, OfficeFault {
        while (xml.hasNext()) {
            if (XmlParts.next(xml) == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "text" -> children();
                    case "document-content", "document", "body" -> {
                        // The text lies in it.
                    }
                    default -> XmlParts.skip(xml);
                }
            }
        }
        List<Line> lines = new ArrayList<>(paragraphs.lines());
        beside.addAll(styles.beside());
        lines.addAll(Beside.lines(beside, paragraphs.count()));
        said.comments(comments);
        said.hidden(hidden.toString());
        List<Diagnostic> findings = said.findings();
        return new OfficeText(lines, findings, paragraphs.setNumbers());
    }

    /** Everything in the element that has begun. */
    private void children() throws XMLStreamException, OfficeFault {
        Depth.check(++depth);
        for (int event = XmlParts.next(xml); event != XMLStreamConstants.END_ELEMENT; event = XmlParts.next(xml)) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS) {
                (hiding > 0 ? hidden : paragraph.text()).append(xml.getText());
            }
        }
        depth--;
    }

    private void element(String name) throws XMLStreamException, OfficeFault {
        switch (name) {
            case "p", "h" -> paragraph(name.equals("h"));
            case "span" -> span();
            case "list" -> list();
            case "list-item" -> item(xml);
            case "list-header" -> {
                lists.header();
                children();
            }
            case "table" -> table();
            case "table-row" -> {
                children();
                if (tables == 1) {
                    paragraphs.endRow();
                }
            }
            case "table-cell" -> cell();
            case "covered-table-cell" -> covered();
            case "section" -> section();
            case "note-body" -> paragraph.notes().addAll(aside());
            case "annotation" -> comments.addAll(aside());
            default -> other(name);
        }
    }

    private void other(String name) throws XMLStreamException, OfficeFault {
        switch (name) {
            case "tab" -> blank("\t");
            case "line-break" -> blank("\n");
            case "s" -> blank(" ");
            case "soft-page-break" -> XmlParts.skip(xml);
            case "object", "object-ole" -> {
                said.embedded();
                XmlParts.skip(xml);
            }
            // What was deleted, how an index is made, what a note's mark is, what nobody sees.
            case "tracked-changes",
                    "note-citation",
                    "creator",
                    "date",
                    "date-string",
                    "title",
                    "desc",
                    "script",
                    "forms" -> XmlParts.skip(xml);
            case "sequence-decls",
                    "variable-decls",
                    "user-field-decls",
                    "hidden-text",
                    "binary-data",
                    "event-listeners" -> XmlParts.skip(xml);
            default -> {
                if (name.endsWith("-source")) {
                    XmlParts.skip(xml);
                } else {
                    children();
                }
            }
        }
    }

    private void blank(String blank) throws XMLStreamException {
        paragraph.text().append(blank);
        XmlParts.skip(xml);
    }

    private void paragraph(boolean isHeading) throws XMLStreamException, OfficeFault {
        String style = XmlParts.attribute(xml, "style-name", "");
        String number = isHeading && !lists.isOpen()
                ? lists.heading(XmlParts.number(xml, "outline-level", 1))
                : lists.isOpen() ? lists.number() : "";
        OdtParagraph outer = paragraph;
        paragraph = new OdtParagraph();
        boolean hides = styles.isHidden(style);
        paragraph.begin(styles.isBold(style));
        hiding += hides ? 1 : 0;
        children();
        hiding -= hides ? 1 : 0;
        Line.Kind kind = isHeading || styles.isHeading(style)
                ? Line.Kind.HEADING
                : paragraph.isBold() ? Line.Kind.STRONG : Line.Kind.PARAGRAPH;
        String words = paragraph.text().toString();
        add(words.isBlank() ? words : paragraphs.numbered(number) + words, kind);
        for (String note : paragraph.notes()) {
            add(note, Line.Kind.PARAGRAPH);
        }
        paragraph = outer;
    }

    private void add(String words, Line.Kind kind) {
        if (tables > 0) {
            paragraphs.inCell(words, kind);
        } else {
            paragraphs.paragraph(words, kind);
        }
    }

    private void span() throws XMLStreamException, OfficeFault {
        String style = XmlParts.attribute(xml, "style-name", "");
        boolean hides = styles.isHidden(style);
        hiding += hides ? 1 : 0;
        boolean before = paragraph.open(styles.isBold(style));
        children();
        paragraph.close(before);
        hiding -= hides ? 1 : 0;
    }

    private void list() throws XMLStreamException, OfficeFault {
        lists.open(xml);
        children();
        lists.close();
    }

    private void item(XMLStreamReader at) throws XMLStreamException, OfficeFault {
        lists.item(at);
        children();
    }

    private void table() throws XMLStreamException, OfficeFault {
        if (tables == 0) {
            paragraphs.endTable();
        }
        tables++;
        children();
        tables--;
        if (tables == 0) {
            paragraphs.endTable();
        }
    }

    private void cell() throws XMLStreamException, OfficeFault {
        children();
        if (tables == 1) {
            paragraphs.endCell();
        }
    }

    private void covered() throws XMLStreamException {
        XmlParts.skip(xml);
        if (tables == 1) {
            paragraphs.coveredCells(1);
        }
    }

    private void section() throws XMLStreamException, OfficeFault {
        boolean hides = XmlParts.attribute(xml, "display", "").equals("none");
        hiding += hides ? 1 : 0;
        children();
        hiding -= hides ? 1 : 0;
    }

    /** The lines of a note or a comment, which is no part of the paragraph that it hangs on. */
    private List<String> aside() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int level = 1; level > 0; ) {
            int event = XmlParts.next(xml);
            if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                level--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                text.append(xml.getLocalName().matches("p|h|line-break") ? "\n" : "");
                if (xml.getLocalName().matches("creator|date|date-string")) {
                    XmlParts.skip(xml);
                } else {
                    level++;
                }
            }
        }
        return List.of(text.toString().split("\n"));
    }
}
