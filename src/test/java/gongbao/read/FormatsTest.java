package gongbao.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongbao.text.Line;
import gongbao.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markdown and Word, line by line. */
class FormatsTest {

    @TempDir
    Path folder;

    private Reading read(String name, byte[] bytes) throws IOException {
        return new SeedReader().read(Files.write(folder.resolve(name), bytes));
    }

    private SourceText markdown(String text) throws IOException {
        return ((Reading.Text) read("a.md", text.getBytes(UTF_8))).source();
    }

    // --- Markdown

    @Test
    void takesMarkupOffAndKeepsPlaces() throws IOException {
        SourceText text = markdown("""
                # 中国共产党青溪县第十五届委员会第六次全体会议公报

                **全会指出**，要坚持*绿色*发展[^1]，见[决定](http://a.cn/b)。
                第二行接着说。

                第三段 \s
                另起一行

                ## 一、目标
                """);
        assertThat(text.lines())
                .extracting(Line::text, Line::number, Line::column, Line::kind, Line::continues)
                .containsExactly(
                        tuple("中国共产党青溪县第十五届委员会第六次全体会议公报", 1, 3, Line.Kind.HEADING, false),
                        tuple("全会指出，要坚持绿色发展[^1]，见决定。", 3, 3, Line.Kind.PARAGRAPH, false),
                        tuple("第二行接着说。", 4, 1, Line.Kind.PARAGRAPH, true),
                        tuple("第三段", 6, 1, Line.Kind.PARAGRAPH, false),
                        tuple("另起一行", 7, 1, Line.Kind.PARAGRAPH, false),
                        tuple("一、目标", 9, 4, Line.Kind.HEADING, false));
    }

    @Test
    void tellsLinesInBold() throws IOException {
        SourceText text = markdown("""
                **今后五年的目标任务**

                **各位
                代表：**

                **目标：**翻一番

                > **张某某**

                *斜体*
                """);
        assertThat(text.lines())
                .extracting(Line::text, Line::kind)
                .containsExactly(
                        tuple("今后五年的目标任务", Line.Kind.STRONG),
                        tuple("各位", Line.Kind.STRONG),
                        tuple("代表：", Line.Kind.STRONG),
                        tuple("目标：翻一番", Line.Kind.PARAGRAPH),
                        tuple("张某某", Line.Kind.STRONG),
                        tuple("斜体", Line.Kind.PARAGRAPH));
    }

    /** Beside full-width marks the standard takes stars for text. */
    @Test
    void leavesNoStarsOfBoldWords() throws IOException {
        SourceText text = markdown("""
                **出席全会的有，**委员32人，审议了**《决定》**并部署。

                **——城市化实现新突破。**全市投资增长15%。

                学习**“千万工程”**经验\\*\\*。

                注**：一颗星
                """);
        assertThat(text.body().lines())
                .containsExactly("出席全会的有，委员32人，审议了《决定》并部署。", "——城市化实现新突破。全市投资增长15%。", "学习“千万工程”经验**。", "注**：一颗星");
        assertThat(text.lines()).extracting(Line::column).containsExactly(3, 3, 1, 1);
    }

    @Test
    void keepsPrintedOrdinalsAndTables() throws IOException {
        SourceText text = markdown("""
                1. 第一条
                2. 第二条

                - 无序

                | 指标 | 2022年 |
                |---|---|
                | 总产值 | 100亿元 |

                    四个空格是缩进，不是代码。
                """);
        assertThat(text.lines())
                .extracting(Line::text, Line::number, Line::kind)
                .containsExactly(
                        tuple("1. 第一条", 1, Line.Kind.PARAGRAPH),
                        tuple("2. 第二条", 2, Line.Kind.PARAGRAPH),
                        tuple("无序", 4, Line.Kind.PARAGRAPH),
                        tuple("指标\t2022年", 6, Line.Kind.TABLE_ROW),
                        tuple("总产值\t100亿元", 8, Line.Kind.TABLE_ROW),
                        tuple("四个空格是缩进，不是代码。", 10, Line.Kind.PARAGRAPH));
    }

    @Test
    void readsFrontMatterInEitherLanguage() throws IOException {
        SourceText text = markdown("""
                ---
                title: "公报: 全文"
                # 备注
                publishedAt: 2024-01-08 09:33
                辖区：芦山县
                ---
                全会由县委常委会主持。
                """);
        assertThat(text.given())
                .isEqualTo(Map.of("title", "公报: 全文", "publishedAt", "2024-01-08T09:33", "jurisdiction", "芦山县"));
        assertThat(text.lines()).containsExactly(new Line("全会由县委常委会主持。", 7, 1, Line.Kind.PARAGRAPH, false));
    }

    @Test
    void takesARuleForNoFrontMatter() throws IOException {
        SourceText text = markdown("---\n全会由县委常委会主持。\n---\n");
        assertThat(text.given()).isEmpty();
        assertThat(text.body()).isEqualTo("全会由县委常委会主持。");
    }

    @Test
    void losesNoWordOfMarkdown() throws IOException {
        SourceText text = markdown("> 引文\n\n```\n代码块\n```\n\n<div>块<b>标签</b></div>\n\n"
                + "[1]: http://a.cn\n\n甲\\*乙 &lt;丙&gt; <b>丁</b> ![图](a.png) <http://b.cn>\n");
        assertThat(text.body()).contains("引文", "代码块", "块标签", "[1]: http://a.cn", "甲*乙 <丙> 丁 图 http://b.cn");
    }

    /** Code, the name of a picture, brackets that are no link and a line end by number: what is broken in the file. */
    @Test
    void leavesNoLineEndInALine() throws IOException {
        SourceText text = markdown("全会`一\r\n二`三\n\n![甲\r乙](a.png)丙\n\n丁&#10;戊 [己\n庚]辛\n\n`\r壬`\n");
        assertThat(text.lines())
                .extracting(Line::text, Line::number, Line::column, Line::continues)
                .containsExactly(
                        tuple("全会一", 1, 1, false),
                        tuple("二三", 2, 1, true),
                        tuple("甲", 4, 3, false),
                        tuple("乙丙", 5, 1, true),
                        tuple("丁 戊 [己", 7, 1, false),
                        tuple("庚]辛", 8, 1, true),
                        tuple("壬", 11, 1, false));
    }

    /** The library makes blanks of a tabulator; the column is that of the first word. */
    @Test
    void countsATabulatorAsOneCharacter() throws IOException {
        SourceText text = markdown("全会\\\n\t(一\n\t二\n");
        assertThat(text.lines())
                .extracting(Line::text, Line::number, Line::column)
                .containsExactly(tuple("全会", 1, 1), tuple("(一", 2, 2), tuple("二", 3, 2));
    }

    // --- Word

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static byte[] docx(String body, String... more) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
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
        return bytes.toByteArray();
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void readsParagraphsHeadingsAndTablesOfWord() throws IOException {
        String body = "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r><w:t>中国共产党青溪县第十五届委员会第六次全体会议公报</w:t></w:r></w:p>"
                + "<w:p/>" + p("　　全会由县委常委会主持。")
                + "<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r><w:del><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>"
                + "<w:tbl><w:tr><w:tc>" + p("指标") + "</w:tc><w:tc>" + p("数值") + "</w:tc></w:tr><w:tr><w:tc>" + p("总产值")
                + "</w:tc><w:tc>" + p("100亿元") + "</w:tc></w:tr></w:tbl>"
                + p("末段。");
        String styles = "<w:styles " + W
                + "><w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>";
        byte[] bytes = docx(
                body,
                "word/styles.xml",
                styles,
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"s\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\""
                        + " Target=\"styles.xml\"/></Relationships>");
        SourceText text = ((Reading.Text) read("a.docx", bytes)).source();
        assertThat(text.lines())
                .extracting(Line::text, Line::number, Line::kind)
                .containsExactly(
                        tuple("中国共产党青溪县第十五届委员会第六次全体会议公报", 1, Line.Kind.HEADING),
                        tuple("　　全会由县委常委会主持。", 3, Line.Kind.PARAGRAPH),
                        tuple("甲", 4, Line.Kind.PARAGRAPH),
                        tuple("乙", 4, Line.Kind.PARAGRAPH),
                        tuple("指标\t数值", 5, Line.Kind.TABLE_ROW),
                        tuple("总产值\t100亿元", 7, Line.Kind.TABLE_ROW),
                        tuple("末段。", 9, Line.Kind.PARAGRAPH));
        assertThat(text.file().format()).isEqualTo("docx");
    }

    @Test
    void keepsFootnotesOfWord() throws IOException {
        byte[] bytes = docx(
                "<w:p><w:r><w:t>常住人口为28万人</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
                "word/footnotes.xml",
                "<w:footnotes " + W + "><w:footnote w:id=\"1\">" + p("常住人口是指实际居住半年以上的人口。")
                        + "</w:footnote></w:footnotes>",
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"f\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes\""
                        + " Target=\"footnotes.xml\"/></Relationships>");
        assertThat(((Reading.Text) read("a.docx", bytes)).source().body()).isEqualTo("常住人口为28万人\n常住人口是指实际居住半年以上的人口。");
    }

    @Test
    void refusesWordFilesThatAreBrokenOrBombs() throws IOException {
        byte[] whole = docx(p("全会。"));
        for (Map.Entry<String, byte[]> bad : Map.of(
                        "docx-broken", Arrays.copyOf(whole, whole.length / 2),
                        "office-too-large", docx(p(" ".repeat(20 << 20))),
                        "file-empty", docx("<w:p/>"))
                .entrySet()) {
            assertThat(((Reading.Failure) read("a.docx", bad.getValue()))
                            .diagnostic()
                            .rule())
                    .isEqualTo(bad.getKey());
        }
        for (String document : List.of("<!DOCTYPE w [<!ENTITY a \"b\">]><w/>", "<w:document", "")) {
            assertThat(((Reading.Failure) read("a.docx", docx("", "word/document.xml", document)))
                            .diagnostic()
                            .rule())
                    .isEqualTo("docx-broken");
        }
    }
}
