package gongbao.run.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongbao.diag.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    Path place;

    private Path folder;

    @BeforeEach
    void nameTheFolder() {
        folder = place.resolve("a/site");
    }

    @Test
    void makesTheFolderAndLeavesNothingBeside() throws IOException {
        write("index.html", "data/a.json");
        assertThat(files()).containsExactly("a/site/.gongbao", "a/site/data/a.json", "a/site/index.html");
        assertThat(folder.resolve(".gongbao")).hasContent("data/a.json\nindex.html");
    }

    @Test
    void replacesWhatABuildWroteAndKeepsDotFiles() throws IOException {
        write("old.html", "both.html", ".nojekyll");
        Files.writeString(folder.resolve(".gitignore"), "*");
        assertThat(fault(false)).isNull();
        write("new.html", "both.html");
        assertThat(files())
                .containsExactly("a/site/.gitignore", "a/site/.gongbao", "a/site/both.html", "a/site/new.html");
    }

    @Test
    void refusesFilesThatNoBuildWrote() throws IOException {
        write("index.html");
        assertThat(fault(false)).isNull();
        Files.createDirectories(folder.resolve("photos"));
        Files.writeString(folder.resolve("photos/a.jpg"), "");
        assertThat(fault(false).rule()).isEqualTo("output-not-ours");
        assertThat(fault(false).arguments()).containsExactly("photos/a.jpg");
        assertThat(fault(true)).isNull();
        try (OutputFolder out = open(true)) {
            out.replace(laying("index.html"));
        }
        assertThat(files()).containsExactly("a/site/.gongbao", "a/site/index.html");
    }

    @Test
    void takesAnEmptyFolderAndOneThatHoldsOnlyDotFiles() throws IOException {
        Files.createDirectories(folder);
        assertThat(fault(false)).isNull();
        Files.writeString(folder.resolve(".gitignore"), "*");
        assertThat(fault(false)).isNull();
    }

    @Test
    void keepsTheOldSiteWhenTheNewOneFails() throws IOException {
        write("index.html");
        try (OutputFolder out = open(false)) {
            assertThatThrownBy(() -> out.replace(fresh -> {
                        Files.writeString(fresh.resolve("half.html"), "");
                        throw new IOException("disk full");
                    }))
                    .hasMessage("disk full");
        }
        assertThat(files()).containsExactly("a/site/.gongbao", "a/site/index.html");
    }

    @Test
    void keepsTheOldSiteWhenTheNewOneIsNotToBePublished() throws IOException {
        write("index.html");
        try (OutputFolder out = open(false)) {
            boolean replaced = out.replace(fresh -> {
                Files.writeString(fresh.resolve("new.html"), "");
                return false;
            });
            assertThat(replaced).isFalse();
        }
        assertThat(files()).containsExactly("a/site/.gongbao", "a/site/index.html");
    }

    @Test
    void makesNoFolderWhenTheFirstSiteFails() {
        try (OutputFolder out = open(false)) {
            assertThatThrownBy(() -> out.replace(fresh -> {
                        throw new IOException("disk full");
                    }))
                    .hasMessage("disk full");
        }
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void refusesAFileWhereAFolderIsNeeded() throws IOException {
        Files.writeString(place.resolve("a"), "");
        assertThat(fault(true).rule()).isEqualTo("output-no-folder");
    }

    @Test
    void neverTakesAFolderThatHoldsWhatIsToBeRead() throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        try (OutputFolder out = new OutputFolder(folder, true)) {
            assertThat(out.open(List.of(folder.resolve("seeds"))))
                    .extracting(Diagnostic::rule)
                    .containsExactly("output-holds-input");
        }
    }

    @Test
    void knowsItsFilesThroughALink() throws IOException {
        write("index.html");
        Path link = Files.createSymbolicLink(place.resolve("link"), folder);
        assertThat(new OutputFolder(link, false).holds(folder.resolve("index.html")))
                .isTrue();
        assertThat(new OutputFolder(link, false).holds(place.resolve("a/other.html")))
                .isFalse();
    }

    @Test
    void whatStaysIsPartOfTheNewSite() throws IOException {
        write("index.html", "a/stays.html", "a/goes.html");
        Files.writeString(folder.resolve("a/stays.html"), "as it was");
        try (OutputFolder out = open(false)) {
            out.replace(fresh -> {
                out.stays("a/stays.html");
                Files.writeString(fresh.resolve("index.html"), "new");
                return true;
            });
            assertThat(out.changed()).isEqualTo(2);
        }
        assertThat(folder.resolve("index.html")).hasContent("new");
        assertThat(folder.resolve("a/stays.html")).hasContent("as it was");
        assertThat(folder.resolve("a/goes.html")).doesNotExist();
        assertThat(folder.resolve(".gongbao")).hasContent("a/stays.html\nindex.html\n");
    }

    @Test
    void whatWasToStayAndIsGoneSparesTheOldSite() throws IOException {
        write("index.html", "stays.html");
        try (OutputFolder out = open(false)) {
            assertThatThrownBy(() -> out.replace(fresh -> {
                        out.stays("stays.html");
                        Files.delete(folder.resolve("stays.html"));
                        Files.writeString(fresh.resolve("index.html"), "new");
                        return true;
                    }))
                    .isInstanceOf(NoSuchFileException.class);
        }
        assertThat(folder.resolve("index.html")).hasContent("");
    }

    private @Nullable Diagnostic fault(boolean clean) {
        try (OutputFolder out = new OutputFolder(folder, clean)) {
            return out.open(List.of(place.resolve("seeds"))).stream()
                    .findFirst()
                    .orElse(null);
        }
    }

    private OutputFolder open(boolean clean) {
        OutputFolder out = new OutputFolder(folder, clean);
        assertThat(out.open(List.of())).isEmpty();
        return out;
    }

    private void write(String... names) throws IOException {
        try (OutputFolder out = open(false)) {
            out.replace(laying(names));
        }
    }

    private static OutputFolder.Filler laying(String... names) {
        return fresh -> {
            for (String name : names) {
                Files.createDirectories(fresh.resolve(name).getParent());
                Files.writeString(fresh.resolve(name), "");
            }
            return true;
        };
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> place.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
