package gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.cli.ProgressReport.Way;
import gongbao.run.Progress.Step;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgressReportTest {

    private static final long SECOND = 1_000_000_000L;

    private final StringWriter err = new StringWriter();
    private long now = -SECOND;

    private ProgressReport report(Way way, boolean whole, Locale locale) {
        PrintWriter out = new PrintWriter(err);
        Io io = new Io(out, out, locale, way == Way.DRAWN);
        return new ProgressReport(io, new Words(locale), way, whole, () -> now);
    }

    private void read(ProgressReport report, int seconds, int piecesASecond, int all) {
        report.at(Step.READ, 0, all);
        for (int i = 1; i <= seconds; i++) {
            now += SECOND;
            report.at(Step.READ, i * piecesASecond, all);
            report.say();
        }
    }

    @Test
    void drawsOverItselfAndWipesItselfOut() {
        try (ProgressReport report = report(Way.DRAWN, true, Locale.ENGLISH)) {
            read(report, 2, 10, 100);
        }
        assertThat(err.toString())
                .startsWith("\rreading [###" + " ".repeat(27) + "] 10/100\rreading [######")
                .endsWith("\r");
    }

    @Test
    void isSilentWhenTheWorkIsShort() {
        try (ProgressReport report = report(Way.DRAWN, true, Locale.ENGLISH)) {
            now += SECOND / 2;
            report.at(Step.READ, 1, 2);
            report.say();
        }
        try (ProgressReport report = report(Way.LINES, true, Locale.ENGLISH)) {
            read(report, 9, 10, 100);
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysALineEveryTenSecondsWhereNobodyLooksOn() {
        try (ProgressReport report = report(Way.LINES, false, Locale.SIMPLIFIED_CHINESE)) {
            read(report, 35, 100, 10_000);
        }
        assertThat(err.toString().lines())
                .containsExactly("读取 1000/10000，大约还要 90 秒", "读取 2000/10000，大约还要 80 秒", "读取 3000/10000，大约还要 70 秒");
    }

    @Test
    void saysNothingWhereNothingIsToBeSaid() {
        try (ProgressReport report = report(Way.NOT_AT_ALL, true, Locale.ENGLISH)) {
            read(report, 60, 10, 1000);
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void namesAStepWithoutPieces() {
        try (ProgressReport report = report(Way.LINES, true, Locale.ENGLISH)) {
            report.at(Step.LINK, 0, 1);
            now += 11 * SECOND;
            report.say();
        }
        assertThat(err.toString().strip()).isEqualTo("linking");
    }
}
