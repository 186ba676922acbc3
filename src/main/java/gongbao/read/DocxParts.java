package gongbao.read;

import gongbao.diag.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/** The parts of a Word file, looked through before the library reads them: it prints what it stumbles over. */
final class DocxParts {

    /** Hold the text. */
    private static final Pattern TEXT = Pattern.compile("word/(document|footnotes|endnotes)\\d*\\.xml");
    /** Hold words that are no part of the text. */
    private static final Pattern BESIDE = Pattern.compile("word/(header|footer|comments)\\d*\\.xml");
    /** Nobody reads them, so that they may be what they like. */
    private static final Pattern UNREAD = Pattern.compile(
            "(docProps|customXml|word/theme|word/glossary)/.*|word/(settings|fontTable|webSettings)\\.xml");

    private static final int QUOTED = 24;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder beside = new StringBuilder();
    private boolean changed;

    private DocxParts() {}

    static DocxParts of(byte[] bytes) throws SeedFault {
        DocxParts parts = new DocxParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.parts.put(entry.getName(), parts.checked(entry.getName(), zip.readAllBytes()));
            }
        } catch (IOException | XMLStreamException e) {
            throw new SeedFault("docx-broken");
        }
        return parts;
    }

    private byte[] checked(String name, byte[] part) throws XMLStreamException, SeedFault {
        if (!(name.endsWith(".xml") || name.endsWith(".rels"))
                || UNREAD.matcher(name).matches()) {
            return part;
        }
        DocxXml xml = DocxXml.of(part);
        if (BESIDE.matcher(name).matches()) {
            beside.append(xml.words());
        }
        byte[] mended = TEXT.matcher(name).matches() ? xml.mended() : null;
        changed |= mended != null;
        return mended == null ? part : mended;
    }

    /** The file as the library can read it whole. */
    byte[] bytes(byte[] original) throws IOException {
        if (!changed) {
            return original;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Words in headers, footers and comments, which are left out. */
    List<Diagnostic> findings() {
        List<Diagnostic> findings = new ArrayList<>();
        if (Signs.hasWide(beside, 0, beside.length())) {
            findings.add(Findings.warning("docx-beside", 0, 0, beside.substring(0, Math.min(QUOTED, beside.length()))));
        }
        return findings;
    }
}
