package gongbao.read.office;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A note or a comment, which is no part of the paragraph that it hangs on. */
final class OdtAside {

    private OdtAside() {}

    /** The lines of the element that has begun; who wrote it, and when, is not among them. */
    static List<String> lines(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int level = 1; level > 0; ) {
            int event = XmlParts.next(xml);
            if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                level--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                level += open(xml, text) ? 1 : 0;
            }
        }
        return List.of(text.toString().split("\n"));
    }

    /** Whether the element has words that are to be read. */
    private static boolean open(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
        if (OdtNames.isAbout(xml)) {
            XmlParts.skip(xml);
            return false;
        }
        switch (xml.getLocalName()) {
            case "p", "h", "line-break", "table-cell" -> text.append('\n');
            case "tab", "s" -> text.append(' ');
            default -> {
                // Its words alone.
            }
        }
        return true;
    }
}
