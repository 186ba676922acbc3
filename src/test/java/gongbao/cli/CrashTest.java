package gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever gets as far as the command line ends with 3 and a line, never with a trace. */
class CrashTest {

    private final StringWriter err = new StringWriter();

    /** Fails as soon as anything is written to it. */
    private static PrintWriter failing(Supplier<Error> fault) {
        return new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int from, int length) {
                throw fault.get();
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
    }

    private int run(Locale locale, Supplier<Error> fault, String... arguments) {
        return Gen.run(List.of(arguments), new Io(failing(fault), new PrintWriter(err), locale, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "build --help", "--version", "parse seeds", "build seeds -o $OUT"})
    void endsWithThreeAndOneLine(String line, @TempDir Path place) {
        String[] arguments =
                line.replace("$OUT", place.resolve("out").toString()).split(" ");
        int exit = run(Locale.ENGLISH, () -> new AssertionError("of the library"), arguments);

        assertThat(exit).isEqualTo(3);
        assertThat(lastLine())
                .matches("gen: error: the program failed: AssertionError: of the library \\(CrashTest.*:\\d+\\) — .+");
        assertThat(err.toString()).doesNotContain("\tat ").doesNotContain("Exception in thread");
    }

    @Test
    void saysSoInTheUsersLanguage() {
        run(Locale.CHINA, StackOverflowError::new, "--help");
        assertThat(lastLine()).startsWith("gen: 错误: 程序出错：StackOverflowError");
        run(Locale.ENGLISH, StackOverflowError::new, "--help", "--lang", "zh");
        assertThat(lastLine()).startsWith("gen: 错误: ");
    }

    @Test
    void tellsWhenMemoryRanOut() {
        assertThat(run(Locale.ENGLISH, () -> new OutOfMemoryError("Java heap space"), "--help"))
                .isEqualTo(3);
        assertThat(lastLine())
                .startsWith("gen: error: the memory does not suffice: ")
                .contains("-Xmx");
    }

    /** A usage error that cannot be told is no usage error any more. */
    @Test
    void endsWithThreeWhenUsageCannotBeTold() throws Exception {
        PrintWriter bad = failing(() -> new AssertionError("no terminal"));
        StringWriter out = new StringWriter();
        assertThat(Gen.run(List.of("bild"), new Io(new PrintWriter(out), bad, Locale.ENGLISH, false)))
                .isEqualTo(3);
        assertThat(out.toString()).isEmpty();
        assertThat(Files.exists(Path.of("bild"))).isFalse();
    }

    private String lastLine() {
        String[] lines = err.toString().split("\\R");
        return Arrays.asList(lines).get(lines.length - 1);
    }
}
