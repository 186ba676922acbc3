package gongbao.read.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts of a document that is a zip of XML. What unpacks to far more than a text is refused, and so is a doctype. */
final class XmlParts {

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Unpacking unpacking;

    private XmlParts(long packed) {
        unpacking = new Unpacking(packed);
    }

    /**
     * The parts whose names are wanted.
     *
     * @throws OfficeFault where the zip is made to fill the memory
     * @throws IOException where it is broken
     */
    static XmlParts of(byte[] bytes, Predicate<String> wanted) throws IOException, OfficeFault {
        XmlParts parts = new XmlParts(bytes.length);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.unpacking.entry();
                parts.take(zip, entry.getName(), wanted.test(entry.getName()));
            }
        }
        return parts;
    }

    private void take(ZipInputStream zip, String name, boolean isWanted) throws IOException, OfficeFault {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        for (int n = zip.read(buffer); n > 0; n = zip.read(buffer)) {
            unpacking.bytes(n);
            if (isWanted) {
                out.write(buffer, 0, n);
            }
        }
        if (isWanted) {
            parts.putIfAbsent(key(name), out.toByteArray());
        }
    }

    /** The part of that name, or null. */
    byte @Nullable [] part(String name) {
        return parts.get(key(name));
    }

    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    /** Reads a part with no way to other files. */
    static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        // The machine's own: to look for others takes longer than to read a part.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(XmlCharacters.of(part));
    }

    /** The next event; a doctype, which could lead to other files or to endless text, is a fault. */
    static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("doctype");
        }
        return event;
    }

    /** Passes over the element that has begun, with all in it. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = next(xml);
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** The attribute of that local name, or what stands for it where there is none. */
    static String attribute(XMLStreamReader xml, String name, String otherwise) {
        String value = xml.getAttributeValue(null, name);
        for (int i = 0; value == null && i < xml.getAttributeCount(); i++) {
            value = xml.getAttributeLocalName(i).equals(name) ? xml.getAttributeValue(i) : null;
        }
        return value == null ? otherwise : value;
    }

    /** The attribute as a whole number of reasonable size. */
    static int number(XMLStreamReader xml, String name, int otherwise) {
        String value = attribute(xml, name, "");
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
