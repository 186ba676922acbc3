package gongbao.read.office.word;

import gongbao.read.office.Depth;
import gongbao.read.office.OfficeFault;
import gongbao.read.office.XmlCharacters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a part of a Word file into a tree. Nothing outside it is opened, no entity made out, and its depth is bounded. */
final class DocxXml {

    /** Word's own prefixes. A strict file says {@code purl.oclc.org} where others say {@code schemas.openxmlformats.org}. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://www.w3.org/XML/1998/namespace", "xml:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o:"));

    private DocxXml() {}

    /** The root of a part. */
    static DocxNode of(byte[] part) throws XMLStreamException, OfficeFault {
        XMLStreamReader reader = factory().createXMLStreamReader(XmlCharacters.of(part));
        Deque<DocxNode> open = new ArrayDeque<>();
        DocxNode root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new OfficeFault("docx-broken");
                case XMLStreamConstants.START_ELEMENT -> open.push(element(reader, open.size()));
                case XMLStreamConstants.END_ELEMENT -> root = closed(open);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (open.peek() != null) {
                        open.peek().add(reader.getText());
                    }
                }
                default -> {
                    // Comments and the like.
                }
            }
        }
        if (root == null) {
            throw new OfficeFault("docx-broken");
        }
        return root;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static DocxNode element(XMLStreamReader reader, int depth) throws OfficeFault {
        if (depth >= Depth.MOST) {
            throw new OfficeFault("docx-deep", String.valueOf(Depth.MOST));
        }
        return new DocxNode(name(reader.getNamespaceURI(), reader.getLocalName()), attributes(reader));
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>(0);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            // Most attributes of a file say in which session of work something was changed.
            if (!reader.getAttributeLocalName(i).startsWith("rsid")) {
                String name = name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i));
                attributes.put(name, reader.getAttributeValue(i));
            }
        }
        return attributes.isEmpty() ? Map.of() : attributes;
    }

    private static String name(@Nullable String space, String local) {
        return (space == null ? "" : PREFIXES.getOrDefault(space, "")) + local;
    }

    private static DocxNode closed(Deque<DocxNode> open) {
        DocxNode node = open.pop();
        if (open.peek() != null) {
            open.peek().add(node);
        }
        return node;
    }
}
