package gongbao.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that really end in the middle, and others that come after them. */
@Tag("slow")
class KilledBuildTest {

    @TempDir
    Path place;

    @Test
    void theNextBuildComesToOneSiteAfterAHaltAtAnyStep() {
        int halted = 0;
        for (int first = 1; halted < first; first += 8) {
            int from = first;
            halted = Math.max(
                    halted,
                    IntStream.range(from, from + 8)
                            .parallel()
                            .map(step -> haltAndBuild(step) ? step : 0)
                            .max()
                            .orElse(0));
            if (halted < from + 7) {
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
            assertThat(run(folder, 0)).as("step %d", step).isZero();
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
        Process child = Children.start(HaltingBuild.class, folder.toString(), Integer.toString(step));
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
        Process child = Children.start(HoldingBuild.class, folder.toString());
        assertThat(child.inputReader().readLine()).isEqualTo("open");
        child.destroy();
        assertThat(end(child)).isEqualTo(143);
        assertThat(TwoSites.files(folder)).isEqualTo(TwoSites.oldFiles());
        assertThat(place).isDirectoryNotContaining(each -> !each.equals(folder));
    }
}
