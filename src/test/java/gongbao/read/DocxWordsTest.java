package gongbao.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gongbao.diag.Diagnostic;
import gongbao.text.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a Word file, wherever Word puts them. */
class DocxWordsTest {

    private static final String SPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    @TempDir
    Path folder;

    private Reading read(String body, String... more) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", "<w:document " + SPACES + "><w:body>" + body + "</w:body></w:document>");
        for (int i = 0; i < more.length; i += 2) {
            parts.put(more[i], more[i + 1]);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return new SeedReader().read(Files.write(folder.resolve("a.docx"), bytes.toByteArray()));
    }

    private String body(String paragraph) throws IOException {
        return ((Reading.Text) read(paragraph)).source().body();
    }

    private static String r(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "<w:ins>#</w:ins>                                                       | 一会议二",
                "<w:del><w:r><w:delText>会议</w:delText></w:r></w:del>                  | 一二",
                "<w:moveTo w:id='1'>#</w:moveTo>                                        | 一会议二",
                "<w:moveFrom w:id='1'>#</w:moveFrom>                                    | 一二",
                "<w:fldSimple w:instr='DATE'>#</w:fldSimple>                            | 一会议二",
                "<w:smartTag w:element='x'>#</w:smartTag>                               | 一会议二",
                "<w:customXml w:element='x'><w:customXmlPr/>#</w:customXml>             | 一会议二",
                "<w:sdt><w:sdtPr/><w:sdtContent>#</w:sdtContent></w:sdt>                | 一会议二",
                "<w:hyperlink w:anchor='a'>#</w:hyperlink>                              | 一会议二",
                "<w:bdo w:val='ltr'><w:dir w:val='ltr'>#</w:dir></w:bdo>                | 一会议二",
                "<w:r><w:ruby><w:rubyPr/><w:rt>#</w:rt><w:rubyBase><w:r><w:t>龘</w:t></w:r></w:rubyBase></w:ruby></w:r> | 一龘会议二",
                "<m:oMathPara><m:oMath><m:f><m:fPr/><m:num><m:r><m:t>会议</m:t></m:r></m:num></m:f></m:oMath></m:oMathPara> | 一会议二",
                "<w:r><w:t>会</w:t><w:cr/><w:t>议</w:t><w:ptab/></w:r>                  | '一会\n议 二'",
                "<w:r><w:t>会</w:t><w:noBreakHyphen/><w:t>议</w:t></w:r>                | 一会\u2011议二",
                "<mc:AlternateContent><mc:Choice>#</mc:Choice></mc:AlternateContent>    | 一会议二",
                "<mc:AlternateContent><mc:Choice>#</mc:Choice><mc:Fallback>#</mc:Fallback></mc:AlternateContent> | 一会议二",
            })
    void readsTheWordsOf(String inline, String shown) throws IOException {
        String body = body("<w:p>" + r("一") + inline.replace("#", r("会议")) + r("二") + "</w:p>");
        assertThat(body.replace("\t", "")).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:drawing><wp:inline><wps:txbx><w:txbxContent>#</w:txbxContent></wps:txbx></wp:inline></w:drawing></w:r>",
                "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>#</w:txbxContent></v:textbox></v:shape></w:pict></w:r>",
                "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>#</w:txbxContent></wps:txbx></w:drawing>"
                        + "</mc:Choice></mc:AlternateContent></w:r>",
                "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>#</w:txbxContent></wps:txbx></w:drawing>"
                        + "</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>#</w:txbxContent></v:textbox></v:shape>"
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>",
            })
    void readsTextBoxesOnce(String box) throws IOException {
        String body = body("<w:p>" + r("一") + box.replace("#", "<w:p>" + r("会议") + "</w:p>") + r("二") + "</w:p>");
        assertThat(body.split("\n")).containsExactly("一二", "会议");
    }

    @Test
    void namesWhatStandsInHeadersAndComments() throws IOException {
        String header = "<w:hdr " + SPACES + "><w:p>" + r("会议文件") + "</w:p></w:hdr>";
        String footer = "<w:ftr " + SPACES + "><w:p>" + r("- 1 -") + "</w:p></w:ftr>";
        String text = "<w:p>" + r("会议") + "</w:p>";
        assertThat(((Reading.Text) read(text, "word/footer1.xml", footer)).warnings())
                .isEmpty();
        assertThat(((Reading.Text) read(text, "word/header1.xml", header)).warnings())
                .extracting(Diagnostic::rule, Diagnostic::arguments)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("docx-beside", List.of("会议文件")));
    }

    @Test
    void nothingOfALibraryReachesStandardError() throws IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, UTF_8));
        try {
            String text = "<w:p>" + r("会议") + "</w:p>";
            for (String part : List.of(
                    "word/document.xml",
                    "word/styles.xml",
                    "word/numbering.xml",
                    "_rels/.rels",
                    "word/_rels/document.xml.rels",
                    "[Content_Types].xml",
                    "word/footnotes.xml",
                    "word/comments.xml")) {
                for (String xml : List.of(
                        "", "<a", "<a>&x;</a>", "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", "\0\1", "<a/><b/>")) {
                    Reading read = read(text, part, xml);
                    assertThat(read).as(part + xml).isInstanceOf(Reading.Failure.class);
                }
            }
            assertThat(read(text, "docProps/app.xml", "<a", "word/theme/theme1.xml", ""))
                    .isInstanceOf(Reading.Text.class);
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(UTF_8)).isEmpty();
    }

    @Test
    void refusesAFileThatIsTooDeepWithAnyStack() throws Exception {
        for (String tag : List.of("w:sdt", "w:ins", "w:tbl")) {
            String deep = ("<" + tag + ">").repeat(5000) + ("</" + tag + ">").repeat(5000);
            Reading read = read("<w:p>" + r("会议") + "</w:p>" + deep);
            assertThat(((Reading.Failure) read).diagnostic().rule()).isEqualTo("docx-deep");
        }
        StringBuilder table = new StringBuilder("<w:p>" + r("会议") + "</w:p>");
        for (int i = 0; i < 150; i++) {
            table.insert(0, "<w:tbl><w:tr><w:tc>").append("</w:tc></w:tr></w:tbl>");
        }
        Reading[] read = new Reading[1];
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        read[0] = read(table.toString());
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                },
                "test",
                256 << 10);
        thread.start();
        thread.join();
        assertThat(((Reading.Text) read[0]).source().lines())
                .extracting(Line::text)
                .containsExactly("会议");
    }
}
