package gongbao.read.office;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A note or a comment, which is no part of the paragraph that it hangs on. */
final class OdtAside {

    private OdtAside() {}

    /** The lines of the element that has begun, seen or not; who wrote it, and when, is not among them. */
    static List<String> lines(XMLStreamReader xml) throws XMLStreamException {
        return lines(read(xml, OdtLooks.none()));
    }

    /** The lines of it that are seen. */
    static List<String> lines(SeenText text) {
        return List.of(text.seen().split("\n"));
    }

    /** The words of the element that has begun. */
    static SeenText read(XMLStreamReader xml, OdtLooks looks) throws XMLStreamException {
        SeenText text = new SeenText();
        for (int level = 1; level > 0; ) {
            int event = XmlParts.next(xml);
            if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText(), looks.isUnseen());
            } else if (event == XMLStreamConstants.END_ELEMENT && --level > 0) {
                looks.leave();
            } else if (event == XMLStreamConstants.START_ELEMENT && open(xml, text)) {
                level++;
                looks.enter(xml);
            }
        }
        return text;
    }

    /** Whether the element has words that are to be read. */
    private static boolean open(XMLStreamReader xml, SeenText text) throws XMLStreamException {
        if (OdtNames.isAbout(xml)) {
            XmlParts.skip(xml);
            return false;
        }
        switch (xml.getLocalName()) {
            case "p", "h", "line-break", "table-cell" -> text.append("\n", false);
            case "tab", "s" -> text.append(" ", false);
            default -> {
                // Its words alone.
            }
        }
        return true;
    }
}
