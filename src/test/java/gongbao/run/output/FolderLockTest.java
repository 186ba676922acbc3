package gongbao.run.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongbao.diag.Diagnostic;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    /** As on a disk of a network that knows none. */
    private static final FolderLock.Locks NONE = file -> {
        throw new IOException("No locks available");
    };

    @TempDir
    Path place;

    @Test
    void refusesTheSecondBuildAndNamesTheFirst() throws IOException {
        Path folder = place.resolve("site");
        TwoSites.layOld(folder);
        try (OutputFolder first = new OutputFolder(folder, true)) {
            assertThat(first.open(List.of())).isEmpty();
            try (OutputFolder second = new OutputFolder(folder, true)) {
                Diagnostic fault = second.open(List.of()).get(0);
                assertThat(fault.rule()).isEqualTo("output-in-use");
                assertThat(fault.arguments())
                        .containsExactly(Long.toString(ProcessHandle.current().pid()));
            }
            assertThat(TwoSites.files(folder)).isEqualTo(TwoSites.oldFiles());
            first.replace(TwoSites::fillNew);
        }
        assertThat(TwoSites.files(folder)).isEqualTo(TwoSites.newFiles());
    }

    @Test
    void refusesWhileAnotherProgramIsAtWork() throws Exception {
        Path folder = place.resolve("site");
        TwoSites.layOld(folder);
        Process other = Children.start(HoldingBuild.class.getName(), folder.toString());
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("open");
            try (OutputFolder out = new OutputFolder(folder, true)) {
                Diagnostic fault = out.open(List.of()).get(0);
                assertThat(fault.rule()).isEqualTo("output-in-use");
                assertThat(fault.arguments()).containsExactly(Long.toString(other.pid()));
            }
        } finally {
            other.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }
        TwoSites.layNew(folder, TwoSites.DISK);
        assertThat(TwoSites.files(folder)).isEqualTo(TwoSites.newFiles());
        assertThat(place).isDirectoryNotContaining(each -> !each.equals(folder));
    }

    @Test
    void takesOverWhatADeadProgramLeft() throws IOException {
        Path work = Files.createDirectory(place.resolve("work"));
        for (String left : List.of(
                "", "half a li", "999999999 0 mark", ProcessHandle.current().pid() + " 1 mark")) {
            Files.writeString(work.resolve("lock"), left);
            FolderLock.take(work, FolderLock.OF_THE_SYSTEM).close();
            Files.createDirectories(work);
            Files.writeString(work.resolve("lock"), left);
            FolderLock.take(work, NONE).close();
            assertThat(work).doesNotExist();
            Files.createDirectories(work);
        }
    }

    @Test
    void asksForTheProcessWhereADiskKnowsNoLocks() throws IOException {
        Path work = Files.createDirectory(place.resolve("work"));
        Files.writeString(work.resolve("lock"), Holder.self().toString());
        assertThatThrownBy(() -> FolderLock.take(work, NONE)).isInstanceOf(InUse.class);
        assertThat(work.resolve("lock")).exists();
    }

    @Test
    @SuppressWarnings("try") // The lock is held, not asked.
    void neverLetsTwoInWhoComeAndGo() throws Exception {
        Path work = place.resolve("work");
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 400; i++) {
            threads.submit(() -> {
                try (FolderLock lock = FolderLock.take(work, FolderLock.OF_THE_SYSTEM)) {
                    assertThat(inside.incrementAndGet()).isOne();
                    taken.incrementAndGet();
                    inside.decrementAndGet();
                } catch (InUse e) {
                    // Another one was faster.
                }
                return null;
            });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(inside).hasValue(0);
        assertThat(taken).hasPositiveValue();
        assertThat(work).doesNotExist();
    }

    /** As on a full disk, which takes an empty file. */
    @Test
    void leavesNothingWhereItCannotWriteItsName() {
        Path work = place.resolve("work");
        FolderLock.Locks full = file -> {
            FileLock lock = FolderLock.OF_THE_SYSTEM.on(file);
            file.close();
            return lock;
        };
        assertThatThrownBy(() -> FolderLock.take(work, full)).isInstanceOf(ClosedChannelException.class);
        assertThat(work).doesNotExist();
    }

    @Test
    void followsNoLinkInTheFoldersPlace() throws IOException {
        Path elsewhere = Files.createDirectory(place.resolve("elsewhere"));
        Path work = Files.createSymbolicLink(place.resolve("work"), elsewhere);
        assertThatThrownBy(() -> FolderLock.take(work, FolderLock.OF_THE_SYSTEM))
                .isInstanceOf(IOException.class);
        assertThat(elsewhere).isEmptyDirectory();
    }
}
