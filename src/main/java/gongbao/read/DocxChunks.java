package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.text.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files of other formats that a Word file takes in whole ({@code w:altChunk}): each is read as a file of its format. */
final class DocxChunks {

    /** A text is not made of more; each may unpack to as much as the file itself. */
    private static final int MOST = 16;

    /** What a chunk is whose name does not tell. */
    private static final Map<String, String> TYPES = Map.of(
            "text/html", "html",
            "application/xhtml+xml", "html",
            "text/plain", "txt",
            "text/rtf", "rtf",
            "application/rtf", "rtf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private final DocxParts parts;
    private final String main;
    private final DocxLosses losses;
    /** Whether this file was itself taken in by another: one that holds itself has no end. */
    private final boolean isInside;

    private final Set<String> read = new HashSet<>();
    private int setNumbers;

    DocxChunks(DocxParts parts, String main, DocxLosses losses, boolean isInside) {
        this.parts = parts;
        this.main = main;
        this.losses = losses;
        this.isInside = isInside;
    }

    /** The lines of a chunk, all with the number of its place; none, and a finding that names it, where it cannot be read. */
    List<Line> lines(DocxNode chunk, int number) {
        String part = parts.target(main, chunk.attribute("r:id"));
        byte[] bytes = part == null ? null : parts.bytes(part);
        SourceFormat format = part == null ? null : format(part);
        if (part == null || bytes == null || format == null || !isNew(part)) {
            losses.addUnread(part == null ? "altChunk" : part);
            return List.of();
        }
        try {
            return lines(read(format, bytes), number);
        } catch (SeedFault fault) {
            losses.addUnread(part);
            return List.of();
        }
    }

    private boolean isNew(String part) {
        return !isInside && read.size() < MOST && read.add(part);
    }

    private static Content read(SourceFormat format, byte[] bytes) throws SeedFault {
        return format instanceof DocxFormat ? DocxFormat.inside(bytes) : format.read(bytes);
    }

    /** How many lines of the chunks begin with a number that no character is for. */
    int setNumbers() {
        return setNumbers;
    }

    private List<Line> lines(Content content, int number) {
        setNumbers += content.setNumbers();
        content.findings().forEach(finding -> losses.add(moved(finding, number)));
        List<Line> lines = content.decoded().odd().inLines(content.lines());
        Diagnostic odd = content.decoded().odd().finding();
        if (odd != null) {
            losses.add(moved(odd, number));
        }
        if (content.decoded().damagedLine() > 0) {
            losses.add(Findings.warning(
                    "file-damaged", number, 1, content.decoded().charset()));
        }
        return lines.stream()
                .map(line -> new Line(line.text(), number, 1, line.kind(), line.continues()))
                .toList();
    }

    /** A finding's place in the chunk is none in the file. */
    private static Diagnostic moved(Diagnostic finding, int number) {
        return Findings.warning(finding.rule(), number, 1, finding.arguments().toArray(String[]::new));
    }

    private @Nullable SourceFormat format(String part) {
        SourceFormat byName = SourceFormats.of(part);
        String type = TYPES.get(type(part));
        return byName == null && type != null ? SourceFormats.of("chunk." + type) : byName;
    }

    private String type(String part) {
        String extension = SeedPaths.extension(part);
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
