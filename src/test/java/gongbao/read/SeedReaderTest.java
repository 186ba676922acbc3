package gongbao.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.text.Blanks;
import gongbao.text.Line;
import gongbao.text.SourceText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeedReaderTest {

    private static final String TEXT = "中国共产党青溪县第十五届委员会第六次全体会议公报\n\n全会由县委常委会主持。会期1天。\n";

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(UTF_8));
    }

    private static SourceText text(Path file) {
        return ((Reading.Text) new SeedReader().read(file)).source();
    }

    private static Diagnostic failure(Path file) {
        return ((Reading.Failure) new SeedReader().read(file)).diagnostic();
    }

    private static byte[] joined(byte[] mark, byte[] text) {
        byte[] bytes = Arrays.copyOf(mark, mark.length + text.length);
        System.arraycopy(text, 0, bytes, mark.length, text.length);
        return bytes;
    }

    // --- charsets

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "GBK, GB18030",
        "GB18030, GB18030",
        "GB2312, GB18030",
        "UTF-16LE, UTF-16LE",
        "UTF-16BE, UTF-16BE"
    })
    void decodesByTheBytesAlone(String charset, String found) throws IOException {
        SourceText text = text(file("a.txt", TEXT.getBytes(Charset.forName(charset))));
        assertThat(text.lines().get(0).text()).isEqualTo("中国共产党青溪县第十五届委员会第六次全体会议公报");
        assertThat(text.lines().get(2).text()).isEqualTo("全会由县委常委会主持。会期1天。");
        assertThat(text.file().charset()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF", "GB18030, 84319533"})
    void dropsTheByteOrderMark(String charset, String mark) throws IOException {
        byte[] bytes = joined(HexFormat.of().parseHex(mark), TEXT.getBytes(Charset.forName(charset)));
        SourceText text = text(file("a.txt", bytes));
        assertThat(text.lines().get(0)).isEqualTo(Line.of("中国共产党青溪县第十五届委员会第六次全体会议公报", 1));
        assertThat(text.file().charset()).isEqualTo(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"公报", "联通", "某县", "中", "全会\r\n"})
    void decodesGbkHoweverShort(String words) throws IOException {
        assertThat(text(file("a.txt", words.getBytes("GBK"))).body()).isEqualTo(words.strip());
    }

    @Test
    void readsFourByteCharactersOfGb18030() throws IOException {
        String text = "㐂\uD842\uDFB7镇公报。";
        assertThat(text(file("a.txt", text.getBytes("GB18030"))).body()).isEqualTo(text);
    }

    /** A3 A0 sets paragraphs in on old pages; browsers show a full-width blank, and in other charsets it is none either. */
    @Test
    void knowsTheBlankOfGbk() throws IOException {
        assertThat(text(file("a.txt", "\uE5E5\uE5E5一、总体要求".getBytes("GB18030"))).body())
                .isEqualTo("\u3000\u3000一、总体要求");
        assertThat(Blanks.strip(text(file("a.txt", "\uE5E5\uE5E5一、总体要求".getBytes(UTF_8)))
                        .body()))
                .isEqualTo("一、总体要求");
    }

    @ParameterizedTest
    @CsvSource({
        "gb2312, GBK, GB18030",
        "GBK, GBK, GB18030",
        "big5, Big5, Big5",
        "utf-8, UTF-8, UTF-8",
        "gb2312, UTF-8, UTF-8",
        "utf-8, GBK, GB18030"
    })
    void takesTheDeclarationOfAPageUnlessTheBytesContradict(String declared, String charset, String found)
            throws IOException {
        String page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + declared
                + "\"></head><body><p>中國全會由大會主持，各代表出席了會議。</p></body></html>";
        SourceText text = text(file("a.html", page.getBytes(Charset.forName(charset))));
        assertThat(text.body()).isEqualTo("中國全會由大會主持，各代表出席了會議。");
        assertThat(text.file().charset()).isEqualTo(found);
    }

    @Test
    void warnsOfAByteThatFitsNowhere() throws IOException {
        byte[] bytes = ("第一行。\n" + "全会由县委常委会主持。".repeat(30)).getBytes(UTF_8);
        bytes[20] = (byte) 0xFF;
        Reading.Text read = (Reading.Text) new SeedReader().read(file("a.txt", bytes));
        assertThat(read.source().file().charset()).isEqualTo("UTF-8");
        assertThat(read.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.rule()).isEqualTo("file-damaged");
            assertThat(warning.severity()).isEqualTo(Severity.WARNING);
            assertThat(warning.line()).isEqualTo(2);
        });
    }

    // --- what cannot be read

    @ParameterizedTest
    @CsvSource({
        "a.txt, '', file-empty",
        "a.txt, ' \n\t\u3000\n', file-empty",
        "a.html, '<html><title>空</title><script>1</script></html>', file-empty",
        "a.md, '', file-empty",
        "a.docx, '', file-empty",
        "a.ppt, x, file-unsupported",
        "a, x, file-unsupported",
        "a.docx, PK, docx-broken",
        "a.rtf, '{\\rtf1 \\par}', file-empty"
    })
    void saysWhyThereIsNoText(String name, String content, String rule) throws IOException {
        Diagnostic diagnostic = failure(file(name, content));
        assertThat(diagnostic.rule()).isEqualTo(rule);
        assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
        assertThat(diagnostic.path()).endsWith("/" + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PK\3\4abc", "\u0089PNG\r\n", "\u00FF\u00D8\u00FF\u00E0", "a\0b\0\0\0c\1\2\3", "\1\2\3\4\5\6"})
    void refusesBinaryFilesUnderATextExtension(String head) throws IOException {
        assertThat(failure(file("a.txt", head.getBytes(ISO_8859_1))).rule()).isEqualTo("file-binary");
        assertThat(failure(file("a.html", head.getBytes(ISO_8859_1))).rule()).isEqualTo("file-binary");
    }

    @Test
    void refusesBytesOfNoCharset() throws IOException {
        byte[] bytes = new byte[4000];
        new Random(1).nextBytes(bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] |= (byte) 0x80;
        }
        assertThat(failure(file("a.txt", bytes)).rule()).isEqualTo("file-charset");
    }

    @Test
    void reportsAFileThatMayNotBeOpened() throws IOException {
        Path file = file("a.txt", TEXT);
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "the superuser may open everything");
        assertThat(failure(file).rule()).isEqualTo("file-unreadable");
    }

    @Test
    void reportsAFileThatIsGoneAndAFolder() throws IOException {
        assertThat(failure(folder.resolve("gone.txt")).rule()).isEqualTo("file-unreadable");
        assertThat(failure(Files.createDirectory(folder.resolve("b.txt"))).rule())
                .isEqualTo("file-special");
    }

    @Test
    void hasWordsInBothLanguagesForEveryRule() {
        for (String rule : List.of(
                "path-missing",
                "folder-empty",
                "file-unreadable",
                "file-empty",
                "file-too-large",
                "text-too-long",
                "text-too-many-lines",
                "page-too-many-tags",
                "file-unsupported",
                "file-skipped",
                "file-binary",
                "file-charset",
                "file-damaged",
                "docx-broken",
                "office-too-large")) {
            Diagnostic diagnostic = Diagnostic.of(Severity.ERROR, rule, "a.txt", "x", "y");
            assertThat(diagnostic.message(Locale.CHINESE))
                    .isNotEqualTo(diagnostic.message(Locale.ROOT))
                    .doesNotContain("{");
            assertThat(diagnostic.mend(Locale.CHINESE)).isNotEqualTo(diagnostic.mend(Locale.ROOT));
        }
    }

    @Test
    void neverThrowsWhateverTheBytes() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(600)];
            random.nextBytes(bytes);
            for (String extension : List.of("txt", "html", "md", "docx")) {
                assertThat(new SeedReader().read(file("r." + extension, bytes))).isNotNull();
            }
        }
    }

    // --- lines

    @Test
    void countsLinesAsEditorsDo() throws IOException {
        SourceText text = text(file("a.txt", "一\r\n二\r三\n\n　五\u2028六\f七"));
        assertThat(text.lines()).extracting(Line::text).containsExactly("一", "二", "三", "", "　五", "六", "七");
        assertThat(text.lines()).extracting(Line::number).containsExactly(1, 2, 3, 4, 5, 5, 5);
        assertThat(text.lines()).extracting(Line::column).containsExactly(1, 1, 1, 1, 1, 4, 6);
    }

    @Test
    void namesTheFileAsItWasGiven() throws IOException {
        SourceText text = text(file("x/a.txt", "公报"));
        assertThat(text.file().path())
                .isEqualTo(folder.resolve("x/a.txt").toString().replace('\\', '/'));
        assertThat(text.file().format()).isEqualTo("txt");
        assertThat(text.file().sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void decodesUtf16OfMostlyLatinText() throws IOException {
        assertThat(text(file("a.txt", "Communique 2024".getBytes(UTF_16LE))).body())
                .isEqualTo("Communique 2024");
        // NULs behind what lost its head are no halves of wide characters.
        assertThat(text(file("b.txt", "note{note\\pard\\plain note}\0\0".getBytes(UTF_8)))
                        .body())
                .startsWith("note{note");
        assertThat(text(file("b.txt", "Communique 2024".getBytes(UTF_16BE))).body())
                .isEqualTo("Communique 2024");
    }

    /** 〔例〕{\\rtf1\\ansi\\ansi with a damaged head: f1, \\a, ns, i\\ are two letters each, and not 昱, 屡, 湳, 楜. */
    @Test
    void makesNoChineseOfPairsOfLetters() throws IOException {
        byte[] damaged = "\0000\0\u0080f1\\ansi\\ansi".getBytes(ISO_8859_1);
        assertThat(text(file("a.rtf", damaged)).body()).startsWith("0").endsWith("f1");
        assertThat(text(file("b.txt", "会议通过了\n《决定》".getBytes(UTF_16BE))).body()).isEqualTo("会议通过了\n《决定》");
    }
}
