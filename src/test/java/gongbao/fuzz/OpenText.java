package gongbao.fuzz;

import java.util.List;

/** An OpenDocument text. */
final class OpenText {

    private static final String SPACES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";

    /** {@code %s} is the text of a paragraph. */
    private static final List<String> PARAGRAPHS = List.of(
            "<text:p>%s</text:p>",
            "<text:p>%s</text:p>",
            "<text:p text:style-name=\"B\">%s</text:p>",
            "<text:h text:outline-level=\"1\">%s</text:h>",
            "<text:p><text:span text:style-name=\"B\">%s</text:span></text:p>",
            "<text:p>%s<text:span text:style-name=\"V\">gone</text:span></text:p>",
            "<text:p><text:a>%s</text:a><text:s/><text:tab/><text:line-break/></text:p>",
            "<text:p>%s<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p>"
                    + "</text:note-body></text:note></text:p>",
            "<text:p>%s<office:annotation><dc:creator>gone</dc:creator><text:p>gone</text:p></office:annotation></text:p>",
            "<text:list text:style-name=\"L\"><text:list-item><text:p>%s</text:p></text:list-item></text:list>",
            "<text:list text:style-name=\"L\" text:continue-numbering=\"true\"><text:list-item><text:list><text:list-item>"
                    + "<text:p>%s</text:p></text:list-item></text:list></text:list-item></text:list>",
            "<text:list text:style-name=\"L\"><text:list-header><text:p>%s</text:p></text:list-header></text:list>",
            "<table:table><table:table-row><table:table-cell><text:p>%s</text:p></table:table-cell>"
                    + "<table:covered-table-cell/></table:table-row></table:table>",
            "<table:table><table:table-header-rows><table:table-row><table:table-cell><table:table><table:table-row>"
                    + "<table:table-cell><text:p>%s</text:p></table:table-cell></table:table-row></table:table></table:table-cell>"
                    + "<table:table-cell/></table:table-row></table:table-header-rows></table:table>",
            "<text:section><text:p>%s</text:p></text:section>",
            "<text:section text:display=\"none\"><text:p>gone</text:p></text:section><text:p>%s</text:p>",
            "<text:p><draw:frame><draw:text-box><text:p>%s</text:p></draw:text-box></draw:frame></text:p>",
            "<text:p><text:date>%s</text:date></text:p>",
            "<text:p><text:title>%s</text:title><draw:frame><draw:text-box><text:p>note</text:p></draw:text-box></draw:frame></text:p>",
            "<text:p><text:ruby><text:ruby-base>%s</text:ruby-base></text:ruby></text:p>",
            "<text:tracked-changes><text:deletion><text:p>gone</text:p></text:deletion></text:tracked-changes><text:p>%s</text:p>",
            "<text:p>%s<text:unknown><text:hidden-text>gone</text:hidden-text></text:unknown></text:p>",
            "<text:p><!-- gone --><![CDATA[]]>%s<?gone gone?></text:p>");

    private static final String STYLES =
            "<style:style style:name=\"B\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
                    + "<style:style style:name=\"V\"><style:text-properties text:display=\"none\"/></style:style>"
                    + "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"I\""
                    + " style:num-suffix=\".\"/><text:list-level-style-number text:level=\"2\" style:num-format=\"I\""
                    + " style:num-suffix=\".\" text:display-levels=\"2\"/></text:list-style>";

    private static final String HEADS = "<office:master-styles><style:master-page><style:header><text:p>head</text:p>"
            + "</style:header></style:master-page></office:master-styles>";

    private static final String MANIFEST =
            "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>";

    private OpenText() {}

    static Input file(String text, Lot lot) {
        StringBuilder body = new StringBuilder();
        String[] lines = text.split("\n", -1);
        for (String line : lines) {
            body.append(lot.any(PARAGRAPHS).replace("%s", words(line, lot)));
        }
        Zip zip = new Zip()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with(
                        "content.xml",
                        part(
                                "content",
                                "<office:automatic-styles>" + STYLES + "</office:automatic-styles><office:body>"
                                        + "<office:text>" + body + "</office:text></office:body>"))
                .with("styles.xml", part("styles", HEADS))
                .with("META-INF/manifest.xml", MANIFEST);
        String beside = "head" + "note".repeat(lines.length) + "IIIVXLCDM..".repeat(9 * lines.length);
        boolean sure = Xml.holds(text);
        Input.Known known =
                new Input.Known("UTF-8", null, sure ? text : null, sure ? beside : zip.text() + beside + text);
        Input input = new Input("a.odt", zip.bytes(), known);
        return lot.oneIn(3) ? damaged(zip.damaged(lot)) : input;
    }

    private static Input damaged(Zip zip) {
        return new Input("a.odt", zip.bytes(), Input.Known.spelled(zip.text()));
    }

    private static String part(String name, String elements) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-" + name + " " + SPACES + ">" + elements
                + "</office:document-" + name + ">";
    }

    private static String words(String line, Lot lot) {
        int cut = line.offsetByCodePoints(0, lot.below(line.codePointCount(0, line.length()) + 1));
        return Xml.escaped(line.substring(0, cut)) + "<text:bookmark/>" + Xml.escaped(line.substring(cut));
    }
}
