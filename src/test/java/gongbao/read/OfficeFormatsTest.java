package gongbao.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongbao.diag.Diagnostic;
import gongbao.text.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of word processors: what they number, hide, merge and set beside the text, and what cannot be read. */
class OfficeFormatsTest {

    private static final Path FOLDER = Path.of("src/test/resources/formats");
    private static final Charset GBK = Charset.forName("GBK");

    private static Reading.Text read(String name, byte[] bytes) {
        Reading reading = new SeedReader().read(name, bytes);
        assertThat(reading).isInstanceOf(Reading.Text.class);
        return (Reading.Text) reading;
    }

    private static String fault(String name, byte[] bytes) {
        Reading reading = new SeedReader().read(name, bytes);
        assertThat(reading).as(name).isInstanceOf(Reading.Failure.class);
        return ((Reading.Failure) reading).diagnostic().rule();
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name));
    }

    private static List<String> body(Reading.Text text) {
        return text.source().lines().stream()
                .filter(Line::isBody)
                .map(Line::text)
                .toList();
    }

    // --- one document with lists, notes, boxes and merged cells, saved by a word processor

    @ParameterizedTest
    @ValueSource(strings = {"doc", "rtf", "odt"})
    void showsNumbersThatTheProgramSets(String format) throws IOException {
        assertThat(body(read("a." + format, file("lists." + format))))
                .filteredOn(line -> !line.contains("扩大内需") && !line.contains("改善民生"))
                .startsWith("一、总体要求", "（一）坚持党的领导", "（二）坚持稳中求进", "二、发展目标", "（一）经济目标", "圆点一项");
        assertThat(body(read("a." + format, file("lists." + format))))
                .anyMatch(line -> line.matches("1\\. ?扩大内需"))
                .anyMatch(line -> line.matches("2\\. ?改善民生"));
        assertThat(read("a." + format, file("lists." + format)).source().file().setNumbers())
                .isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "rtf", "odt"})
    void leavesOutWhatWasDeletedAndNamesWhatIsHidden(String format) throws IOException {
        Reading.Text text = read("a." + format, file("lists." + format));
        String body = String.join("\n", body(text));
        assertThat(body)
                .contains("正文继续，插入的话。后文完。 空格 制表\n换行。\n脚注的话。\n链接：云陵县人民政府。")
                .doesNotContain("删去的话", "不公开的话", "批注的话", "http");
        assertThat(text.warnings())
                .extracting(Diagnostic::rule, Diagnostic::arguments)
                .containsExactly(tuple("office-comments", List.of("批注的话")), tuple("office-hidden", List.of("不公开的话")));
        assertThat(text.source().lines())
                .filteredOn(line -> line.kind() == Line.Kind.OUTSIDE)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "rtf", "odt"})
    void keepsBoxesRowsAndBoldLines(String format) throws IOException {
        Reading.Text text = read("a." + format, file("lists." + format));
        assertThat(body(text)).containsOnlyOnce("文本框的话", "框旁的话");
        assertThat(text.source().lines())
                .filteredOn(line -> line.kind() == Line.Kind.TABLE_ROW)
                .extracting(Line::text)
                .contains("合并两列\t\t丙", "合并两行\t乙乙二\t1", "\t丁\t2");
        assertThat(text.source().lines())
                .filteredOn(line -> line.kind() == Line.Kind.STRONG)
                .extracting(Line::text)
                .containsExactly("全句加粗。");
    }

    // --- rich text

    @ParameterizedTest
    @CsvSource({"\\ansi\\ansicpg936, ''", "\\ansi\\ansicpg1252, {\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}\\f0"})
    void readsChineseInTheCharsetOfFileOrFont(String head, String fonts) {
        StringBuilder text = new StringBuilder();
        for (byte b : "中共云陵县委".getBytes(GBK)) {
            text.append("\\'").append(Integer.toHexString(b & 0xFF));
        }
        byte[] bytes = ("{\\rtf1" + head + fonts + " " + text + "\\par}").getBytes(ISO_8859_1);
        assertThat(body(read("a.rtf", bytes))).containsExactly("中共云陵县委");
    }

    @Test
    void readsUnicodeOnce() {
        byte[] bytes = ("{\\rtf1\\ansi\\ansicpg936\\uc2\\u20013\\'d6\\'d0\\u20849\\'b9\\'b2\\uc1 \\u-2436?"
                        + "{\\upr{\\'d4\\'c6}{\\*\\ud{\\uc0\\u20113 }}}\\wpsnew7 {\\*\\unknown x}\\~\\_\\tab y\\par}")
                .getBytes(ISO_8859_1);
        assertThat(body(read("a.rtf", bytes))).containsExactly("中共\uF67C云\u00A0\u2011 y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "前{\\shp{\\*\\shpinst{\\shptxt 框一\\par 框二\\par}}}后\\par                             | 前后/框一/框二",
                "{\\shp{\\*\\shpinst{\\shptxt 框一\\par}}}后\\par                                       | 框一/后",
                "前{\\footnote 注{\\*\\annotation 批}解}后\\par                                          | 前后/注解",
                "前{\\footnote {\\listtext 1.}注}后\\par                                               | 前后/1. 注",
                "前{\\footnote 注 a\\cell b}后\\par                                                  | 前后/注 a/b",
                "前{\\b 后{\\footnote 注                                                             | 前后/注"
            })
    void keepsApartWhatStandsInAnother(String rtf, String lines) {
        byte[] bytes = ("{\\rtf1\\ansi\\ansicpg936 " + rtf + "}").getBytes(GBK);
        assertThat(body(read("a.rtf", bytes))).containsExactly(lines.split("/"));
    }

    @Test
    void survivesWhatNoProgramWrites() {
        for (String odd : List.of(
                "{\\rtf1 a}}}} b", "{\\rtf1 a {{{", "{\\rtf1 \\bin999999999 a", "{\\rtf1 a\\", "{\\rtf1 a\\'f")) {
            assertThat(new SeedReader().read("a.rtf", odd.getBytes(UTF_8)))
                    .as(odd)
                    .isNotNull();
        }
        assertThat(fault("a.rtf", ("{\\rtf1 " + "{".repeat(2000) + "a").getBytes(UTF_8)))
                .isEqualTo("office-deep");
    }

    // --- OpenDocument

    private static String odt(String body) {
        return "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:draw=\"d\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:svg=\"s\" xmlns:table=\"b\"><office:body><office:text>"
                + body + "</office:text></office:body></office:document-content>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<text:p>于<text:date>2024年1月5日</text:date>，<text:creator>县委办</text:creator>。</text:p> | 于2024年1月5日，县委办。",
                "<text:p>《<text:title>公报</text:title>》</text:p>                                      | 《公报》",
                "<text:p>图<draw:frame><svg:title>名</svg:title><svg:desc>述</svg:desc></draw:frame></text:p>  | 图",
                "<text:p>前<draw:frame><draw:text-box><text:p>框一</text:p><text:p>框二</text:p></draw:text-box>"
                        + "</draw:frame>后</text:p> | 前后/框一/框二",
                "<text:p>前<draw:frame><draw:text-box><text:p>框<text:note><text:note-body><text:p>注</text:p></text:note-body>"
                        + "</text:note></text:p></draw:text-box></draw:frame>后</text:p> | 前后/框/注",
                "<table:table><table:table-row><table:table-cell><text:p>甲<draw:text-box><text:p>框</text:p></draw:text-box></text:p>"
                        + "</table:table-cell><table:table-cell><text:p>乙</text:p></table:table-cell></table:table-row></table:table>"
                        + " | 甲框\t乙",
                "<text:section>无段落<text:p>全会。</text:p></text:section>                              | 全会。/无段落"
            })
    void readsFieldsAndBoxes(String xml, String lines) throws IOException {
        assertThat(body(read("a.odt", zip("content.xml", odt(xml)))))
                .containsExactly(lines.replace("\\t", "\t").split("/"));
    }

    @Test
    void keepsReadingsBesideAndNamesHiddenFields() throws IOException {
        String xml =
                "<text:p>龘<text:ruby><text:ruby-base>云</text:ruby-base><text:ruby-text>yún</text:ruby-text></text:ruby>陵"
                        + "<text:hidden-text>内部</text:hidden-text></text:p>";
        Reading.Text text = read("a.odt", zip("content.xml", odt(xml)));
        assertThat(text.source().lines())
                .extracting(Line::text, Line::kind)
                .containsExactly(tuple("龘云陵", Line.Kind.PARAGRAPH), tuple("yún", Line.Kind.OUTSIDE));
        assertThat(text.warnings())
                .extracting(Diagnostic::rule, Diagnostic::arguments)
                .containsExactly(tuple("office-hidden", List.of("内部")));
    }

    // --- what a file is, whatever it is called

    @Test
    void readsWhatTheFileIsNotWhatItIsCalled() throws IOException {
        Map<String, byte[]> files = Map.of(
                "docx", file("plenum.docx"),
                "doc", file("plenum.doc"),
                "rtf", file("plenum.rtf"),
                "odt", file("plenum.odt"),
                "html", file("plenum.html"),
                "txt", new String(file("plenum.txt"), UTF_8).getBytes(GBK));
        for (String name : List.of("a.doc", "a.wps", "a.docx", "a.rtf", "a.odt")) {
            files.forEach((format, bytes) -> {
                Reading.Text text = read(name, bytes);
                assertThat(text.source().file().format()).as(name).isEqualTo(format);
                assertThat(body(text)).as(name + " " + format).contains("一、总体要求");
            });
        }
        assertThat(body(read("a.txt", files.get("doc")))).contains("一、总体要求");
    }

    @Test
    void saysWhatIsInside() throws IOException {
        assertThat(fault("a.doc", zip("xl/workbook.xml", "<x/>"))).isEqualTo("file-binary");
        assertThat(fault("a.odt", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo("file-binary");
        assertThat(fault("a.doc", ole("Workbook"))).isEqualTo("file-binary");
        assertThat(fault("a.docx", ole("EncryptedPackage"))).isEqualTo("file-encrypted");
        assertThat(fault("a.doc", "MIME-Version: 1.0\nContent-Type: multipart/related".getBytes(UTF_8)))
                .isEqualTo("file-broken");
        assertThat(fault("a.doc", "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"w\"/>".getBytes(UTF_8)))
                .isEqualTo("file-unsupported");
    }

    // --- what cannot be read

    @Test
    void namesWhatIsProtected() throws IOException {
        ByteArrayOutputStream protectedDoc = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HWPFDocument doc = new HWPFDocument(new ByteArrayInputStream(file("lists.doc")))) {
            doc.write(protectedDoc);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(fault("a.doc", protectedDoc.toByteArray())).isEqualTo("file-encrypted");
        assertThat(fault("a.odt", zip("content.xml", "x", "META-INF/manifest.xml", "<manifest:encryption-data/>")))
                .isEqualTo("file-encrypted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "odt"})
    void namesWhatIsBroken(String format) throws IOException {
        byte[] whole = file("plenum." + format);
        assertThat(fault("a." + format, Arrays.copyOf(whole, whole.length / 3))).isIn("file-broken", "file-binary");
        for (int i = 0; i < 40; i++) {
            byte[] damaged = whole.clone();
            Arrays.fill(damaged, i * whole.length / 40, (i + 1) * whole.length / 40, (byte) (i * 7));
            assertThat(new SeedReader().read("a." + format, damaged)).isNotNull();
        }
    }

    @Test
    void opensNoOtherFileAndNoBomb() throws IOException {
        String text = "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text><text:p>";
        String end = "</text:p></office:text></office:body></office:document-content>";
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        assertThat(body(read("a.odt", zip("content.xml", text + "全会。" + end)))).containsExactly("全会。");
        assertThat(fault("a.odt", zip("content.xml", doctype + text + "全会&e;。" + end)))
                .isEqualTo("file-broken");
        assertThat(fault("a.odt", zip("content.xml", text + " ".repeat(20 << 20) + end)))
                .isEqualTo("office-too-large");
        assertThat(fault("a.odt", zip("content.xml", text + "<a>".repeat(2000) + "</a>".repeat(2000) + end)))
                .isEqualTo("office-deep");
    }

    /** The parser of the JDK prints what it stumbles over, unless it is given characters. */
    @Test
    void printsNothingOfWhatIsNoXml() throws IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, UTF_8));
        try {
            byte[] noUtf8 = "<a>\u00FF\u00FE</a>".getBytes(ISO_8859_1);
            assertThat(fault("a.odt", zip(Map.of("content.xml", noUtf8)))).isEqualTo("file-broken");
            assertThat(fault("a.ofd", zip(Map.of("OFD.xml", noUtf8)))).isEqualTo("file-broken");
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(UTF_8)).isEmpty();
    }

    @Test
    void readsPartsInTheCharsetTheyDeclare() throws IOException {
        String text =
                "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text><text:p>全会。</text:p>"
                        + "</office:text></office:body></office:document-content>";
        for (String charset : List.of("GB18030", "GBK", "UTF-8", "UTF-16LE", "UTF-16BE")) {
            String declared = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>" + text;
            byte[] part = declared.getBytes(Charset.forName(charset));
            assertThat(body(read("a.odt", zip(Map.of("content.xml", part)))))
                    .as(charset)
                    .containsExactly("全会。");
        }
    }

    private static byte[] ole(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... parts) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            all.put(parts[i], parts[i + 1].getBytes(UTF_8));
        }
        return zip(all);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
