package gongbao.read.office.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongbao.diag.Diagnostic;
import gongbao.read.Reading;
import gongbao.read.SeedReader;
import gongbao.text.Line;
import gongbao.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file made of the XML of its parts. */
final class WordFile {

    static final String SPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    private static final String RELATIONSHIP =
            "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();

    private WordFile() {}

    /** A file of these paragraphs and tables. */
    static WordFile of(String body) {
        WordFile file = new WordFile();
        file.parts.put(
                "_rels/.rels", relationships(RELATIONSHIP.formatted("r1", "officeDocument", "word/document.xml")));
        return file.with("word/document.xml", "<w:document " + SPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    WordFile with(String part, String xml) {
        return with(part, xml.getBytes(UTF_8));
    }

    WordFile with(String part, byte[] bytes) {
        parts.put(part, bytes);
        return this;
    }

    /** A part that the text leads to by an id. */
    WordFile linked(String id, String type, String target, byte[] bytes) {
        relationships.append(RELATIONSHIP.formatted(id, type, target));
        return with("word/" + target, bytes);
    }

    /** A part of a kind with these elements: {@code styles}, {@code numbering}, {@code footnotes}. */
    WordFile part(String type, String elements) {
        String xml = "<w:" + type + " " + SPACES + ">" + elements + "</w:" + type + ">";
        return linked(type, type, type + ".xml", xml.getBytes(UTF_8));
    }

    private static byte[] relationships(String all) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                        + "</Relationships>")
                .getBytes(UTF_8);
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        all.putIfAbsent("word/_rels/document.xml.rels", relationships(relationships.toString()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Reading read() {
        return new SeedReader().read("a.docx", bytes());
    }

    SourceText text() {
        return ((Reading.Text) read()).source();
    }

    String body() {
        return text().body();
    }

    List<String> lines() {
        return text().bodyLines().stream().map(Line::text).toList();
    }

    /** Each finding as its rule and what it quotes: {@code docx-hidden 内部}. */
    List<String> findings() {
        return ((Reading.Text) read())
                .warnings().stream().map(WordFile::finding).toList();
    }

    private static String finding(Diagnostic finding) {
        return finding.rule() + " " + String.join(" ", finding.arguments());
    }

    static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    /** A paragraph with properties. */
    static String p(String properties, List<String> runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A run with properties. */
    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A row of cells, each with its properties before a {@code |}. */
    static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            String[] said = ("|" + cell).split("\\|");
            String properties = said.length > 2 ? "<w:tcPr>" + said[1] + "</w:tcPr>" : "";
            String words = said[said.length - 1];
            row.append("<w:tc>")
                    .append(properties)
                    .append(p(words.isEmpty() ? "" : r(words)))
                    .append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }
}
