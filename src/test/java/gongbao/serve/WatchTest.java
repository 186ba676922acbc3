package gongbao.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Changes of real files, as programs make them. */
@Timeout(60)
class WatchTest {

    private static final long SOON = 3000;

    @TempDir
    Path place;

    private Path seeds;
    private Path text;
    private final Watch watch = new Watch();
    private final LinkedBlockingQueue<Long> told = new LinkedBlockingQueue<>();
    private Thread thread;

    @BeforeEach
    void lay() throws IOException {
        seeds = Files.createDirectories(place.resolve("seeds"));
        text = Files.writeString(seeds.resolve("a.txt"), "公报");
    }

    /** As the server does it: what is found is looked at, then waited for again. */
    private void follow(Path... paths) throws InterruptedException {
        watch.follow(List.of(paths));
        LinkedBlockingQueue<Boolean> started = new LinkedBlockingQueue<>();
        thread = new Thread(() -> {
            try {
                started.add(true);
                while (true) {
                    watch.await(false);
                    told.add(System.nanoTime());
                    watch.follow(List.of(paths));
                }
            } catch (InterruptedException | RuntimeException e) {
                // the end
            }
        });
        thread.start();
        started.take();
        // What the making of the folders still tells.
        Thread.sleep(150);
        told.clear();
    }

    @AfterEach
    void end() throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join();
        }
        watch.close();
    }

    private void isTold() throws InterruptedException {
        assertThat(told.poll(SOON, TimeUnit.MILLISECONDS)).isNotNull();
    }

    /** So many times in all, for two looks of the slow kind. */
    private void isTold(int times) throws InterruptedException {
        Thread.sleep(2500);
        assertThat(told).hasSize(times);
    }

    @Test
    void tellsOfAFileSoon() throws Exception {
        follow(seeds);
        long start = System.nanoTime();
        Files.writeString(text, "新公报");
        Long at = told.poll(SOON, TimeUnit.MILLISECONDS);
        assertThat(at).isNotNull();
        assertThat(at - start).isLessThan(TimeUnit.MILLISECONDS.toNanos(600));
    }

    @Test
    void aFileSavedInTwoHalvesIsToldOnce() throws Exception {
        follow(seeds);
        Files.writeString(text, "半篇");
        Thread.sleep(15);
        Files.writeString(text, "另外半篇", StandardOpenOption.APPEND);
        isTold(1);
    }

    @Test
    void anEditorThatRenamesIsToldOnce() throws Exception {
        follow(seeds);
        // As vim does it: a probe, a copy of the old, the new one, and the copy goes.
        Files.delete(Files.writeString(seeds.resolve("4913"), ""));
        Files.move(text, seeds.resolve("a.txt~"));
        Files.writeString(text, "新公报");
        Files.delete(seeds.resolve("a.txt~"));
        isTold(1);
        // As others do it: written beside, then put in its place.
        Files.writeString(seeds.resolve(".a.txt.swp"), "更新");
        Files.move(seeds.resolve(".a.txt.swp"), text, StandardCopyOption.ATOMIC_MOVE);
        isTold(2);
    }

    @Test
    void tellsOfNewFoldersAndWhatIsInThem() throws Exception {
        follow(seeds);
        Path deep = Files.createDirectories(seeds.resolve("2024/春/上"));
        Files.writeString(deep.resolve("b.txt"), "一");
        isTold();
        Thread.sleep(300);
        told.clear();
        Files.writeString(deep.resolve("b.txt"), "二二");
        isTold();
    }

    @Test
    void tellsOfFoldersThatMoveAndGo() throws Exception {
        Path year = Files.createDirectories(seeds.resolve("2023"));
        Files.writeString(year.resolve("b.txt"), "一");
        follow(seeds);
        Files.move(year, seeds.resolve("2024"));
        isTold();
        Thread.sleep(300);
        told.clear();
        Files.writeString(seeds.resolve("2024/b.txt"), "在新的地方");
        isTold();
        Thread.sleep(300);
        told.clear();
        Files.delete(seeds.resolve("2024/b.txt"));
        Files.delete(seeds.resolve("2024"));
        isTold();
    }

    @Test
    void theGivenFolderItselfMayGoAndComeBack() throws Exception {
        follow(seeds);
        Files.move(seeds, place.resolve("away"));
        isTold();
        Thread.sleep(300);
        told.clear();
        Files.createDirectories(seeds);
        isTold();
        Thread.sleep(300);
        told.clear();
        Files.writeString(seeds.resolve("c.txt"), "回来了");
        isTold();
    }

    @Test
    void ofAFileGivenByNameItsCorrectionsCountButNotItsNeighbours() throws Exception {
        follow(text);
        Files.writeString(seeds.resolve("other.txt"), "别的");
        isTold(0);
        Files.writeString(seeds.resolve("a.txt.fix.yaml"), "hide:\n");
        isTold();
    }

    @Test
    void findsByItselfWhatTheSystemDoesNotTell() throws Exception {
        follow(seeds);
        // The system tells nothing of a file that another name of it changes.
        Path link = Files.createLink(place.resolve("other-name"), text);
        Thread.sleep(500);
        told.clear();
        Files.writeString(link, "从别处改的");
        isTold();
        Thread.sleep(300);
        told.clear();
        Files.setLastModifiedTime(link, FileTime.fromMillis(0));
        isTold();
    }

    @Test
    void aSiteAmongTheSourcesIsNotLookedAt() throws Exception {
        Path site = Files.createDirectories(seeds.resolve("site-out"));
        Files.writeString(site.resolve(".gongbao"), "");
        Files.createDirectories(site.resolve("assets"));
        follow(seeds);
        Files.writeString(site.resolve("index.html"), "x");
        Files.writeString(site.resolve("assets/a.css"), "x");
        isTold(0);
    }

    @Test
    void manyChangesAtOnceAreFewTimesToLook() throws Exception {
        follow(seeds);
        List<Path> all = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            all.add(Files.writeString(seeds.resolve(i + ".txt"), "公报"));
        }
        Thread.sleep(2500);
        assertThat(told.size()).isBetween(1, 6);
        assertThat(all).allMatch(Files::exists);
    }

    @Test
    void staysStillWhereNothingChanges() throws Exception {
        follow(seeds, place.resolve("not-there"));
        isTold(0);
    }
}
