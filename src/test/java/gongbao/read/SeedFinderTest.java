package gongbao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongbao.diag.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are read, which are not, and by which names the outputs know them. */
@Timeout(30) // a pipe waits for ever, links in circles never end
class SeedFinderTest {

    @TempDir
    Path place;

    private Path seeds;

    @BeforeEach
    void makeFolder() throws IOException {
        place = place.toRealPath();
        seeds = Files.createDirectory(place.resolve("seeds"));
    }

    private Path file(String path) throws IOException {
        Path file = place.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "公报");
    }

    private Path link(String path, Path target) throws IOException {
        Path link = place.resolve(path);
        Files.createDirectories(link.getParent());
        return Files.createSymbolicLink(link, target);
    }

    private Path pipe(String path) throws Exception {
        Path pipe = place.resolve(path);
        Process mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeTrue(mkfifo.waitFor(10, TimeUnit.SECONDS) && mkfifo.exitValue() == 0, "no mkfifo here");
        return pipe;
    }

    private static Discovery find(Path... paths) {
        return new SeedReader().find(Arrays.asList(paths), folder -> false);
    }

    private static List<String> names(Discovery found) {
        return found.files().stream().map(SeedFile::name).toList();
    }

    private List<String> findings(Discovery found) {
        return found.diagnostics().stream()
                .map(d -> d.severity() + " " + d.rule() + " " + d.path().replace(place + "/", ""))
                .toList();
    }

    // --- what is a seed

    @Test
    void findsSeedsInFoldersSortedByPath() throws IOException {
        for (String name : List.of(
                "b.txt",
                "a.html",
                "c/d.md",
                "c/e.docx",
                "c/f.HTM",
                "site.yaml",
                "actuals.csv",
                "README.md",
                "c/readme.txt",
                ".hidden.txt",
                ".git/x.txt",
                "~$e.docx",
                "picture.png",
                "style.css",
                "页.html",
                "页_files/frame.html")) {
            file("seeds/" + name);
        }
        Discovery found = find(seeds);
        assertThat(names(found))
                .containsExactly(
                        "seeds/a.html",
                        "seeds/b.txt",
                        "seeds/c/d.md",
                        "seeds/c/e.docx",
                        "seeds/c/f.HTM",
                        "seeds/页.html");
        assertThat(found.diagnostics()).isEmpty();
    }

    @Test
    void takesAFileNamedTwiceOnce() throws IOException {
        Path file = file("seeds/a.txt");
        assertThat(names(find(file, seeds, file))).containsExactly("seeds/a.txt");
        assertThat(find(file, seeds).diagnostics()).isEmpty();
        assertThat(find(seeds, seeds.resolve("../seeds")).diagnostics()).isEmpty();
    }

    @Test
    void reportsWhatLeadsNowhere() throws IOException {
        file("old/公报.ppt");
        Discovery found = find(place.resolve("gone"), seeds, place.resolve("old"));
        assertThat(found.files()).isEmpty();
        assertThat(findings(find(Path.of("")))).containsExactly("ERROR path-missing ");
        assertThat(findings(found))
                .containsExactly(
                        "ERROR path-missing gone", "WARNING file-skipped old/公报.ppt", "ERROR folder-empty seeds");
    }

    @Test
    void keepsAFileNamedByHandWhateverItsExtension() throws IOException {
        assertThat(names(find(file("seeds/a.pdf")))).containsExactly("seeds/a.pdf");
    }

    @Test
    void findsWhatLiesInAHiddenFolderThatIsGiven() throws IOException {
        file("seeds/a.txt");
        Path drafts = file("seeds/.drafts/b.txt").getParent();
        assertThat(names(find(drafts, seeds))).containsExactly("seeds/.drafts/b.txt", "seeds/a.txt");
    }

    // --- links

    @Test
    void followsLinksInsideTheGivenFolders() throws IOException {
        Path other = file("other/b.txt").getParent();
        file("seeds/a.txt");
        link("seeds/link.txt", Path.of("a.txt"));
        link("seeds/more", other);
        link("seeds/c.txt", file("seeds/.store/1.txt"));
        Discovery found = find(seeds, other);
        // What is reached in two ways is known by where it lies.
        assertThat(names(found)).containsExactly("other/b.txt", "seeds/a.txt", "seeds/c.txt");
        assertThat(found.diagnostics()).isEmpty();
    }

    @Test
    void readsNothingThatALinkOutOfTheFoldersLeadsTo() throws IOException {
        file("seeds/a.txt");
        link("seeds/b.txt", file("secret/b.txt"));
        link("seeds/c", place.resolve("secret"));
        link("seeds/d/e.txt", Path.of("../../secret/b.txt"));
        link("seeds/f.txt", place.resolve("seeds/d/e.txt"));
        link("seeds/root", Path.of("/"));
        Discovery found = find(seeds);
        assertThat(names(found)).containsExactly("seeds/a.txt");
        assertThat(findings(found))
                .containsExactly(
                        "WARNING link-leads-out seeds/b.txt",
                        "WARNING link-leads-out seeds/c",
                        "WARNING link-leads-out seeds/d/e.txt",
                        "WARNING link-leads-out seeds/f.txt",
                        "WARNING link-leads-out seeds/root");
        assertThat(found.diagnostics().toString()).doesNotContain("secret");
    }

    @Test
    void readsALinkThatTheUserNames() throws IOException {
        file("other/b.txt");
        Path link = link("seeds/l.txt", place.resolve("other/b.txt"));
        Path folder = link("linked", place.resolve("other"));
        assertThat(names(find(link))).containsExactly("seeds/l.txt");
        assertThat(find(seeds, link).diagnostics()).isEmpty();
        assertThat(names(find(folder))).containsExactly("linked/b.txt");
    }

    @Test
    void linksInCirclesEnd() throws IOException {
        file("seeds/a.txt");
        link("seeds/back", place.resolve("seeds"));
        link("seeds/b/up", Path.of(".."));
        link("seeds/self.txt", Path.of("self.txt"));
        link("seeds/one.txt", Path.of("two.txt"));
        link("seeds/two.txt", Path.of("one.txt"));
        Discovery found = find(seeds);
        assertThat(names(found)).containsExactly("seeds/a.txt");
        assertThat(found.diagnostics()).extracting(Diagnostic::rule).containsOnly("file-unreadable");
    }

    /** Each of 40 folders links twice to the next: 2^40 ways lead to the last. */
    @Test
    void entersNoFolderTwice() throws IOException {
        for (int i = 0; i < 40; i++) {
            file("seeds/.store/" + i + "/" + i + ".txt");
            for (String name : List.of("left", "right")) {
                link("seeds/.store/" + i + "/" + name, Path.of("../" + (i + 1)));
            }
        }
        link("seeds/in", Path.of(".store/0"));
        assertThat(find(seeds).files()).hasSize(40);
    }

    @Test
    void saysWhichLinkOfASeedLeadsNowhere() throws IOException {
        file("seeds/a.txt");
        link("seeds/b.txt", place.resolve("gone.txt"));
        link("seeds/lock", Path.of("user@host.123"));
        assertThat(findings(find(seeds))).containsExactly("ERROR file-unreadable seeds/b.txt");
    }

    // --- what is no file

    @Test
    void neverOpensAPipe() throws Exception {
        file("seeds/a.txt");
        Path pipe = pipe("seeds/b.txt");
        pipe("seeds/no-seed");
        link("seeds/c.txt", pipe);
        Discovery found = find(seeds, pipe);
        assertThat(names(found)).containsExactly("seeds/a.txt");
        assertThat(findings(found))
                .containsOnly("ERROR file-special seeds/b.txt", "ERROR file-special seeds/c.txt")
                .contains("ERROR file-special seeds/b.txt");
        Reading read = new SeedReader().read(pipe);
        assertThat(((Reading.Failure) read).diagnostic().rule()).isEqualTo("file-special");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/random", "/dev/tty", "/dev/full"})
    void neverOpensADevice(String device) throws IOException {
        assumeTrue(Files.exists(Path.of(device)));
        file("seeds/a.txt");
        assertThat(findings(find(Path.of(device)))).containsExactly("ERROR file-special " + device);
        Path link = link("seeds/b.txt", Path.of(device));
        assertThat(findings(find(seeds))).containsExactly("WARNING link-leads-out seeds/b.txt");
        assertThat(findings(find(link))).containsExactly("ERROR file-special seeds/b.txt");
    }

    @Test
    void aFileThatVanishesOrTurnsIntoALinkFailsAlone() throws IOException {
        Path file = file("seeds/a.txt");
        SeedFile found = find(seeds).files().get(0);
        Files.delete(file);
        assertThat(rule(new SeedReader().read(found))).isEqualTo("file-unreadable");
        Files.createSymbolicLink(file, file("secret.txt"));
        assertThat(rule(new SeedReader().read(new SeedFile(file, place.resolve("gone"), "a.txt"))))
                .isEqualTo("file-unreadable");
    }

    private static String rule(Reading reading) {
        return ((Reading.Failure) reading).diagnostic().rule();
    }

    // --- what a build wrote

    @Test
    void readsNoBuiltSite() throws IOException {
        file("seeds/a.txt");
        file("seeds/old/site/.gongbao");
        Path page = file("seeds/old/site/communiques/x.html");
        link("seeds/y.html", page);
        assertThat(names(find(seeds))).containsExactly("seeds/a.txt");
        assertThat(findings(find(seeds)))
                .containsExactly("WARNING built-site seeds/old/site", "WARNING built-site seeds/y.html");
        Path site = place.resolve("seeds/old/site");
        assertThat(findings(find(site))).containsExactly("ERROR built-site seeds/old/site");
        assertThat(findings(find(page.getParent()))).containsExactly("ERROR built-site seeds/old/site/communiques");
        assertThat(findings(find(page))).containsExactly("ERROR built-site seeds/old/site/communiques/x.html");
    }

    @Test
    void passesOverTheOutputWithoutAWord() throws IOException {
        file("seeds/a.txt");
        file("seeds/site/.gongbao");
        Path out = file("seeds/site/x.html").getParent();
        link("seeds/b.html", out.resolve("x.html"));
        link("seeds/c", out);
        Discovery found = new SeedReader().find(List.of(seeds), real -> real.startsWith(out));
        assertThat(names(found)).containsExactly("seeds/a.txt");
        assertThat(found.diagnostics()).isEmpty();
    }

    // --- names

    @Test
    void namesASeedAlikeWhereverTheFolderIsGivenFrom() throws IOException {
        Path file = file("seeds/2024/a.txt");
        Path here = Path.of("").toAbsolutePath();
        Path relative = here.relativize(seeds);
        for (Path folder :
                List.of(seeds, relative, seeds.resolve("."), seeds.resolve("2024/.."), seeds.resolve("../seeds"))) {
            Discovery found = find(folder);
            assertThat(names(found)).containsExactly("seeds/2024/a.txt");
            assertThat(found.files().get(0).given()).exists().isEqualTo(folder.resolve("2024/a.txt"));
        }
        assertThat(names(find(file))).containsExactly("2024/a.txt");
        assertThat(names(find(here.relativize(file)))).containsExactly("2024/a.txt");
        assertThat(names(find(seeds, file))).containsExactly("seeds/2024/a.txt");
    }

    @Test
    void tellsFoldersOfOneNameApartInWhicheverOrder() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (String folder : List.of("a/x/seeds", "b/x/seeds", "b/y/seeds", "x", "other")) {
            folders.add(file(folder + "/1.txt").getParent());
        }
        for (int i = 0; i < folders.size(); i++) {
            Collections.rotate(folders, 1);
            assertThat(names(find(folders.toArray(Path[]::new))))
                    .containsExactly("a/x/seeds/1.txt", "b/x/seeds/1.txt", "other/1.txt", "x/1.txt", "y/seeds/1.txt");
        }
    }

    @Test
    void doesNotTellWhoLogsIn() throws IOException {
        String home = System.getProperty("user.home");
        try {
            System.setProperty("user.home", place.toString());
            Path file = file("a.txt");
            assertThat(names(find(file))).containsExactly("a.txt");
            file("seeds/b.txt");
            assertThat(names(find(place))).containsExactly("a.txt", "seeds/b.txt");
        } finally {
            System.setProperty("user.home", home);
        }
    }
}
