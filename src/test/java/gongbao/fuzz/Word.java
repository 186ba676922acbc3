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
    private static final String CHOICES = "http://schemas.openxmlformats.org/markup-compatibility/2006";
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
            "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"a\"/>%s<w:unknown/></w:p>",
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>%s</w:p>",
            "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>%s</w:p>",
            "<w:p><w:moveTo w:id=\"1\">%s</w:moveTo><w:moveFrom w:id=\"2\"><w:r><w:t>x</w:t></w:r></w:moveFrom></w:p>",
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>DATE</w:instrText><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                    + "%s<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>%s<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
            "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p>%s</w:p>"
                    + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p>%s</w:p></w:txbxContent></w:pict>"
                    + "</mc:Fallback></mc:AlternateContent></w:r></w:p>",
            "<w:p><w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase>%s</w:rubyBase></w:ruby></w:r></w:p>",
            "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p>%s</w:p></w:tc></w:tr>"
                    + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>");

    /** No ideographs, which the text would have to hold. */
    private static final String LIST = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/>"
            + "<w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private static final String NOTE = "<w:footnote w:id=\"1\"><w:p><w:r><w:t>note</w:t></w:r></w:p></w:footnote>";

    /** One file in so many is damaged before it is packed: damaged afterwards, it mostly does not unpack. */
    private static final int DAMAGED = 6;

    private Word() {}

    static Input file(String text, Lot lot) {
        StringBuilder body = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            body.append(lot.any(PARAGRAPHS).replace("%s", runs(line, lot)));
        }
        String xml = part("document", "<w:body>" + body + "</w:body>");
        // A bad character makes the whole no XML, and the file is refused.
        boolean sure = text.codePoints().allMatch(Word::isXml);
        Input input = new Input(
                "a.docx",
                zip(xml.getBytes(StandardCharsets.UTF_8)),
                new Input.Known("UTF-8", null, sure ? text : null, sure ? "" : text));
        return lot.oneIn(DAMAGED)
                ? input.damaged(zip(Formats.damaged(xml.getBytes(StandardCharsets.UTF_8), lot)))
                : input;
    }

    private static String part(String name, String elements) {
        return "<w:" + name + " xmlns:w=\"" + MAIN + "\" xmlns:mc=\"" + CHOICES + "\">" + elements + "</w:" + name
                + ">";
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

    private static byte[] zip(byte[] document) {
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
        parts.put("word/numbering.xml", part("numbering", LIST));
        parts.put("word/footnotes.xml", part("footnotes", NOTE));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                add(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            add(zip, "word/document.xml", document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }
}
