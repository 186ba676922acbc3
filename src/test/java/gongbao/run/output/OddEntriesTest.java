package gongbao.run.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongbao.diag.Diagnostic;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may lie in an output folder, and beside it, that no build laid there. */
class OddEntriesTest {

    @TempDir
    Path place;

    private Path folder;

    @BeforeEach
    void laySite() throws IOException {
        folder = place.resolve("site");
        write(false, "index.html", "data/a.json", "data/b.json");
    }

    @Test
    void writesThroughNoLinkInTheFolder() throws IOException {
        Path elsewhere = Files.createDirectory(place.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("a.json"), "not ours");
        Files.delete(folder.resolve("data/a.json"));
        Files.delete(folder.resolve("data/b.json"));
        Files.delete(folder.resolve("data"));
        Files.createSymbolicLink(folder.resolve("data"), elsewhere);
        assertThat(rules(false)).containsExactly("output-not-ours");
        write(true, "index.html", "data/a.json");
        assertThat(elsewhere.resolve("a.json")).hasContent("not ours");
        assertThat(elsewhere).isDirectoryNotContaining(each -> !each.endsWith("a.json"));
        assertThat(Files.isSymbolicLink(folder.resolve("data"))).isFalse();
        assertThat(folder.resolve("data/a.json")).hasContent("data/a.json");
    }

    @Test
    void replacesALinkInTheNameOfAFileOfOurs() throws IOException {
        Path elsewhere = Files.writeString(place.resolve("elsewhere.html"), "not ours");
        Files.delete(folder.resolve("index.html"));
        Files.createSymbolicLink(folder.resolve("index.html"), elsewhere);
        Files.delete(folder.resolve(".gongbao"));
        Files.writeString(place.resolve("list"), "index.html\n");
        Files.createSymbolicLink(folder.resolve(".gongbao"), place.resolve("list"));
        assertThat(rules(false)).containsExactly("output-not-ours");
        write(true, "index.html");
        assertThat(elsewhere).hasContent("not ours");
        assertThat(place.resolve("list")).hasContent("index.html");
        assertThat(Files.isSymbolicLink(folder.resolve("index.html"))).isFalse();
        assertThat(folder.resolve(".gongbao")).hasContent("index.html");
    }

    /** What lies in a dot folder is nobody's affair; whatever else is no file is deleted unread. */
    @Test
    void waitsForNoPipe() throws Exception {
        Files.delete(folder.resolve("index.html"));
        Files.delete(folder.resolve(".gongbao"));
        Files.createDirectory(folder.resolve(".git"));
        for (String pipe : List.of("index.html", ".gongbao", "data/pipe", ".git/pipe")) {
            Process made = new ProcessBuilder("mkfifo", folder.resolve(pipe).toString()).start();
            assumeTrue(made.waitFor() == 0);
        }
        assertThat(rules(false)).containsExactly("output-not-ours");
        write(true, "index.html");
        assertThat(folder.resolve("index.html")).hasContent("index.html");
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(folder.resolve(".git/pipe")).exists();
    }

    @Test
    void takesAnEmptyFolderInTheWay() throws IOException {
        Files.createDirectory(folder.resolve("new.html"));
        write(false, "index.html", "new.html");
        assertThat(folder.resolve("new.html")).hasContent("new.html");
    }

    @Test
    void overwritesNothingThatCameWhileTheSiteWasMade() throws IOException {
        try (OutputFolder out = new OutputFolder(folder, false)) {
            assertThat(out.open(List.of())).isEmpty();
            assertThatThrownBy(() -> out.replace(fresh -> {
                        Files.writeString(fresh.resolve("photo.jpg"), "ours");
                        Files.writeString(folder.resolve("photo.jpg"), "foreign");
                        return true;
                    }))
                    .isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(folder.resolve("photo.jpg")).hasContent("foreign");
        assertThat(folder.resolve("index.html")).exists();
    }

    @Test
    void leavesEqualFilesTheirTimeStamps() throws IOException {
        FileTime before = FileTime.fromMillis(1_000_000_000_000L);
        for (String name : List.of("index.html", "data/a.json", ".gongbao")) {
            Files.setLastModifiedTime(folder.resolve(name), before);
        }
        write(false, "index.html", "data/a.json", "data/b.json");
        assertThat(Files.getLastModifiedTime(folder.resolve("index.html"))).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(folder.resolve(".gongbao"))).isEqualTo(before);
        write(false, "index.html", "data/a.json");
        assertThat(Files.getLastModifiedTime(folder.resolve("data/a.json"))).isEqualTo(before);
        assertThat(folder.resolve(".gongbao")).hasContent("data/a.json\nindex.html");
    }

    @Test
    void replacesSomeFilesAndLeavesTheOthers() throws IOException {
        Files.writeString(folder.resolve("photo.jpg"), "foreign");
        try (OutputFolder out = new OutputFolder(folder, true)) {
            out.open(List.of());
            out.update(laying("data/c.json"), Set.of("data/a.json", "photo.jpg", "../list", "no.html"));
        }
        assertThat(TwoSites.files(folder).keySet())
                .containsExactly(".gongbao", "data/b.json", "data/c.json", "index.html", "photo.jpg");
        assertThat(folder.resolve(".gongbao")).hasContent("data/b.json\ndata/c.json\nindex.html");
    }

    /** The work lies in the folder where the place beside it is of no use: here its name would be too long. */
    @Test
    void worksInsideWhereNoPlaceIsBeside() throws IOException {
        folder = Files.createDirectory(place.resolve("n".repeat(250)));
        try (OutputFolder out = new OutputFolder(folder, false)) {
            assertThat(out.open(List.of())).isEmpty();
            assertThat(folder.resolve(".gongbao-work/lock")).exists();
            out.replace(laying("index.html"));
        }
        assertThat(TwoSites.files(folder).keySet()).containsExactly(".gongbao", "index.html");
        assertThat(folder.resolve(".gongbao-work")).doesNotExist();
    }

    @Test
    void mendsInBothPlaces() throws IOException {
        Path work = Files.createDirectory(folder.resolve(".gongbao-work"));
        Files.writeString(work.resolve("lock"), "");
        Files.createDirectory(work.resolve("old"));
        write(false, "index.html");
        assertThat(TwoSites.files(folder).keySet()).containsExactly(".gongbao", "index.html");
        assertThat(work).doesNotExist();
    }

    @Test
    void touchesNothingOnTheWordOfABrokenJournal() throws IOException {
        Path work = Files.createDirectory(place.resolve(".site.gongbao-work"));
        Files.createDirectory(work.resolve("old"));
        Files.writeString(work.resolve("old/x"), "old");
        for (String journal : List.of("", "gongbao-journal 1\ndelete ..%2Flist\nend\n", "gongbao-journal 1\nput new")) {
            Files.writeString(work.resolve("journal"), journal);
            assertThat(rules(false)).containsExactly("output-half-done");
            assertThat(work.resolve("old/x")).exists();
            assertThat(folder.resolve("index.html")).exists();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"beside", "inside"})
    void deletesWhatDeadBuildsOfEarlierVersionsLeft(String where) throws IOException {
        Path left = (where.equals("beside") ? place : folder).resolve(".site-123");
        Files.createDirectories(left.resolve("new/data"));
        Files.writeString(left.resolve("new/data/x.json"), "new");
        Files.createDirectory(left.resolve("old"));
        assertThat(OldLeftovers.sweep(folder, each -> true)).containsExactly(left);
        assertThat(left.resolve("new/data/x.json")).exists();
        assertThat(OldLeftovers.sweep(folder, each -> false)).isEmpty();
        assertThat(left).doesNotExist();
    }

    @Test
    void leavesOldFilesOfAnEarlierVersionAndSaysSo() throws IOException {
        Path left = place.resolve(".site-123");
        Files.createDirectories(left.resolve("new"));
        Files.createDirectories(left.resolve("old"));
        Files.writeString(left.resolve("old/index.html"), "the only one");
        Files.createDirectories(place.resolve(".site-123x/new"));
        assertThat(rules(false)).containsExactly("output-leftover");
        assertThat(left.resolve("old/index.html")).exists();
        assertThat(place.resolve(".site-123x/new")).exists();
    }

    private List<String> rules(boolean clean) {
        try (OutputFolder out = new OutputFolder(folder, clean)) {
            return out.open(List.of()).stream().map(Diagnostic::rule).toList();
        }
    }

    private void write(boolean clean, String... names) throws IOException {
        try (OutputFolder out = new OutputFolder(folder, clean)) {
            assertThat(out.open(List.of())).isEmpty();
            out.replace(laying(names));
        }
    }

    private static OutputFolder.Filler laying(String... names) {
        return fresh -> {
            for (String name : names) {
                Files.createDirectories(fresh.resolve(name).getParent());
                Files.writeString(fresh.resolve(name), name);
            }
            return true;
        };
    }
}
