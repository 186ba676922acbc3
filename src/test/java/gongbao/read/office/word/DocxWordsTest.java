package gongbao.read.office.word;

import static gongbao.read.office.word.WordFile.p;
import static gongbao.read.office.word.WordFile.r;
import static gongbao.read.office.word.WordFile.row;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongbao.diag.Diagnostic;
import gongbao.read.Reading;
import gongbao.text.Line;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a Word file, wherever Word puts them. */
class DocxWordsTest {

    private static Reading read(String body, String... more) {
        WordFile file = WordFile.of(body);
        for (int i = 0; i < more.length; i += 2) {
            file.with(more[i], more[i + 1]);
        }
        return file.read();
    }

    private static String body(String paragraph) {
        return WordFile.of(paragraph).body();
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
                "<w:r><w:ruby><w:rubyPr/><w:rt>#</w:rt><w:rubyBase><w:r><w:t>龘</w:t></w:r></w:rubyBase></w:ruby></w:r> | 一龘二",
                "<m:oMathPara><m:oMath><m:f><m:fPr/><m:num><m:r><m:t>会议</m:t></m:r></m:num></m:f></m:oMath></m:oMathPara> | 一会议二",
                "<w:r><w:t>会</w:t><w:cr/><w:t>议</w:t><w:ptab/></w:r>                  | '一会\n议 二'",
                "<w:r><w:t>会</w:t><w:softHyphen/><w:t>议</w:t></w:r>                   | 一会\u00AD议二",
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>#</w:sdtContent></w:sdt> | 一二",
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>会议</w:t></w:r>                   | 一二",
                "<w:r><w:rPr><w:vanish w:val='false'/></w:rPr><w:t>会议</w:t></w:r>     | 一会议二",
                "<w:r><w:rPr><w:webHidden/><w:caps/></w:rPr><w:t>会议</w:t></w:r>       | 一会议二",
                "<w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>                   | 一✓二",
                "<w:r><w:rPr><w:rFonts w:ascii='Symbol'/></w:rPr><w:t>\uF0B0</w:t></w:r> | 一°二",
                "<w:r><w:drawing><wp:inline><wp:docPr id='1' name='图' descr='会议'/></wp:inline></w:drawing></w:r> | 一二",
                "<m:oMath><m:f><m:num><m:r><m:t>会</m:t></m:r></m:num><m:den><m:r><m:t>议</m:t></m:r></m:den></m:f></m:oMath> | 一会/议二",
                "<m:oMath><m:sSup><m:e><m:r><m:t>a+b</m:t></m:r></m:e><m:sup><m:t>2</m:t></m:sup></m:sSup></m:oMath> | 一(a+b)^2二",
                "<w:r><w:t>会</w:t><w:noBreakHyphen/><w:t>议</w:t></w:r>                | 一会\u2011议二",
                "<mc:AlternateContent><mc:Choice>#</mc:Choice></mc:AlternateContent>    | 一会议二",
                "<mc:AlternateContent><mc:Choice>#</mc:Choice><mc:Fallback>#</mc:Fallback></mc:AlternateContent> | 一会议二",
            })
    void readsTheWordsOf(String inline, String shown) {
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
    void readsTextBoxesOnce(String box) {
        String body = body("<w:p>" + r("一") + box.replace("#", "<w:p>" + r("会议") + "</w:p>") + r("二") + "</w:p>");
        assertThat(body.split("\n")).containsExactly("一二", "会议");
    }

    @Test
    void namesWhatStandsInHeadersAndComments() {
        String header = "<w:hdr " + WordFile.SPACES + "><w:p>" + r("会议文件") + "</w:p></w:hdr>";
        String footer = "<w:ftr " + WordFile.SPACES + "><w:p>" + r("- 1 -") + "</w:p></w:ftr>";
        String text = "<w:p>" + r("会议") + "</w:p>";
        assertThat(((Reading.Text) read(text, "word/footer1.xml", footer)).warnings())
                .isEmpty();
        assertThat(((Reading.Text) read(text, "word/header1.xml", header)).warnings())
                .extracting(Diagnostic::rule, Diagnostic::arguments)
                .containsExactly(tuple("docx-beside", List.of("会议文件")));
    }

    @Test
    void nothingOfALibraryReachesStandardError() {
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
                byte[] noUtf8 = {'<', 'a', '>', (byte) 0xE9, '<', '/', 'a', '>'};
                assertThat(WordFile.of(text).with(part, noUtf8).read()).as(part).isInstanceOf(Reading.Failure.class);
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
                    read[0] = read(table.toString());
                },
                "test",
                256 << 10);
        thread.start();
        thread.join();
        assertThat(((Reading.Text) read[0]).source().lines())
                .extracting(Line::text)
                .containsExactly("会议");
    }

    private static String field(String instruction, String result) {
        String mark = "<w:r><w:fldChar w:fldCharType='%s'/></w:r>";
        String separated = result.isEmpty() ? "" : mark.formatted("separate") + result;
        return mark.formatted("begin") + "<w:r><w:instrText>" + instruction + "</w:instrText></w:r>" + separated
                + mark.formatted("end");
    }

    @Test
    void showsResultsOfFieldsAndNoInstructions() {
        assertThat(body(p(r("于"), field("DATE", r("2024年1月5日")), r("举行")))).isEqualTo("于2024年1月5日举行");
        String inner = field("IF x", r("甲"));
        String nested = field("IF </w:instrText></w:r>" + inner + "<w:r><w:instrText>", r("乙"));
        assertThat(body(p(nested, r("。")))).isEqualTo("乙。");
        String over = field("TOC", r("目录一") + "</w:p><w:p>" + r("目录二"));
        assertThat(body(p(over))).isEqualTo("目录一\n目录二");
        assertThat(body(p("<w:r><w:fldChar w:fldCharType='begin'/></w:r>", r("甲"))))
                .isEqualTo("甲");
    }

    @Test
    void showsFieldsThatKeepNoResult() {
        assertThat(body(p(r("办"), field("EQ \\o\\ac(○,企)", ""), r("字")))).isEqualTo("办企字");
        assertThat(body(p(field("EQ \\* jc2 \\* hps10 \\o\\ad(\\s\\up 9(lín),林)", ""), r("某"))))
                .isEqualTo("林某");
        assertThat(body(p(r("甲"), field("XE \"乙\"", ""), r("丙")))).isEqualTo("甲丙");
        assertThat(WordFile.of(p(r("甲"), field("EQ \\f(1,2)", ""))).findings())
                .containsExactly("docx-unread EQ \\f(1,2)");
        String box =
                "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>"
                        + "<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>";
        assertThat(body(p(box, r("同意")))).isEqualTo("☒同意");
    }

    /** A paragraph goes on in the next where its end is deleted, moved away or hidden, and where it is a large first letter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:rPr><w:del w:id='1'/></w:rPr>",
                "<w:rPr><w:moveFrom w:id='1'/></w:rPr>",
                "<w:rPr><w:vanish/><w:specVanish/></w:rPr>",
                "<w:framePr w:dropCap='drop'/>"
            })
    void joinsParagraphs(String properties) {
        assertThat(body(p(properties, List.of(r("全"))) + p(r("会指出")) + p(r("末段"))))
                .isEqualTo("全会指出\n末段");
        assertThat(body(p(properties, List.of(r("全会"))) + "<w:tbl>" + row("甲", "乙") + "</w:tbl>"))
                .isEqualTo("全会\n甲\t乙");
    }

    @Test
    void namesHiddenTextAndPlacesToFillIn() {
        String styles = "<w:style w:type='paragraph' w:styleId='H'><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type='character' w:styleId='C'><w:rPr><w:vanish/></w:rPr></w:style>";
        String hidden = p("<w:pStyle w:val='H'/>", List.of(r("内部"), r("<w:rStyle w:val='C'/>", "公开")));
        String control =
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p(r("单击此处")) + "</w:sdtContent></w:sdt>";
        WordFile file = WordFile.of(p(r("会议")) + hidden + p(r("<w:rStyle w:val='C'/>", "草稿")) + control)
                .part("styles", styles);
        assertThat(file.lines()).containsExactly("会议", "公开");
        assertThat(file.findings()).containsExactly("docx-hidden 内部草稿", "docx-placeholder 单击此处");
    }

    @Test
    void namesWhatIsNoText() {
        String object = "<w:r><w:object><v:shape/><o:OLEObject ProgID='Excel.Sheet.12'/></w:object></w:r>";
        String sign = "<w:r><w:sym w:font='某字体' w:char='F021'/></w:r>";
        assertThat(WordFile.of(p(r("会议"), object, sign)).findings())
                .containsExactly("docx-unread Excel.Sheet.12, 某字体 F021");
        String diagram = "<x xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><a:t>流程</a:t></x>";
        assertThat(WordFile.of(p(r("会议")))
                        .with("word/diagrams/data1.xml", diagram)
                        .findings())
                .containsExactly("docx-unread word/diagrams/data1.xml");
    }

    @Test
    void readsFilesThatItTakesIn() {
        String body = p(r("公报")) + "<w:altChunk r:id='a'/>" + p(r("末段"));
        String page = "<html><body><p>于2024年1月5日举行。</p><p>达到100亿元。</p></body></html>";
        byte[] word = WordFile.of(p(r("甲")) + "<w:altChunk r:id='b'/>").bytes();
        assertThat(chunk(body, "c.html", page.getBytes(UTF_8)).lines())
                .containsExactly("公报", "于2024年1月5日举行。", "达到100亿元。", "末段");
        assertThat(chunk(body, "c.txt", "一\n二".getBytes(UTF_8)).lines()).containsExactly("公报", "一", "二", "末段");
        assertThat(chunk(body, "c.docx", word).lines()).containsExactly("公报", "甲", "末段");
        assertThat(chunk(body, "c.docx", word).findings()).containsExactly("docx-unread altChunk");
        assertThat(chunk(body, "c.mht", page.getBytes(UTF_8)).findings()).containsExactly("docx-unread word/c.mht");
        assertThat(WordFile.of(body).findings()).containsExactly("docx-unread altChunk");
    }

    private static WordFile chunk(String body, String name, byte[] bytes) {
        return WordFile.of(body).linked("a", "aFChunk", name, bytes);
    }

    /** A note breaks no sentence, and no row of a table. */
    @Test
    void putsNotesBehindTheirParagraph() {
        String mark = "<w:r><w:footnoteReference w:id='1'/></w:r>";
        String notes = "<w:footnote w:type='separator' w:id='0'>" + p(r("线")) + "</w:footnote><w:footnote w:id='1'>"
                + p(r("注文")) + "</w:footnote><w:footnote w:id='2'>" + p(r("无主的注")) + "</w:footnote>";
        WordFile file =
                WordFile.of(p(r("达到100"), mark, r("亿元。")) + p(r("末段"), mark)).part("footnotes", notes);
        assertThat(file.lines()).containsExactly("达到100亿元。", "注文", "末段");
        assertThat(file.findings()).containsExactly("docx-beside 无主的注");
        String cell = "<w:tc>" + p(r("甲"), mark) + "</w:tc>";
        String table = "<w:tbl><w:tr>" + cell + "<w:tc>" + p(r("乙")) + "</w:tc></w:tr>" + row("丙", "丁") + "</w:tbl>";
        assertThat(WordFile.of(table).part("footnotes", notes).lines()).containsExactly("甲\t乙", "丙\t丁", "注文");
    }

    @Test
    void keepsReadingsBesideTheText() {
        String ruby =
                "<w:r><w:ruby><w:rt>" + r("lín") + "</w:rt><w:rubyBase>" + r("林") + "</w:rubyBase></w:ruby></w:r>";
        assertThat(WordFile.of(p(r("县委书记"), ruby, r("正远。"))).text().lines())
                .extracting(Line::text, Line::kind)
                .containsExactly(tuple("县委书记林正远。", Line.Kind.PARAGRAPH), tuple("lín", Line.Kind.OUTSIDE));
    }

    @Test
    void setsEmptyCellsWhereMergedOnesReach() {
        String table = "<w:tbl>" + row("<w:vMerge w:val='restart'/>|指标", "<w:gridSpan w:val='2'/>|目标")
                + row("<w:vMerge/>|", "2025年", "2027年")
                + row("总产值", "100", "120").replace("<w:tr>", "<w:tr><w:trPr><w:ins w:id='1'/></w:trPr>")
                + row("旧", "1", "2").replace("<w:tr>", "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>")
                + row("后", "3").replace("<w:tr>", "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>") + "</w:tbl>";
        assertThat(WordFile.of(table).text().lines())
                .extracting(Line::text, Line::kind)
                .containsExactly(
                        tuple("指标\t目标\t", Line.Kind.TABLE_ROW),
                        tuple("\t2025年\t2027年", Line.Kind.TABLE_ROW),
                        tuple("总产值\t100\t120", Line.Kind.TABLE_ROW),
                        tuple("\t后\t3", Line.Kind.TABLE_ROW));
    }

    @Test
    void takesFramesAndLayoutForParagraphs() {
        String frame = "<w:tbl><w:tr><w:tc>" + p(r("一")) + p(r("二")) + "</w:tc></w:tr></w:tbl>";
        assertThat(WordFile.of(frame).lines()).containsExactly("一", "二");
        String layout = "<w:tbl><w:tr><w:tc>" + p(r("左")) + "</w:tc><w:tc>" + "<w:tbl>" + row("甲", "乙") + "</w:tbl>"
                + p() + "</w:tc></w:tr></w:tbl>";
        assertThat(WordFile.of(layout).lines()).containsExactly("左", "甲\t乙");
    }

    /** Word's strict format, other prefixes than Word's, an absolute way to the text. */
    @Test
    void readsOtherEditionsOfTheFormat() {
        String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        String document = "<ns0:document xmlns:ns0='" + strict + "'><ns0:body><ns0:p><ns0:r><ns0:t>会议</ns0:t></ns0:r>"
                + "<ns0:del><ns0:r><ns0:t>旧</ns0:t></ns0:r></ns0:del></ns0:p></ns0:body></ns0:document>";
        String way =
                "<Relationships><Relationship Id='a' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument'"
                        + " Target='/text/main.xml'/></Relationships>";
        assertThat(WordFile.of("")
                        .with("_rels/.rels", way)
                        .with("text/main.xml", document)
                        .lines())
                .containsExactly("会议");
        assertThat(((Reading.Failure) read("", "word/document.xml", "<document/>"))
                        .diagnostic()
                        .rule())
                .isEqualTo("docx-broken");
    }

    @Test
    void readsPartsInUtf16() {
        String document = "\uFEFF<w:document " + WordFile.SPACES + "><w:body>" + p(r("会议")) + "</w:body></w:document>";
        for (Charset charset : List.of(UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(WordFile.of("")
                            .with("word/document.xml", document.getBytes(charset))
                            .body())
                    .isEqualTo("会议");
        }
    }

    @Test
    void tellsHeadingsAndBoldLines() {
        String styles = "<w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='2'><w:name w:val='公文标题'/><w:basedOn w:val='1'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='3'><w:name w:val='黑'/><w:rPr><w:b/></w:rPr></w:style>";
        String body = p("<w:pStyle w:val='2'/>", List.of(r("总则")))
                + p(r("<w:b/>", "目标"), r(" "))
                + p("<w:pStyle w:val='3'/>", List.of(r("任务")))
                + p(r("<w:b/>", "甲"), r("乙"));
        assertThat(WordFile.of(body).part("styles", styles).text().lines())
                .extracting(Line::kind)
                .containsExactly(Line.Kind.HEADING, Line.Kind.STRONG, Line.Kind.STRONG, Line.Kind.PARAGRAPH);
    }
}
