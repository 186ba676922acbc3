package gongbao.read.office.word;

import gongbao.read.office.OfficeFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The parts of a Word file by their names, and how one leads to another. */
final class DocxParts {

    /** Nobody reads them, so that they may be what they like. */
    private static final Pattern UNREAD = Pattern.compile(
            "(docProps|customXml|[^/]+/theme|[^/]+/glossary)/.*|[^/]+/(settings|fontTable|webSettings)\\.xml");

    private static final String PACKAGE = "";

    private final Map<String, byte[]> bytes = new LinkedHashMap<>();
    private final Map<String, DocxNode> trees = new LinkedHashMap<>();

    private DocxParts() {}

    static DocxParts of(byte[] zipped) throws OfficeFault {
        DocxParts parts = new DocxParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName().replace('\\', '/'), zip.readAllBytes());
            }
        } catch (IOException | XMLStreamException e) {
            throw new OfficeFault("docx-broken");
        }
        return parts;
    }

    private void add(String name, byte[] part) throws XMLStreamException, OfficeFault {
        boolean isXml = name.endsWith(".xml") || name.endsWith(".rels");
        if (!isXml || UNREAD.matcher(name).matches()) {
            bytes.put(name, part);
        } else {
            trees.put(name, DocxXml.of(part));
        }
    }

    /** Name of the part with the text: what the package says it is, else where Word puts it. */
    String main() throws OfficeFault {
        String main = target(PACKAGE, "officeDocument", "word/document.xml");
        if (!tree(main).is("w:document")) {
            throw new OfficeFault("docx-broken");
        }
        return main;
    }

    /** The tree of a part; one without children where there is none. */
    DocxNode tree(String name) {
        return trees.getOrDefault(name, DocxNode.none());
    }

    /** The trees whose names a pattern matches whole, in the order of the file. */
    Map<String, DocxNode> trees(Pattern name) {
        Map<String, DocxNode> found = new LinkedHashMap<>();
        trees.forEach((part, tree) -> {
            if (name.matcher(part).matches()) {
                found.put(part, tree);
            }
        });
        return found;
    }

    byte @Nullable [] bytes(String name) {
        return bytes.get(name);
    }

    /** The part of a kind that another part leads to, and where Word puts it if nothing leads to it. */
    String target(String from, String type, String usual) {
        for (DocxNode relationship : tree(relationships(from)).children()) {
            if (relationship.attribute("Type").endsWith("/" + type) && isInside(relationship)) {
                return resolved(from, relationship.attribute("Target"));
            }
        }
        return usual;
    }

    /** The part that another one calls by an id, or where outside the file it leads; null where it leads nowhere. */
    @Nullable
    String target(String from, String id) {
        for (DocxNode relationship : tree(relationships(from)).children()) {
            if (relationship.attribute("Id").equals(id)) {
                String target = relationship.attribute("Target");
                return isInside(relationship) ? resolved(from, target) : target;
            }
        }
        return null;
    }

    private static boolean isInside(DocxNode relationship) {
        return !relationship.attribute("TargetMode").equals("External");
    }

    /** 〔例〕word/document.xml → word/_rels/document.xml.rels. */
    private static String relationships(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** 〔例〕numbering.xml of word/document.xml → word/numbering.xml. */
    private static String resolved(String from, String target) {
        String way =
                target.startsWith("/") ? target.substring(1) : from.substring(0, from.lastIndexOf('/') + 1) + target;
        for (int up = way.indexOf("/../"); up > 0; up = way.indexOf("/../")) {
            way = way.substring(0, way.lastIndexOf('/', up - 1) + 1) + way.substring(up + 4);
        }
        return way.startsWith("./") ? way.substring(2) : way;
    }
}
