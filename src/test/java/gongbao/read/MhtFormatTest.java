package gongbao.read;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gongbao.diag.Diagnostic;
import gongbao.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that browsers save as a single file. */
class MhtFormatTest {

    private static final String TEXT = "青溪县第十四届委员会第三次全体会议，于2024年1月5日在县城举行，全会审议通过了决定。";
    private static final String BREAK = "\r\n";

    private static String page(String head) {
        return "<html><head>" + head + "<title>公报</title></head><body><div class=\"TRS_Editor\"><p>" + TEXT
                + "</p></div></body></html>";
    }

    private static byte[] archive(String type, String encoding, byte[] page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String head = "From: <Saved by Blink>" + BREAK + "Subject: a" + BREAK + "MIME-Version: 1.0" + BREAK
                + "Content-Type: multipart/related;" + BREAK + "\ttype=\"text/html\";" + BREAK
                + "\tboundary=\"--=_x\"" + BREAK + BREAK + "----=_x" + BREAK + "Content-Type: " + type + BREAK
                + "Content-Transfer-Encoding: " + encoding + BREAK + "Content-Location: http://www.example.cn/a.html"
                + BREAK + BREAK;
        bytes.writeBytes(head.getBytes(US_ASCII));
        bytes.writeBytes(encoded(encoding, page));
        String tail = BREAK + "----=_x" + BREAK + "Content-Type: text/html" + BREAK + BREAK + "<p>广告，广告，还是广告。</p>"
                + BREAK + "----=_x--" + BREAK;
        bytes.writeBytes(tail.getBytes(UTF_8));
        return bytes.toByteArray();
    }

    private static byte[] encoded(String encoding, byte[] page) {
        return switch (encoding) {
            case "base64" -> Base64.getMimeEncoder().encode(page);
            case "quoted-printable" -> quoted(page);
            default -> page;
        };
    }

    private static byte[] quoted(byte[] page) {
        StringBuilder quoted = new StringBuilder();
        int column = 0;
        for (byte b : page) {
            String one = b >= ' ' && b != '=' ? String.valueOf((char) b) : String.format("=%02X", b & 0xFF);
            column += one.length();
            if (column > 75) {
                quoted.append('=').append(BREAK);
                column = one.length();
            }
            quoted.append(one);
        }
        return quoted.toString().getBytes(US_ASCII);
    }

    private static Reading read(String name, byte[] bytes) {
        return new SeedReader().read(name, bytes);
    }

    private static SourceText text(String name, byte[] bytes) {
        return ((Reading.Text) read(name, bytes)).source();
    }

    private static String rule(Reading reading) {
        return reading instanceof Reading.Failure failure
                ? failure.diagnostic().rule()
                : ((Reading.Text) reading)
                        .warnings().stream().map(Diagnostic::rule).findFirst().orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "text/html,                       UTF-8,    quoted-printable, UTF-8",
        "text/html; charset=\"gb2312\",   GB18030,  quoted-printable, GB18030",
        "text/html; charset=utf-8,        UTF-8,    base64,           UTF-8",
        "text/html; charset=gbk,          GBK,      base64,           GB18030",
        "text/html,                       UTF-8,    8bit,             UTF-8",
        "Text/HTML; charset=UTF-8,        UTF-8,    binary,           UTF-8",
        "application/xhtml+xml,           UTF-8,    quoted-printable, UTF-8",
        "text/html; charset=utf-16le,     UTF-16LE, base64,           UTF-16LE"
    })
    void readsTheFirstPageInIt(String type, String charset, String encoding, String read) {
        SourceText text = text("a.mht", archive(type, encoding, page("").getBytes(Charset.forName(charset))));
        assertThat(text.body()).isEqualTo(TEXT);
        assertThat(text.file().format()).isEqualTo("mht");
        assertThat(text.file().charset()).isEqualTo(read);
        assertThat(text.meta()).containsEntry("title", "公报");
    }

    /** Browsers turn the page into UTF-8 and leave what it said of itself. */
    @Test
    void pageMaySayAnotherCharsetThanItIsIn() {
        byte[] bytes = archive(
                "text/html", "quoted-printable", page("<meta charset=gb2312>").getBytes(UTF_8));
        assertThat(text("a.mhtml", bytes).body()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.htm", "a.doc", "a.wps", "a.mhtml"})
    void isKnownByItsFirstBytes(String name) {
        byte[] bytes = archive("text/html", "quoted-printable", page("").getBytes(UTF_8));
        assertThat(text(name, bytes).file().format()).isEqualTo("mht");
    }

    @Test
    void pageUnderItsNameIsAPage() {
        assertThat(text("a.mht", page("").getBytes(UTF_8)).file().format()).isEqualTo("html");
    }

    @Test
    void whatIsDamagedIsTold() {
        byte[] whole = archive("text/html; charset=utf-8", "base64", page("").getBytes(UTF_8));
        String text = new String(whole, US_ASCII);
        int end = text.indexOf("PC9ib2R5") > 0 ? text.indexOf("PC9ib2R5") : text.lastIndexOf("----=_x\r\n") - 20;
        assertThat(rule(read("a.mht", text.substring(0, end).getBytes(US_ASCII))))
                .isEqualTo("page-archive-damaged");
        assertThat(rule(read("a.mht", whole))).isEmpty();
        assertThat(rule(read("a.mht", archive("image/png", "base64", new byte[99]))))
                .isEmpty();
        assertThat(rule(read("a.mht", "Content-Type: multipart/related; boundary=x\r\n\r\n--x--".getBytes(US_ASCII))))
                .isEqualTo("file-broken");
        assertThat(rule(read("a.mht", "青溪县".getBytes(UTF_8)))).isEqualTo("file-broken");
        assertThat(rule(read("a.mht", new byte[0]))).isEqualTo("file-empty");
    }
}
