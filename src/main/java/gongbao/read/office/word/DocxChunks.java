package gongbao.read.office.word;

import gongbao.diag.Diagnostic;
import gongbao.read.office.OfficeFault;
import gongbao.read.office.OfficeText;
import gongbao.text.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files of other formats that a Word file takes in whole ({@code w:altChunk}): each is read as a file of its format. */
final class DocxChunks {

    /** A text is not made of more; each may unpack to as much as the file itself. */
    private static final int MOST = 16;

    private final DocxParts parts;
    private final String main;
    private final DocxLosses losses;
    private final InnerFiles inner;

    private final Set<String> read = new HashSet<>();
    private int setNumbers;

    DocxChunks(DocxParts parts, String main, DocxLosses losses, InnerFiles inner) {
        this.parts = parts;
        this.main = main;
        this.losses = losses;
        this.inner = inner;
    }

    /** The lines of a chunk, all with the number of its place; none, and a finding that names it, where it cannot be read. */
    List<Line> lines(DocxNode chunk, int number) {
        String part = parts.target(main, chunk.attribute("r:id"));
        OfficeText text = part == null ? null : text(part);
        if (text == null) {
            losses.addUnread(part == null ? "altChunk" : part);
            return List.of();
        }
        setNumbers += text.setNumbers();
        // A finding's place in the chunk is none in the file.
        text.findings().forEach(finding -> losses.add(moved(finding, number)));
        return text.lines().stream()
                .map(line -> new Line(line.text(), number, 1, line.kind(), line.continues()))
                .toList();
    }

    private @Nullable OfficeText text(String part) {
        byte[] bytes = parts.bytes(part);
        if (bytes == null || read.size() >= MOST || !read.add(part)) {
            return null;
        }
        try {
            return inner.read(part, type(part), bytes);
        } catch (OfficeFault fault) {
            return null;
        }
    }

    /** How many lines of the chunks begin with a number that no character is for. */
    int setNumbers() {
        return setNumbers;
    }

    private static Diagnostic moved(Diagnostic finding, int number) {
        return DocxLosses.warning(finding.rule(), number, 1, finding.arguments().toArray(String[]::new));
    }

    /** What the package says that a part is. */
    private String type(String part) {
        String extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = "";
        for (DocxNode said : parts.tree("[Content_Types].xml").children()) {
            if (said.attribute("PartName").equals("/" + part)) {
                return said.attribute("ContentType");
            }
            type = said.attribute("Extension").equalsIgnoreCase(extension) ? said.attribute("ContentType") : type;
        }
        return type;
    }
}
