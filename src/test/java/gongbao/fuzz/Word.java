package gongbao.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file of a text. */
final class Word {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** {@code %s} is the text of a run. */
    private static final List<String> PARAGRAPHS = List.of(
            "<w:p>%s</w:p>",
            "<w:p>%s</w:p>",
            "<w:p>%s</w:p>",
            "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr>%s</w:p>",
            "<w:p><w:ins w:id=\"1\">%s</w:ins></w:p>",
            "<w:p><w:hyperlink w:anchor=\"a\">%s</w:hyperlink></w:p>",
            "<w:p>%s<w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>",
            "<w:tbl><w:tr><w:tc><w:p>%s</w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>",
            "<w:sdt><w:sdtContent><w:p>%s</w:p></w:sdtContent></w:sdt>",
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>%s</w:p>",
            "<w:p><w:smartTag>%s</w:smartTag></w:p>",
            "<w:p>%s<w:r><w:br/><w:tab/><w:noBreakHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F028\"/></w:r></w:p>",
            "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"a\"/>%s<w:unknown/></w:p>");

    private Word() {}

    static Input file(String text, Lot lot) {
        StringBuilder body = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            body.append(lot.any(PARAGRAPHS).replace("%s", runs(line, lot)));
        }
        String xml = "<w:document xmlns:w=\"" + MAIN + "\"><w:body>" + body + "</w:body></w:document>";
        // A bad character makes the whole no XML, and the file is refused.
        boolean sure = text.codePoints().allMatch(Word::isXml);
        return new Input("a.docx", zip(xml), new Input.Known("UTF-8", null, sure ? text : null, sure ? "" : text));
    }

    private static String runs(String line, Lot lot) {
        int cut = line.offsetByCodePoints(0, lot.below(line.codePointCount(0, line.length()) + 1));
        return run(line.substring(0, cut)) + run(line.substring(cut));
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">"
                + words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</w:t></w:r>";
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= ' ' && !Ink.isNoCharacter(c);
    }

    private static byte[] zip(String document) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE
                        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd."
                        + "openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\""
                        + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", document);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
