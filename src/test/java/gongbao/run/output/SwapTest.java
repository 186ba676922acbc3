package gongbao.run.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fails and stops at every single step of a change. */
class SwapTest {

    @TempDir
    Path place;

    private int steps;
    /** The step by which the journal gets its name. */
    private int decided;

    /** As if the program were killed: nobody catches it, nothing is taken back. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void leavesTheOldSiteWhereAStepFails() throws IOException {
        for (int n = 1; n <= steps; n++) {
            Path folder = oldSite("fails" + n);
            int failing = n;
            Disk disk = counting((step, path) -> {
                if (step == failing) {
                    throw new IOException("disk full");
                }
            });
            boolean replaced = true;
            try {
                TwoSites.layNew(folder, disk);
            } catch (IOException e) {
                assertThat(e).hasMessage("disk full");
                replaced = false;
            }
            assertThat(TwoSites.files(folder))
                    .as("step %d", n)
                    .isEqualTo(replaced ? TwoSites.newFiles() : TwoSites.oldFiles());
            assertThat(TwoSites.emptyFolders(folder)).as("step %d", n).isEmpty();
            if (!replaced) {
                assertThatNothingLiesBeside(folder);
            }
            becomesNew(folder);
        }
    }

    @Test
    void comesToOneSiteAfterAStopAtAnyStep() throws IOException {
        for (int n = 1; n <= steps; n++) {
            Path folder = oldSite("dies" + n);
            dieAt(n, folder);
            becomesNew(folder);
        }
    }

    @Test
    void comesToOneSiteWhenTheMendingStopsToo() throws IOException {
        for (int first = decided; first <= steps; first += 25) {
            for (int second = 1; second <= steps; second += 5) {
                Path folder = oldSite("dies" + first + "-" + second);
                dieAt(first, folder);
                dieAt(second, folder);
                becomesNew(folder);
            }
        }
    }

    /** A stop while a failed change is taken back. */
    @Test
    void comesToTheOldSiteWhenTakingBackStops() throws IOException {
        for (int n = decided + 1; n <= steps; n += 14) {
            for (int m = 1; m <= 40; m += 5) {
                Path folder = oldSite("back" + n + "-" + m);
                int failing = n;
                int dying = n + m;
                try {
                    TwoSites.layNew(folder, counting((step, path) -> {
                        if (step == failing) {
                            throw new IOException("disk full");
                        } else if (step == dying) {
                            throw new Death();
                        }
                    }));
                } catch (IOException | Death e) {
                    // What it leaves is looked at.
                }
                boolean wasUndone = Files.exists(beside(folder).resolve("undo"));
                try (OutputFolder out = new OutputFolder(folder, true)) {
                    List<String> rules = out.open(List.of()).stream()
                            .map(each -> each.rule())
                            .toList();
                    assertThat(TwoSites.files(folder)).isIn(TwoSites.oldFiles(), TwoSites.newFiles());
                    if (wasUndone) {
                        assertThat(rules).containsExactly("output-undone");
                        assertThat(TwoSites.files(folder)).isEqualTo(TwoSites.oldFiles());
                    }
                }
                becomesNew(folder);
            }
        }
    }

    @Test
    void keepsOldFilesWhenTakingBackFailsToo() throws IOException {
        boolean seen = false;
        for (int n = 1; n <= steps; n++) {
            Path folder = oldSite("worse" + n);
            int failing = n;
            Disk disk = counting((step, path) -> {
                if (step >= failing) {
                    throw new IOException("no such disk");
                }
            });
            try (OutputFolder out = new OutputFolder(folder, true, disk)) {
                out.open(List.of());
                try {
                    out.replace(TwoSites::fillNew);
                } catch (IOException e) {
                    boolean half = Files.exists(beside(folder).resolve("journal"));
                    assertThat(out.notWritable(e).rule()).isEqualTo(half ? "output-half-done" : "output-not-writable");
                    seen |= half;
                }
            }
            becomesNew(folder);
        }
        assertThat(seen).isTrue();
    }

    @Test
    void tellsWhatItFinishedAndWhatItTookBack() throws IOException {
        Path folder = oldSite("told");
        dieAt(decided + 3, folder);
        assertThat(TwoSites.layNew(folder, TwoSites.DISK)).containsExactly("output-finished");

        Path other = oldSite("other");
        dieAt(decided + 3, other);
        try (Stream<Path> staged = Files.walk(beside(other).resolve("new"))) {
            Files.delete(staged.filter(Files::isRegularFile).findFirst().orElseThrow());
        }
        try (OutputFolder out = new OutputFolder(other, true)) {
            assertThat(out.open(List.of())).extracting(each -> each.rule()).containsExactly("output-undone");
            assertThat(TwoSites.files(other)).isEqualTo(TwoSites.oldFiles());
        }
    }

    /** From the first step to the last there is something under every address that both sites have. */
    @Test
    void neverLeavesAnAddressOfBothSitesEmpty() throws IOException {
        Path folder = oldSite("addresses");
        TwoSites.layNew(folder, counting((step, path) -> {
            assertThat(folder.resolve("index.html")).exists();
            assertThat(folder.resolve("data/a.json")).exists();
            assertThat(folder.resolve(".gongbao")).exists();
            if (Files.exists(folder.resolve("index.html"))
                    && Files.readString(folder.resolve("index.html")).equals("new!")) {
                assertThat(folder.resolve("far/away/n.html")).exists();
            }
        }));
    }

    @Test
    void deletesOldFilesWhenTheNewOnesStand() throws IOException {
        Path folder = oldSite("order");
        TwoSites.layNew(folder, counting((step, path) -> {
            if (path.equals(folder.resolve("gone.html"))) {
                SortedMap<String, String> files = TwoSites.files(folder);
                files.putAll(TwoSites.oldFiles());
                assertThat(TwoSites.files(folder).keySet())
                        .containsAll(TwoSites.newFiles().keySet());
            }
        }));
    }

    private interface Watch {
        void at(int step, Path path) throws IOException;
    }

    private static Disk counting(Watch watch) {
        int[] step = {0};
        return new Disk(path -> watch.at(++step[0], path), false);
    }

    @BeforeEach
    void countSteps() throws IOException {
        List<Integer> journal = new ArrayList<>();
        TwoSites.layNew(oldSite("steps"), counting((step, path) -> {
            steps = step;
            if (path.endsWith("journal")) {
                journal.add(step);
            }
        }));
        assertThat(steps).isGreaterThan(40);
        decided = journal.get(0);
    }

    private static void dieAt(int n, Path folder) throws IOException {
        try {
            TwoSites.layNew(folder, counting((step, path) -> {
                if (step == n) {
                    throw new Death();
                }
            }));
        } catch (Death e) {
            // As intended.
        }
    }

    private Path oldSite(String name) throws IOException {
        Path folder = Files.createDirectory(place.resolve(name)).resolve("site");
        TwoSites.layOld(folder);
        return folder;
    }

    private static Path beside(Path folder) {
        return folder.resolveSibling(".site.gongbao-work");
    }

    private static void becomesNew(Path folder) throws IOException {
        TwoSites.layNew(folder, TwoSites.DISK);
        assertThat(TwoSites.files(folder)).as(folder.toString()).isEqualTo(TwoSites.newFiles());
        assertThat(TwoSites.emptyFolders(folder)).as(folder.toString()).isEmpty();
        assertThatNothingLiesBeside(folder);
    }

    private static void assertThatNothingLiesBeside(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder.getParent())) {
            assertThat(all).as(folder.toString()).containsExactly(folder);
        }
    }
}
