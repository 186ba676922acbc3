package gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No character of a name or a text steers the terminal. */
class TerminalTest {

    private static final String ODD = "a\u001b]0;x\u0007\r\n\u202E\u009B2J";

    @TempDir
    Path place;

    private static void assertPlain(Run run) {
        for (String text : List.of(run.out(), run.err())) {
            assertThat(text.replace("\n", "").chars())
                    .as(text)
                    .noneMatch(c -> c < ' ' || c >= 0x7F && c < 0xA0 || c == 0x202E);
        }
    }

    @Test
    void namesOfFilesAndFoldersAreShownEscaped() throws IOException {
        Path seeds = Files.createDirectory(place.resolve("seeds" + ODD));
        Files.writeString(seeds.resolve(ODD + ".txt"), "今天\u009b31m天气\u202E“很好。\n");
        Files.writeString(seeds.resolve(ODD + ".pdf"), "");
        Files.writeString(seeds.resolve("site.yaml"), "name: x\n\"b\\e[2J\": 1\n\"\\u202Ec\": 2\n");
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
            Path out = place.resolve("out" + ODD);
            Run run = Run.gen(locale, List.of("build", "-o", out.toString(), seeds.toString()));
            assertPlain(run);
            assertThat(run.err()).contains("\\x1b]0;x\\x07\\x0d\\x0a\\u202e\\x9b2J.pdf: ");
        }
        Files.writeString(seeds.resolve("site.yaml"), "na\u0007me: x\nb\u001b: 1\n");
        assertPlain(Run.gen("build", "-o", place.resolve("other").toString(), seeds.toString()));
        Run parse = Run.gen("parse", seeds.toString());
        assertPlain(parse);
        assertThat(parse.out()).contains("a\\u001b]0;x\\u0007\\r\\n\\u202e\\u009b2J.txt\"");
    }

    @Test
    void usageErrorsShowWhatWasWrittenEscaped() {
        for (String[] line : List.of(
                new String[] {"build", "--x" + ODD, "seeds"},
                new String[] {ODD},
                new String[] {"build", "--jobs", ODD, "seeds"},
                new String[] {"build", "--base-url", ODD, "seeds"},
                new String[] {"build", "--lang", ODD, "seeds"},
                new String[] {"parse", ODD},
                new String[] {"parse", "nowhere\0" + ODD})) {
            Run run = Run.gen(line);
            assertPlain(run);
            assertThat(run.exit()).isBetween(2, 3);
        }
    }

    @Test
    void aFileCalledAtIsNoListOfOptions() throws IOException {
        Path seed = Files.writeString(place.resolve("@a.txt"), "--help\n");
        Run run = Run.gen("parse", "@" + seed);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).startsWith("@" + seed + ": error: ");
    }
}
