package gongbao.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gongbao.text.Line;
import gongbao.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of office files that are struck out, or that nobody sees for their colour or size, are kept and are no text. */
class UnseenWordsTest {

    private static final Path FOLDER = Path.of("src/test/resources/formats");
    private static final Charset GBK = Charset.forName("GBK");

    private static SourceText read(String name, byte[] bytes) {
        return ((Reading.Text) new SeedReader().read(name, bytes)).source();
    }

    private static List<String> body(SourceText text) {
        return text.bodyLines().stream().map(Line::text).toList();
    }

    // --- one document, saved by a word processor: paragraphs and runs, a table, a note

    private static final List<String> LINES = List.of(
            "会议听取了工作汇报。",
            "一，会议审议了意见。",
            "二，会议审议了意见。",
            "三，会议审议了意见。",
            "四，会议审议了意见。",
            "五，会议审议了意见。",
            "六，会议审议了意见。",
            "七，会议审议了红底白字意见。",
            "八，会议审议了未划的字意见。",
            "九，会议审议了小小的字意见。",
            "十，红底整段白字",
            "十一，会议审议了黄底的字意见。",
            "注，会议",
            "工作\t意见",
            "会议\t5%",
            "会议听取了工作汇报，会议审议了意见，下划线的字，会议听取了意见，会议审议了工作。");

    private static final List<String> UNSEEN =
            List.of("划去的甲", "划去的乙", "白色的丙", "极小的丁", "同色的戊", "样式的己", "整段白色的庚", "划去的壬", "划去的辛");

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "rtf", "odt"})
    void readsTheSameOfEachFormat(String format) throws IOException {
        SourceText text = read("a." + format, Files.readAllBytes(FOLDER.resolve("unseen." + format)));
        assertThat(body(text)).containsExactlyElementsOf(LINES);
        assertThat(text.hidden()).containsExactlyElementsOf(UNSEEN);
    }

    /** On a page the note stands at its foot, behind its number. */
    @Test
    void readsTheSameOfAPrintedPage() throws IOException {
        SourceText text = read("a.pdf", Files.readAllBytes(FOLDER.resolve("unseen.pdf")));
        assertThat(body(text).stream().map(line -> line.replace("1注", "注")).filter(line -> !line.equals("1")))
                .containsExactlyInAnyOrderElementsOf(LINES);
        assertThat(text.hidden()).containsExactlyInAnyOrderElementsOf(UNSEEN);
    }

    // --- rich text: colours 1 and 2 are white and red

    private static SourceText rtf(String text) {
        String head = "{\\rtf1\\ansi\\ansicpg936{\\colortbl;\\red255\\green255\\blue255;\\red192\\green0\\blue0;}"
                + "{\\stylesheet{\\s1 heading 1;}}";
        String rest = "\\pard\\plain\\par 会议指出，全县上下要认真学习，抓好落实。\\par}";
        return read("a.rtf", (head + text + rest).getBytes(GBK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\strike",
                "\\striked1",
                "\\fs2",
                "\\dbch\\afs2",
                "\\cf1",
                "\\cf1\\chcbpat1",
                "\\cf1\\highlight0\\cb0",
                "\\cf2\\chcbpat2",
                "\\plain\\cf1",
                "\\cbpat2\\pard\\cf1"
            })
    void keepsUnseenWordsOfRichText(String looks) {
        SourceText text = rtf("甲{" + looks + " 乙}丙\\par");
        assertSecondIsBeside(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\strike0",
                "\\strike\\striked0\\plain",
                "\\fs4",
                "\\rtlch\\afs2\\ltrch",
                "\\cf0",
                "\\cf9",
                "\\cf1\\chcbpat2",
                "\\cf1\\highlight2",
                "\\cf1\\cb2",
                "\\cf1\\chshdng5000",
                "\\cf1\\outl",
                "\\cf1\\plain",
                "\\pard\\cbpat2\\cf1",
                "\\pard\\s1\\cf1",
                "\\pard\\intbl\\cf1"
            })
    void readsSeenWordsOfRichText(String looks) {
        SourceText text = rtf("甲{" + looks + " 乙}丙\\par");
        assertThat(body(text)).first().isEqualTo("甲乙丙");
        assertThat(text.hidden()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲{\\strike 乙 二}丙\\par                                      | 甲丙     | 乙 二",
                "甲{\\strike 乙\\line 二}丙\\par                                | 甲/丙    | 乙/二",
                "甲{\\footnote 注{\\strike 乙}解}丙\\par                        | 甲丙/注解 | 乙",
                "{\\listtext 一、}{\\strike 乙}\\par 丙\\par                    | 丙       | 一、乙",
                "甲{\\shp{\\*\\shpinst{\\shptxt {\\cf1 框}{\\strike 乙}\\par}}}丙\\par | 甲丙/框 | 乙",
                "\\intbl 甲\\cell {\\strike 乙}丙\\cell\\row \\intbl 丁\\cell 戊\\cell\\row | 甲\t丙/丁\t戊 | 乙",
            })
    void keepsTheRestOfRichTextWhole(String text, String lines, String hidden) {
        SourceText read = rtf(text);
        assertThat(body(read)).startsWith(lines.split("/"));
        assertThat(read.hidden()).containsExactly(hidden.split("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\viewbksp1", "{\\shp{\\*\\shpinst\\shpfblwtxt1}}"})
    void readsWhiteWordsWhereSomethingLiesBehindTheText(String ground) {
        assertThat(rtf("{\\cf1 甲}\\par" + ground).hidden()).isEmpty();
    }

    /** Most of the text stands on a ground that only the program knows; somebody has struck a word out all the same. */
    @Test
    void keepsAStruckWordOfATextThatIsWhiteAsAWhole() {
        String white = "{\\cf1 会议指出，全县上下要认真学习，抓好落实，确保完成全年各项目标任务。}\\par";
        assertThat(rtf(white + "甲{\\strike 乙}\\par").hidden()).containsExactly("乙");
        assertThat(rtf(white.replace("\\cf1", "\\strike")).hidden()).isEmpty();
    }

    // --- OpenDocument

    private static final String STYLES = """
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="s" xmlns:fo="f" xmlns:draw="d"
                xmlns:table="b"><office:automatic-styles>
              <style:style style:name="pale" style:family="paragraph"><style:text-properties fo:color="#ffffff"/></style:style>
              <style:style style:name="child" style:family="paragraph" style:parent-style-name="pale"/>
              <style:style style:name="bar" style:family="paragraph" style:parent-style-name="pale">
                <style:paragraph-properties fo:background-color="#c00000"/></style:style>
              <style:style style:name="old" style:family="text">
                <style:text-properties style:text-line-through-type="single"/></style:style>
              <style:style style:name="x" style:family="text"><style:text-properties %s/></style:style>
              <style:style style:name="x" style:family="graphic"><style:graphic-properties %s/></style:style>
            </office:automatic-styles><office:body><office:text>%s
              <text:p>会议指出，全县上下要认真学习，抓好落实，确保完成全年各项目标任务。</text:p>
            </office:text></office:body></office:document-content>
            """;

    private static SourceText odt(String words, String graphics, String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(STYLES.formatted(words, graphics, body).getBytes(UTF_8));
        }
        return read("a.odt", bytes.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "style:text-line-through-style='solid'",
                "style:text-line-through-type='double'",
                "fo:color='#FFFFFF'",
                "fo:color='#fefefe' fo:background-color='transparent'",
                "fo:color='#ffffff' fo:background-color='#ffffff'",
                "fo:color='#c00000' fo:background-color='#c00000'",
                "fo:font-size='1pt'",
                "fo:font-size='12pt' style:font-size-asian='0.2mm'",
                "style:font-size-asian='1%'",
            })
    void keepsUnseenWordsOfOpenDocument(String looks) throws IOException {
        SourceText text = odt(looks, "", "<text:p>甲<text:span text:style-name='x'>乙</text:span>丙</text:p>");
        assertSecondIsBeside(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "style:text-line-through-style='none' style:text-line-through-type='none'",
                "fo:color='#ffffff' style:use-window-font-color='true'",
                "fo:color='#ffffff' fo:background-color='#c00000'",
                "fo:color='#ffffff' style:text-outline='true'",
                "fo:color='#ffffff' fo:text-shadow='1pt 1pt'",
                "fo:font-size='1pt' style:font-size-asian='12pt'",
                "fo:font-size='2pt'",
                "fo:font-size='50%'",
            })
    void readsSeenWordsOfOpenDocument(String looks) throws IOException {
        SourceText text = odt(looks, "", "<text:p>甲<text:span text:style-name='x'>乙</text:span>丙</text:p>");
        assertThat(body(text)).first().isEqualTo("甲乙丙");
        assertThat(text.hidden()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<text:p text:style-name='child'>乙</text:p>                              | ''     | 乙",
                "<text:p text:style-name='bar'>乙</text:p>                                | 乙     | ''",
                "<text:h text:style-name='child'>乙</text:h>                              | 乙     | ''",
                "<text:p>甲<text:span text:style-name='old'>乙<text:span text:style-name='none'>二</text:span></text:span></text:p>"
                        + " | 甲 | 乙二",
                "<text:p>甲<text:note><text:note-body><text:p>注<text:span text:style-name='old'>乙</text:span></text:p>"
                        + "</text:note-body></text:note>丙</text:p> | 甲丙/注 | 乙",
                "<text:p>甲<draw:frame><draw:text-box><text:p text:style-name='child'>框</text:p></draw:text-box>"
                        + "</draw:frame></text:p> | 甲/框 | ''",
                "<table:table><table:table-row><table:table-cell><text:p text:style-name='child'>甲</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>丙<text:span text:style-name='old'>乙</text:span></text:p>"
                        + "</table:table-cell></table:table-row></table:table> | 甲\t丙 | 乙",
            })
    void looksAtWhatIsAroundInOpenDocument(String xml, String lines, String hidden) throws IOException {
        SourceText text = odt("", "", xml);
        assertThat(String.join("/", body(text))).startsWith(lines + (lines.isEmpty() ? "会议" : "/会议"));
        assertThat(String.join("/", text.hidden())).isEqualTo(hidden);
    }

    @Test
    void readsWhiteWordsOnAPictureBehindTheTextOfOpenDocument() throws IOException {
        String white = "<text:p text:style-name='pale'>云陵县</text:p>";
        assertThat(odt("", "style:run-through='background'", white).hidden()).isEmpty();
        assertThat(odt("", "style:run-through='foreground'", white).hidden()).containsExactly("云陵县");
    }

    private static void assertSecondIsBeside(SourceText text) {
        assertThat(body(text)).first().isEqualTo("甲丙");
        assertThat(text.hidden()).containsExactly("乙");
    }
}
