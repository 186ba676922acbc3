package gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A thousand questions are a list that somebody reads. */
class QuestionPrinterTest {

    private static Diagnostic question(String rule, int line) {
        return new Diagnostic(Severity.WARNING, rule, List.of("县委全会"), "seeds/a.txt", line, 3, null);
    }

    private static List<Diagnostic> many() {
        List<Diagnostic> many = new ArrayList<>();
        for (int i = 1; i <= 1000; i++) {
            many.add(question("review-session-order", i));
        }
        many.add(question("review-reference-no-term", 2000));
        many.add(question("review-site-missing", 0));
        return many;
    }

    private static List<String> printed(List<Diagnostic> questions, Locale locale) {
        StringWriter out = new StringWriter();
        new QuestionPrinter(new PrintWriter(out), new Words(locale)).print(questions, Path.of("site-out"));
        return out.toString().lines().toList();
    }

    @Test
    void takesOneOfEachKindAndThenTheGravest() {
        assertThat(QuestionPrinter.few(many()))
                .extracting(Diagnostic::line)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 2000, 0);
    }

    @Test
    void saysHowManyMoreThereAreAndWhere() {
        List<String> lines = printed(many(), Locale.CHINESE);

        assertThat(lines).hasSize(12).first().isEqualTo("发布前核对 1002 项，按轻重排列：");
        assertThat(lines).contains("· “县委全会”没有写明哪一届、哪一次（seeds/a.txt:2000:3）");
        assertThat(lines).last().isEqualTo("· 还有 992 项，见 " + Path.of("site-out", "quality", "index.html"));
    }

    @Test
    void printsNothingWhereNothingIsAsked() {
        assertThat(printed(List.of(), Locale.ENGLISH)).isEmpty();
    }
}
