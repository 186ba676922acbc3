package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.read.office.OfficeFault;
import gongbao.read.office.OfficeText;
import gongbao.read.office.word.DocxDocument;
import gongbao.read.office.word.InnerFiles;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a file within a Word file as a file of its format. */
final class InnerFormats implements InnerFiles {

    /** What a part is whose name does not tell. */
    private static final Map<String, String> TYPES = Map.of(
            "text/html", "html",
            "application/xhtml+xml", "html",
            "text/plain", "txt",
            "text/rtf", "rtf",
            "application/rtf", "rtf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    @Override
    public @Nullable OfficeText read(String name, String type, byte[] bytes) throws OfficeFault {
        SourceFormat byName = SourceFormats.of(name);
        String byType = TYPES.get(type);
        SourceFormat format = byName == null && byType != null ? SourceFormats.named(byType) : byName;
        if (format == null || format instanceof DocxFormat) {
            return format == null ? null : DocxDocument.of(bytes, InnerFiles.NONE);
        }
        try {
            return text(format.read(bytes));
        } catch (SeedFault fault) {
            throw new OfficeFault("file-broken", format.name());
        }
    }

    private static OfficeText text(Content content) {
        Decoded decoded = content.decoded();
        List<Line> lines = decoded.odd().inLines(content.lines());
        List<Diagnostic> findings = new ArrayList<>(content.findings());
        Diagnostic odd = decoded.odd().finding();
        if (odd != null) {
            findings.add(odd);
        }
        if (decoded.damagedLine() > 0) {
            findings.add(Findings.warning("file-damaged", decoded.damagedLine(), 1, decoded.charset()));
        }
        return new OfficeText(lines, findings, content.setNumbers());
    }
}
