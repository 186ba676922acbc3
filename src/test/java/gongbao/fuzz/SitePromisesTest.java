package gongbao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults planted in a sound site, and in what its build said, have to be found. */
@Tag("slow")
class SitePromisesTest {

    private static final String TEXT = "中国共产党长沙县第十三届委员会第七次全体会议公报\n中国共产党长沙县第十三届委员会第七次全体会议，于2023年12月28日举行。\n"
            + "全会指出，到2027年，全县地区生产总值达到100亿元。要坚持“两山”转化，着力解决产业不强的问题。\n";

    @TempDir
    static Path place;

    private static SiteRun sound;

    @BeforeAll
    static void build() throws IOException {
        Files.createDirectories(SiteRun.seeds(place));
        Files.writeString(SiteRun.seeds(place).resolve("a.txt"), TEXT);
        sound = SiteRun.of(place, true);
    }

    private static List<String> found(SiteRun run) {
        return SitePromises.faults(run).stream().map(Fault::promise).toList();
    }

    private static SiteRun said(int exit, String err) {
        return new SiteRun(place, new Run(exit, "", err), List.of());
    }

    @Test
    void findsNothingInASoundSite() {
        assertThat(SitePromises.faults(sound)).isEmpty();
    }

    /** The first file of that name's end, with the first of some words replaced by others, and then as it was. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    404.html   | <p    | <p id="a b" | pages are well-formed
                    index.html | <p    | <b>\u0001</b><p | pages are well-formed
                    index.html | href="| href="x/    | addresses in the site map and links lead to files
                    sitemap.xml| .html | .htm        | addresses in the site map and links lead to files
                    feed.xml   | <id>  | <id>&       | XML is well-formed
                    targets.csv| 亿元, | 亿元         | tables have the same cells in every row
                    13-7.html  | 着力解 | 着力        | pages say every word of their text
                    """)
    void findsWhatIsWrongInAFile(String end, String words, String others, String promise) throws IOException {
        Path file;
        try (Stream<Path> files = Files.walk(sound.site())) {
            file = files.filter(each -> each.toString().endsWith(end))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        String text = Files.readString(file);
        try {
            Files.writeString(
                    file, end.equals("13-7.html") ? text.replace(words, others) : text.replaceFirst(words, others));
            assertThat(found(sound)).contains(promise);
        } finally {
            Files.writeString(file, text);
        }
    }

    @Test
    void findsAPathOfTheMachine() throws IOException {
        Path file = sound.site().resolve("data/note.txt");
        Files.writeString(file, "read from " + Path.of("seeds").toAbsolutePath());
        assertThat(found(sound)).containsExactly("no file holds a path of the machine");
        Files.delete(file);
    }

    @Test
    void findsWhatWasWrittenOutside() {
        assertThat(found(new SiteRun(place, sound.run(), List.of("other/index.html"))))
                .containsExactly("nothing is written outside the site");
    }

    @Test
    void findsAnExceptionBehindAFindingAndInATrace() {
        assertThat(SitePromises.faults(
                        said(1, "a.txt: error: failed: java.lang.NullPointerException: a — report it\n")))
                .extracting(Fault::key)
                .contains("no exception @ java.lang.NullPointerException in a build");
        assertThat(SitePromises.faults(said(
                        3, "java.lang.StackOverflowError\n\tat java.util.A.b(A.java:1)\n\tat gongbao.B.c(B.java:2)\n")))
                .extracting(Fault::key)
                .contains("no exception @ java.lang.StackOverflowError in gongbao.B.c(B.java:2)");
    }

    @Test
    void findsAnExitCodeThatSaysAnotherThing() {
        assertThat(found(said(0, "a.txt:1:1: error: wrong — mend it\n")))
                .containsExactly("exit code and findings agree");
        assertThat(found(said(1, "a.txt:1:1: warning: odd — look at it\n")))
                .containsExactly("exit code and findings agree");
        assertThat(found(said(0, "[Fatal Error] :1:1: odd\n"))).containsExactly("a build says nothing but findings");
    }
}
