package gongbao.read.office;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads OpenDocument texts: paragraphs and headings with the numbers of their lists, rows of tables with an empty cell where a
 * merged one reaches, notes and boxes behind the paragraph that holds them. Heads and feet of pages and readings of characters
 * stand beside the text, comments are told.
 */
public final class OdtText {

    private final OdtNumbers numbers = new OdtNumbers();
    private final OdtStyles styles = new OdtStyles(numbers);
    private final OdtLists lists = new OdtLists(numbers);
    private final OdtStory story = new OdtStory();
    private final OdtLooks looks;

    private final XMLStreamReader xml;
    private int depth;

    private OdtText(OdtPackage file, Showing showing) throws XMLStreamException {
        styles.read(file.content());
        byte[] shared = file.styles();
        if (shared != null) {
            styles.read(shared);
        }
        looks = new OdtLooks(styles, showing);
        xml = XmlParts.reader(file.content());
    }

    /**
     * The text of a file.
     *
     * @throws OfficeFault where it is protected, made to do harm, or no text but a sheet or slides
     * @throws IOException where its zip is broken
     * @throws XMLStreamException where its XML is
     */
    public static OfficeText of(byte[] bytes) throws IOException, XMLStreamException, OfficeFault {
        OdtPackage file = OdtPackage.of(bytes);
        OfficeText text = new OdtText(file, Showing.SEEN).read();
        text = text.isMostlyHidden() ? new OdtText(file, Showing.UNSTRUCK).read() : text;
        return text.isMostlyHidden() ? new OdtText(file, Showing.ALL).read() : text;
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
        return story.text(styles.beside());
    }

    /** Everything in the element that has begun. */
    private void children() throws XMLStreamException, OfficeFault {
        Depth.check(++depth);
        for (int event = XmlParts.next(xml); event != XMLStreamConstants.END_ELEMENT; event = XmlParts.next(xml)) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                looks.enter(xml);
                element(xml.getLocalName());
                looks.leave();
            } else if (event == XMLStreamConstants.CHARACTERS) {
                story.append(xml.getText(), looks.isUnseen());
            }
        }
        depth--;
    }

    private void children(boolean areHidden) throws XMLStreamException, OfficeFault {
        story.hides(areHidden);
        children();
        story.shown(areHidden);
    }

    private void element(String name) throws XMLStreamException, OfficeFault {
        switch (name) {
            case "p", "h" -> paragraph(name.equals("h"));
            case "span" -> span();
            case "section" -> children(XmlParts.attribute(xml, "display", "").equals("none"));
            case "hidden-text", "hidden-paragraph" -> children(true);
            case "list" -> {
                lists.open(xml);
                children();
                lists.close();
            }
            case "list-item" -> {
                lists.item(xml);
                children();
            }
            case "list-header" -> {
                lists.header();
                children();
            }
            case "table", "table-row", "table-cell", "covered-table-cell" -> ofTable(name);
            default -> ofParagraph(name);
        }
    }

    private void ofTable(String name) throws XMLStreamException, OfficeFault {
        switch (name) {
            case "table" -> {
                story.beginTable();
                children();
                story.endTable();
            }
            case "table-row" -> {
                children();
                story.endRow();
            }
            case "table-cell" -> {
                children();
                story.endCell();
            }
            default -> {
                XmlParts.skip(xml);
                story.coveredCell();
            }
        }
    }

    private void ofParagraph(String name) throws XMLStreamException, OfficeFault {
        switch (name) {
            case "note-body" -> story.note(OdtAside.read(xml, looks));
            case "annotation" -> story.comment(OdtAside.lines(xml));
            case "ruby-text" -> story.reading(OdtAside.lines(xml));
            case "tab" -> blank("\t");
            case "line-break" -> blank("\n");
            case "s" -> blank(" ");
            case "object", "object-ole" -> {
                story.embedded();
                XmlParts.skip(xml);
            }
            default -> {
                if (OdtNames.isUnshown(xml)) {
                    XmlParts.skip(xml);
                } else {
                    children();
                }
            }
        }
    }

    private void blank(String blank) throws XMLStreamException {
        story.append(blank, looks.isUnseen());
        XmlParts.skip(xml);
    }

    private void paragraph(boolean isHeading) throws XMLStreamException, OfficeFault {
        String style = XmlParts.attribute(xml, "style-name", "");
        String number = isHeading && !lists.isOpen()
                ? lists.heading(XmlParts.number(xml, "outline-level", 1))
                : lists.isOpen() ? lists.number() : "";
        OdtParagraph outer = story.begin(styles.isBold(OdtStyles.PARAGRAPH, style));
        children(styles.isHidden(OdtStyles.PARAGRAPH, style));
        story.end(outer, number, isHeading || styles.isHeading(style));
    }

    private void span() throws XMLStreamException, OfficeFault {
        String style = XmlParts.attribute(xml, "style-name", "");
        boolean before = story.openSpan(styles.isBold(OdtStyles.TEXT, style));
        children(styles.isHidden(OdtStyles.TEXT, style));
        story.closeSpan(before);
    }
}
