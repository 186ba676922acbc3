package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a source says, files are written into the output folder only, under plain names. */
class NothingLeavesTheFolderTest {

    /** What a text may be called by; each in a text of its own, where no other hides it. */
    private static final List<String> NAMING = List.of(
            "title", "jurisdiction", "term", "session", "name", "body", "startDate", "genre", "id", "path", "标题");

    /** What is beside its name, all in one text. */
    private static final List<String> OTHERS =
            List.of("endDate", "venue", "chair", "publishedAt", "contentSource", "author");

    private static final List<String> HOSTILE = List.of(
            "../../x",
            "../../../../../../tmp/x",
            "2024-01-05/../../../../other/index",
            "2024-01-05T09:00/../../x",
            "/etc/x",
            "C:\\x",
            "..\\..\\x",
            "a\0b",
            "x".repeat(5000),
            "长".repeat(5000),
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "a\\nb",
            "a\rb",
            "${7*7}",
            "con",
            "index",
            "-0001-01-01",
            "+123456-01-01",
            "999999999",
            "-",
            "\u202E",
            "\uD800",
            "{0}{1}");

    @TempDir
    Path place;

    private Run build() throws IOException {
        return Run.gen(
                "build",
                "-o",
                place.resolve("site-out").toString(),
                place.resolve("seeds").toString());
    }

    private void seed(String name, String text) throws IOException {
        Files.createDirectories(place.resolve("seeds"));
        // Half a character is written as what it becomes: a question mark.
        Files.write(place.resolve("seeds/" + name), text.getBytes(StandardCharsets.UTF_8));
    }

    private void assertNothingLeft() throws IOException {
        assertThat(Golden.entries(place))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("seeds", "site-out");
        Path out = place.resolve("site-out");
        try (Stream<Path> files = Files.walk(out)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> out.relativize(file).toString()))
                    .allMatch(path ->
                            path.equals(".gongbao") || path.matches("([a-z0-9-]+/){0,2}[a-z0-9-]+(\\.[a-z0-9]+)+"));
        }
    }

    @Test
    void noFieldOfFrontMatterNamesAFile() throws IOException {
        int n = 0;
        for (String value : HOSTILE) {
            for (String field : NAMING) {
                seed(++n + ".md", "---\n" + field + ": " + value + "\n---\n第" + n + "篇：会议研究了工作。\n");
            }
            String others =
                    OTHERS.stream().map(field -> field + ": " + value + "\n").collect(Collectors.joining());
            seed(++n + ".md", "---\n" + others + "---\n第" + n + "篇：会议研究了工作。\n");
        }
        Run run = build();
        assertThat(run.exit()).as(run.err()).isLessThan(2);
        assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
        assertNothingLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "md"})
    void noTitleNamesAFile(String extension) throws IOException {
        for (String value : HOSTILE) {
            seed(HOSTILE.indexOf(value) + "." + extension, value + "\n\n第" + HOSTILE.indexOf(value) + "篇。\n");
        }
        Run run = build();
        assertThat(run.exit()).as(run.err()).isLessThan(2);
        assertNothingLeft();
    }
}
