package gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {

    @Test
    void namesPlaceFaultAndMend() {
        assertThat(printed(Locale.ENGLISH, at(3, 7, null)))
                .isEqualTo("seeds/a.txt:3:7: warning: the same communiqué as in “b.txt”"
                        + " — delete one of the files; this one was left out\n");
    }

    @Test
    void speaksChinese() {
        assertThat(printed(Locale.SIMPLIFIED_CHINESE, at(0, 0, null)))
                .isEqualTo("seeds/a.txt: 警告: 与“b.txt”是同一篇公报 — 删去其中一个文件；这一个没有采用\n");
    }

    @Test
    void putsTheCaretUnderWideAndNarrowCharacters() {
        // Two columns each for 县 and 委, one each for the digits and the blank.
        assertThat(printed(Locale.ENGLISH, at(1, 6, "县委 15届六次"))).endsWith("\n    县委 15届六次\n    　　   ^\n");
    }

    @Test
    void cutsALongLineAroundThePlace() {
        String line = "一".repeat(100) + "错" + "二".repeat(100);
        String[] printed = printed(Locale.ENGLISH, at(1, 101, line)).split("\n");
        assertThat(printed[1]).isEqualTo("    …" + "一".repeat(22) + "错" + "二".repeat(22) + "…");
        assertThat(printed[2]).isEqualTo("     " + "　".repeat(22) + "^");
    }

    @Test
    void keepsBothHalvesOfARareCharacter() {
        String line = "𠮷".repeat(60) + "错";
        String[] printed = printed(Locale.ENGLISH, at(1, 121, line)).split("\n");
        assertThat(printed[1]).isEqualTo("    …" + "𠮷".repeat(22) + "错");
    }

    @Test
    void pointsBehindTheLineWhereItEndsTooSoon() {
        assertThat(printed(Locale.ENGLISH, at(1, 99, "县\t委"))).endsWith("\n    县 委\n    　 　^\n");
    }

    @Test
    void pointsIntoTheTextOfAPageWhateverTheColumnOfItsSource() {
        Diagnostic inPage =
                new Diagnostic(Severity.WARNING, "communique-twice", List.of("b.txt"), "a.html", 70, 245, "县委全会", 2);
        assertThat(printed(Locale.ENGLISH, inPage))
                .startsWith("a.html:70:245: ")
                .endsWith("\n    县委全会\n    　　^\n");
    }

    private static Diagnostic at(int line, int column, String excerpt) {
        return new Diagnostic(
                Severity.WARNING, "communique-twice", List.of("b.txt"), "seeds/a.txt", line, column, excerpt);
    }

    private static String printed(Locale locale, Diagnostic diagnostic) {
        StringWriter out = new StringWriter();
        new DiagnosticPrinter(new PrintWriter(out), new Words(locale)).print(List.of(diagnostic));
        return out.toString().replace("\r\n", "\n");
    }
}
