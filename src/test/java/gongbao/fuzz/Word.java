package gongbao.fuzz;

import java.util.List;

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

    /** One file in so many is damaged. */
    private static final int DAMAGED = 6;

    private Word() {}

    static Input file(String text, Lot lot) {
        StringBuilder body = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            body.append(lot.any(PARAGRAPHS).replace("%s", runs(line, lot)));
        }
        Zip zip = zip(part("document", "<w:body>" + body + "</w:body>"));
        boolean sure = Xml.holds(text);
        return lot.oneIn(DAMAGED)
                ? new Input("a.docx", zip.damaged(lot).bytes(), Input.Known.NOTHING)
                : new Input(
                        "a.docx", zip.bytes(), new Input.Known("UTF-8", null, sure ? text : null, sure ? "" : text));
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
        return "<w:r><w:t xml:space=\"preserve\">" + Xml.escaped(words) + "</w:t></w:r>";
    }

    private static Zip zip(String document) {
        return new Zip()
                .with(
                        "[Content_Types].xml",
                        "<Types xmlns=\"" + PACKAGE
                                + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd."
                                + "openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
                                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main"
                                + "+xml\"/></Types>")
                .with(
                        "_rels/.rels",
                        "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                                + "officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                .with("word/numbering.xml", part("numbering", LIST))
                .with("word/footnotes.xml", part("footnotes", NOTE))
                .with("word/document.xml", document);
    }
}
