package gongbao.read.office;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.read.paper.Paper;
import gongbao.read.paper.Sheet;
import gongbao.text.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads OFD (GB/T 33190), the national format for printed documents: a zip of XML, in which every line of a page is one or
 * several fragments of text with a place for each character.
 */
public final class OfdText {

    private static final int MOST_PAGES = 2000;
    private static final byte[] NOTHING = "<none/>".getBytes(StandardCharsets.US_ASCII);

    private final XmlParts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private final StringBuilder hidden = new StringBuilder();
    private final StringBuilder unread = new StringBuilder();

    /** By the id of a font, whether it is bold. */
    private final Map<String, Boolean> fonts = new HashMap<>();

    /** By the id of a page that others lie on, where it is. */
    private final Map<String, String> templates = new HashMap<>();

    private float height = 297;

    private OfdText(XmlParts parts) {
        this.parts = parts;
    }

    /**
     * The text of a file.
     *
     * @throws OfficeFault where it is protected, made to do harm, or holds pictures of pages alone
     * @throws IOException where its zip is broken
     * @throws XMLStreamException where its XML is
     */
    public static OfficeText of(byte[] bytes) throws IOException, XMLStreamException, OfficeFault {
        XmlParts parts =
                XmlParts.of(bytes, name -> name.toLowerCase(Locale.ROOT).endsWith(".xml"));
        if (parts.part("Encryptions.xml") != null) {
            throw new OfficeFault("file-encrypted");
        }
        return new OfdText(parts).read();
    }

    private OfficeText read() throws XMLStreamException, OfficeFault {
        byte[] root = parts.part("OFD.xml");
        if (root == null) {
            throw new OfficeFault("file-broken", "ofd");
        }
        XMLStreamReader xml = XmlParts.reader(root);
        while (xml.hasNext()) {
            if (XmlParts.next(xml) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("DocRoot")) {
                document(path("", xml.getElementText().strip()));
            }
        }
        List<Line> lines = Paper.lines(sheets);
        if (lines.isEmpty() && !pictures.isEmpty()) {
            throw new OfficeFault("pdf-scanned", String.join(", ", pictures));
        }
        Beside said = new Beside();
        said.hidden(hidden.toString());
        said.unread(unread.toString());
        List<Diagnostic> findings = new ArrayList<>(said.findings());
        if (!pictures.isEmpty()) {
            List<String> pages = List.of(String.join(", ", pictures));
            findings.add(new Diagnostic(Severity.WARNING, "pdf-picture", pages, "", 0, 0, null));
        }
        return new OfficeText(lines, findings);
    }

    private void document(String path) throws XMLStreamException, OfficeFault {
        byte[] part = parts.part(path);
        if (part == null) {
            throw new OfficeFault("file-broken", "ofd");
        }
        List<String> pages = new ArrayList<>();
        XMLStreamReader xml = XmlParts.reader(part);
        while (xml.hasNext()) {
            if (XmlParts.next(xml) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "PublicRes", "DocumentRes" ->
                    fonts(path(path, xml.getElementText().strip()));
                case "TemplatePage" ->
                    templates.put(
                            XmlParts.attribute(xml, "ID", ""), path(path, XmlParts.attribute(xml, "BaseLoc", "")));
                case "Page" -> pages.add(path(path, XmlParts.attribute(xml, "BaseLoc", "")));
                case "Annotations" ->
                    annotations(path(path, xml.getElementText().strip()));
                case "PhysicalBox" -> height = number(xml.getElementText().strip(), 3, height);
                default -> {
                    // Outlines, permissions and the like.
                }
            }
        }
        if (pages.size() > MOST_PAGES) {
            throw new OfficeFault("office-too-large");
        }
        for (String each : pages) {
            page(each);
        }
    }

    private void fonts(String path) throws XMLStreamException {
        byte[] part = parts.part(path);
        if (part == null) {
            return;
        }
        XMLStreamReader xml = XmlParts.reader(part);
        while (xml.hasNext()) {
            if (XmlParts.next(xml) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Font")) {
                String name = XmlParts.attribute(xml, "FontName", "").toLowerCase(Locale.ROOT);
                boolean bold = XmlParts.attribute(xml, "Bold", "false").equals("true")
                        || name.contains("bold")
                        || name.contains("黑体")
                        || name.contains("simhei");
                fonts.put(XmlParts.attribute(xml, "ID", ""), bold);
            }
        }
    }

    /** What is laid upon pages: stamps, and remarks of whoever read them. Nobody knows where in the text it would belong. */
    private void annotations(String path) throws XMLStreamException, OfficeFault {
        byte[] part = parts.part(path);
        XMLStreamReader xml = XmlParts.reader(part == null ? NOTHING : part);
        while (xml.hasNext()) {
            if (XmlParts.next(xml) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("FileLoc")) {
                OfdPage page = new OfdPage(fonts);
                page(path(path, xml.getElementText().strip()), page, 0);
                page.glyphs().forEach(each -> unread.append(each.text()));
            }
        }
    }

    private void page(String path) throws XMLStreamException, OfficeFault {
        OfdPage page = new OfdPage(fonts);
        page(path, page, 0);
        hidden.append(page.hidden());
        sheets.add(new Sheet(page.height(height), page.glyphs(), List.of(), page.rules()));
        if (page.glyphs().isEmpty() && page.hasPicture()) {
            pictures.add(String.valueOf(sheets.size()));
        }
    }

    /** What a page shows, and what the pages show that it lies on. */
    private void page(String path, OfdPage page, int depth) throws XMLStreamException, OfficeFault {
        byte[] part = parts.part(path);
        if (part == null || depth > 5) {
            return;
        }
        XMLStreamReader xml = XmlParts.reader(part);
        int level = 0;
        while (xml.hasNext()) {
            int event = XmlParts.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                level--;
                page.close(xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS) {
                page.characters(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                Depth.check(++level);
                if (xml.getLocalName().equals("Template")) {
                    page(templates.getOrDefault(XmlParts.attribute(xml, "TemplateID", ""), ""), page, depth + 1);
                }
                page.open(xml);
            }
        }
    }

    /** A path as another part gives it: from the root where it begins with a slash. */
    private static String path(String from, String to) {
        List<String> way = new ArrayList<>();
        if (!to.startsWith("/") && from.contains("/")) {
            way.addAll(List.of(from.substring(0, from.lastIndexOf('/')).split("/")));
        }
        for (String each : to.split("/")) {
            if (each.equals("..") && !way.isEmpty()) {
                way.remove(way.size() - 1);
            } else if (!each.isEmpty() && !each.equals(".")) {
                way.add(each);
            }
        }
        return String.join("/", way);
    }

    private static float number(String numbers, int index, float otherwise) {
        float[] all = OfdPage.numbers(numbers);
        return all.length > index ? all[index] : otherwise;
    }
}
