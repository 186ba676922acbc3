package gongbao.run.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that really end in the middle, and others that come after them. */
@Tag("slow")
class KilledBuildTest {

    private static final int AT_A_TIME = 8;
    private static final int EVERY = 4;

    @TempDir
    Path place;

    /**
     * At every fourth, for most move one file of several; {@code SwapTest} stops at each, within a program that goes on. What comes
     * next is this program; below it is one of its own.
     */
    @Test
    void theNextBuildComesToOneSiteAfterAHaltAtAnyStep() {
        int halted = 0;
        for (int first = 1; halted < first; first += AT_A_TIME * EVERY) {
            int from = first;
            halted = Math.max(
                    halted,
                    IntStream.range(0, AT_A_TIME)
                            .parallel()
                            .map(i -> from + i * EVERY)
                            .map(step -> haltAndBuild(step) ? step : 0)
                            .max()
                            .orElse(0));
            if (halted < from + (AT_A_TIME - 1) * EVERY) {
                break;
            }
        }
        assertThat(halted).isGreaterThan(40);
    }

    /** Whether it came to that step at all. */
    private boolean haltAndBuild(int step) {
        try {
            Path folder = Files.createDirectory(place.resolve("at" + step)).resolve("site");
            TwoSites.layOld(folder);
            int first = run(folder, step);
            TwoSites.layNew(folder, TwoSites.DISK);
            assertThat(TwoSites.files(folder)).as("step %d", step).isEqualTo(TwoSites.newFiles());
            assertThat(TwoSites.emptyFolders(folder)).as("step %d", step).isEmpty();
            try (Stream<Path> all = Files.list(folder.getParent())) {
                assertThat(all).as("step %d", step).containsExactly(folder);
            }
            return first == HaltingBuild.HALTED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int run(Path folder, int step) throws IOException {
        Process child = Children.start(HaltingBuild.class.getName(), folder.toString(), Integer.toString(step));
        return end(child);
    }

    private static int end(Process child) throws IOException {
        try {
            assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IOException(e);
        } finally {
            child.destroyForcibly();
        }
        return child.exitValue();
    }

    /** Ctrl-C while pages are written: nothing is decided, and nothing stays. */
    @Test
    void leavesNothingWhenItIsInterrupted() throws IOException {
        Path folder = place.resolve("site");
        TwoSites.layOld(folder);
        Process child = Children.start(HoldingBuild.class.getName(), folder.toString());
        assertThat(child.inputReader().readLine()).isEqualTo("open");
        child.destroy();
        assertThat(end(child)).isEqualTo(143);
        assertThat(TwoSites.files(folder)).isEqualTo(TwoSites.oldFiles());
        assertThat(place).isDirectoryNotContaining(each -> !each.equals(folder));
    }

    /** The program itself, killed now and then: the next build is the same as if nothing had been. */
    @Test
    void theProgramComesToOneSiteWhereverItIsKilled() throws IOException {
        Path seeds = Files.createDirectory(place.resolve("seeds"));
        Files.copy(Path.of("seeds", "lushan-15-6.txt"), seeds.resolve("a.txt"));
        Path whole = place.resolve("whole");
        assertThat(end(gen(seeds, whole))).isZero();
        SortedMap<String, String> built = TwoSites.files(whole);
        built.put(".gitignore", "*"); // the user's, and stays
        Path killed = place.resolve("killed");
        TwoSites.layOld(killed);
        TwoSites.layNew(killed, TwoSites.DISK);
        for (long millis : List.of(300L, 900L, 1400L, 1900L, 2500L)) {
            Process child = gen(seeds, killed);
            try {
                child.waitFor(millis, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            child.destroyForcibly();
            end(child);
            if (!Files.exists(place.resolve(".killed.gongbao-work/journal"))) {
                assertThat(List.of(TwoSites.newFiles(), built).contains(TwoSites.files(killed)))
                        .as("after %d ms", millis)
                        .isTrue();
            }
        }
        assertThat(end(gen(seeds, killed))).isZero();
        // Not isEqualTo, which would print both sites.
        assertThat(TwoSites.files(killed).equals(built)).isTrue();
        assertThat(place.resolve(".killed.gongbao-work")).doesNotExist();
    }

    private static Process gen(Path seeds, Path out) throws IOException {
        return Children.start("gongbao.cli.Gen", "build", "--clean", seeds.toString(), "-o", out.toString());
    }
}
