package gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.Golden;
import gongbao.index.RewrittenIndex;
import gongbao.run.Build;
import gongbao.run.BuildOptions;
import gongbao.run.BuildResult;
import gongbao.run.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build whose search does not find what the texts say ends with 3, says so, and leaves the site that was there. */
class FaultySearchTest {

    private static final Path SEED = Path.of("seeds", "lushan-15-6.txt");

    /** The first text of the index. */
    private static final String TEXT = "texts/0.js";

    @TempDir
    Path place;

    private SortedMap<String, String> before = new TreeMap<>();

    @BeforeEach
    void build() throws IOException {
        assertThat(build(site -> {}).written()).isTrue();
        before = files();
    }

    @Test
    void aFileThatIsDamagedOnTheDisk() throws IOException {
        BuildResult result = build(FaultySearchTest::damageText);
        assertFailed(result, "search-damaged");
        assertThat(said(result, Locale.SIMPLIFIED_CHINESE)).contains("站内搜索的索引文件与写入的不符", TEXT);
        assertThat(said(result, Locale.ENGLISH)).contains("the index of the search is not as it was written", TEXT);
    }

    /** As a fault of the program would write it: whole in itself, but without words of the text. */
    @Test
    void anIndexThatHasLostWords() throws IOException {
        BuildResult result = build(site -> RewrittenIndex.set(site, "texts/0", 5, "公报"));
        assertFailed(result, "search-lost");
        assertThat(said(result, Locale.SIMPLIFIED_CHINESE)).contains("站内搜索在", "查不到");
        assertThat(said(result, Locale.ENGLISH)).contains("the search does not find");
    }

    private interface Change {
        void in(Path site) throws IOException;
    }

    /** Changes the new index when all of it is written, and before it is looked at. */
    private BuildResult build(Change change) {
        Path out = place.resolve("site");
        BuildOptions options =
                new BuildOptions(List.of(SEED), out, null, null, 2, BuildOptions.IN_HEAP, null, Set.of());
        return Build.run(options, (step, done, total) -> {
            if (step == Progress.Step.CHECK) {
                change(change, place.resolve(".site.gongbao-work/new"));
            }
        });
    }

    private static void change(Change change, Path site) {
        try {
            change.in(site);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void damageText(Path site) throws IOException {
        Path file = site.resolve("search").resolve(TEXT);
        Files.writeString(file, Files.readString(file).replaceFirst("全会", "全汇"));
    }

    private void assertFailed(BuildResult result, String rule) throws IOException {
        assertThat(result.written()).isFalse();
        assertThat(ExitCode.of(result, false).number()).isEqualTo(3);
        assertThat(result.diagnostics()).extracting(each -> each.rule()).contains(rule);
        assertThat(files()).isEqualTo(before);
        assertThat(place).isDirectoryNotContaining(each -> !each.equals(place.resolve("site")));
    }

    private static String said(BuildResult result, Locale locale) {
        StringWriter said = new StringWriter();
        new DiagnosticPrinter(new PrintWriter(said), new Words(locale)).print(result.diagnostics());
        return said.toString();
    }

    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : Golden.files(place.resolve("site"))) {
            files.put(place.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return files;
    }
}
