package gongbao.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gongbao.diag.Diagnostic;
import gongbao.text.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Depth is bounded by a count: a file reads the same with any stack, and no word is lost by it. */
class NestingTest {

    @TempDir
    Path folder;

    private Reading read(Path file, int kilobytes) throws InterruptedException {
        Reading[] read = new Reading[1];
        Thread thread = new Thread(null, () -> read[0] = new SeedReader().read(file), "test", kilobytes * 1024L);
        thread.start();
        thread.join();
        return read[0];
    }

    private Path file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "html, <div>, </div>, 20000",
                "html, <b>, </b>, 20000",
                "html, <p><b><i>, ` `, 5000",
                "html, <table><tr><td>, </table>, 3000",
                "html, <ul><li>, </ul>, 10000",
                "html, <font>, ` `, 20000",
                "html, <svg>, ` `, 5000",
                "md, `> `, ` `, 10000",
                "md, `>`, ` `, 1000",
                "md, `- `, ` `, 2000",
                "md, `1. `, ` `, 2000",
                "md, [, ], 50000",
                "md, [, ], 2500",
                "md, **, **, 1200",
                "md, *, *, 100000",
                "md, *, *, 2600",
                "md, ![, ](a), 1000",
                "md, (, ), 50000",
                "md, <div>, </div>, 2000",
                "md, _, _, 2600",
            })
    void readsTheSameWithAnyStack(String format, String open, String close, int times) throws Exception {
        Path file = file("a." + format, open.repeat(times) + "会议指出" + close.repeat(times) + "\n\n要坚持。\n");
        Reading.Text small = (Reading.Text) read(file, 256);
        Reading.Text large = (Reading.Text) read(file, 8192);
        assertThat(small.source()).isEqualTo(large.source());
        assertThat(small.warnings()).isEqualTo(large.warnings());
        assertThat(String.join(
                        "", small.source().lines().stream().map(Line::text).toList()))
                .contains("会议指出", "要坚持。");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"html, <div>", "md, `> `", "md, `- `"})
    void saysWhereItIsTooDeep(String format, String open) throws Exception {
        String text = "会议\n\n" + open.repeat(2000) + "指出";
        assertThat(((Reading.Text) read(file("a." + format, text), 512)).warnings())
                .extracting(Diagnostic::rule, Diagnostic::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("text-deep", 3));
    }

    @Test
    void countsListsThatGrowFromLineToLine() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            text.append("  ".repeat(i)).append("- 第").append(i).append("项\n");
        }
        Reading.Text read = (Reading.Text) read(file("a.md", text.toString()), 256);
        assertThat(read.warnings())
                .extracting(Diagnostic::rule, Diagnostic::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("text-deep", 501));
        assertThat(read.source().body()).contains("第0项", "第599项");
    }

    @Test
    void anIndentedTitleIsNotDeep() throws Exception {
        for (String text : List.of(" ".repeat(3000) + "公报", "-".repeat(3000) + "\n公报", "> > - 公报")) {
            assertThat(((Reading.Text) read(file("a.md", text), 512)).warnings())
                    .isEmpty();
        }
    }
}
