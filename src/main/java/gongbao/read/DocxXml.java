package gongbao.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/**
 * One part of a Word file. Elements that the library passes over with all their words are put so that it reads them: moved
 * text, fields, characters with a reading above them (龘 dá), formulas, text boxes without an older twin.
 */
final class DocxXml {

    private static final String MATH = "/math";
    private static final Set<String> UNWRAPPED = Set.of("customXml", "moveTo", "fldSimple", "dir", "bdo");
    private static final Set<String> DROPPED = Set.of("customXmlPr", "fldData");
    private static final Set<String> MENDED = Set.of(
            "customXml",
            "moveTo",
            "fldSimple",
            "dir",
            "bdo",
            "ruby",
            "oMath",
            "cr",
            "ptab",
            "AlternateContent",
            "txbxContent");

    private static final XMLEventFactory EVENTS = XMLEventFactory.newInstance();

    private final List<XMLEvent> events = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable QName run;
    private boolean needsMending;

    private DocxXml() {}

    static DocxXml of(byte[] part) throws XMLStreamException, SeedFault {
        DocxXml xml = new DocxXml();
        XMLEventReader reader = factory().createXMLEventReader(new ByteArrayInputStream(part));
        Deque<Integer> open = new ArrayDeque<>();
        while (reader.hasNext()) {
            xml.take(reader.nextEvent(), open);
        }
        return xml;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void take(XMLEvent event, Deque<Integer> open) throws SeedFault {
        if (event.getEventType() == XMLStreamConstants.DTD) {
            throw new SeedFault("docx-broken");
        }
        if (event.isStartElement()) {
            QName name = event.asStartElement().getName();
            needsMending |= MENDED.contains(name.getLocalPart());
            run = run == null && name.getLocalPart().equals("r") && !isMath(name) ? name : run;
            open.push(events.size());
            if (open.size() > Nesting.MOST) {
                throw new SeedFault("docx-deep", String.valueOf(Nesting.MOST));
            }
        } else if (event.isEndElement()) {
            ends.set(open.pop(), events.size());
        } else if (event.isCharacters()) {
            words.append(event.asCharacters().getData().strip());
        }
        events.add(event);
        ends.add(-1);
    }

    /** All its words, one behind the other. */
    String words() {
        return words.toString();
    }

    /** The part with everything where the library reads it; null where it is so already. */
    byte @Nullable [] mended() throws XMLStreamException {
        if (!needsMending) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLEventWriter writer =
                XMLOutputFactory.newInstance().createXMLEventWriter(bytes, StandardCharsets.UTF_8.name());
        write(0, events.size(), writer);
        writer.close();
        return bytes.toByteArray();
    }

    private void write(int from, int to, XMLEventWriter writer) throws XMLStreamException {
        for (int i = from; i < to; i++) {
            if (events.get(i).isStartElement()) {
                element(i, writer);
                i = ends.get(i);
            } else {
                writer.add(events.get(i));
            }
        }
    }

    private void element(int at, XMLEventWriter writer) throws XMLStreamException {
        int end = ends.get(at);
        QName name = name(at);
        String local = name.getLocalPart();
        if (DROPPED.contains(local) || (isMath(name) && local.endsWith("Pr"))) {
            return;
        }
        if (local.equals("ruby")) {
            inside(at, "rubyBase", writer);
            inside(at, "rt", writer);
        } else if (local.equals("AlternateContent") && child(at, "Fallback") < 0) {
            inside(at, "Choice", writer);
        } else if (isMath(name) ? !Set.of("r", "t").contains(local) : UNWRAPPED.contains(local)) {
            write(at + 1, end, writer);
        } else {
            String shown = local.equals("cr") ? "br" : local.equals("ptab") ? "tab" : local;
            copy(at, isMath(name) || !shown.equals(local) ? shown : null, writer);
            if (local.equals("drawing")) {
                textBoxes(at, writer);
            }
        }
    }

    /** The element, under another of Word's own names where one is given. */
    private void copy(int at, @Nullable String renamed, XMLEventWriter writer) throws XMLStreamException {
        int end = ends.get(at);
        QName name = renamed == null ? null : wordName(renamed);
        writer.add(name == null ? events.get(at) : EVENTS.createStartElement(name, null, null));
        write(at + 1, end, writer);
        writer.add(name == null ? events.get(end) : EVENTS.createEndElement(name, null));
    }

    private QName wordName(String local) {
        return run == null ? new QName(local) : new QName(run.getNamespaceURI(), local, run.getPrefix());
    }

    /** What a child holds, without the child itself. */
    private void inside(int parent, String name, XMLEventWriter writer) throws XMLStreamException {
        int child = child(parent, name);
        if (child >= 0) {
            write(child + 1, ends.get(child), writer);
        }
    }

    /** The library sees pictures only in a drawing; text boxes it looks for in their older form. */
    private void textBoxes(int drawing, XMLEventWriter writer) throws XMLStreamException {
        for (int i = drawing + 1; i < ends.get(drawing); i++) {
            if (events.get(i).isStartElement() && name(i).getLocalPart().equals("txbxContent")) {
                QName picture = wordName("pict");
                writer.add(EVENTS.createStartElement(picture, null, null));
                element(i, writer);
                writer.add(EVENTS.createEndElement(picture, null));
                i = ends.get(i);
            }
        }
    }

    private int child(int parent, String name) {
        for (int i = parent + 1; i < ends.get(parent); i++) {
            if (events.get(i).isStartElement()) {
                if (name(i).getLocalPart().equals(name)) {
                    return i;
                }
                i = ends.get(i);
            }
        }
        return -1;
    }

    private QName name(int at) {
        return events.get(at).asStartElement().getName();
    }

    private static boolean isMath(QName name) {
        return name.getNamespaceURI().endsWith(MATH);
    }
}
