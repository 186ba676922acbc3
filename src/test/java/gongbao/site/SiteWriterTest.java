package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import gongbao.site.render.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteWriterTest {

    private static final SiteWriter.Sink NOWHERE = (path, content) -> {};

    private static SiteFile good(String path) {
        return new SiteFile(path, () -> new byte[0]);
    }

    private static SiteFile bad(String path, RuntimeException fault) {
        return new SiteFile(path, () -> {
            throw fault;
        });
    }

    private static void write(int jobs, SiteFile... files) throws IOException {
        SiteWriter.write(List.of(files).iterator(), NOWHERE, jobs, () -> {});
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void writesEachFileOnce(int jobs) throws IOException {
        AtomicInteger written = new AtomicInteger();
        SiteWriter.write(List.of(good("a"), good("b"), good("c")).iterator(), NOWHERE, jobs, written::incrementAndGet);

        assertThat(written).hasValue(3);
    }

    /** The second fails first; it is the first that is told all the same. */
    @Test
    void tellsTheFirstOfSeveralFaultsInOrder() {
        CountDownLatch later = new CountDownLatch(1);
        SiteFile first = new SiteFile("a", () -> {
            try {
                later.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            throw new IllegalStateException("first");
        });
        SiteFile second = new SiteFile("b", () -> {
            later.countDown();
            throw new IllegalStateException("second");
        });

        assertThatThrownBy(() -> write(2, first, second)).hasMessage("first");
    }

    @Test
    void stopsAtAFault() {
        AtomicInteger made = new AtomicInteger();
        SiteFile next = new SiteFile("b", () -> new byte[made.incrementAndGet()]);

        assertThatThrownBy(() -> write(1, bad("a", new IllegalStateException("here")), next))
                .hasMessage("here");
        assertThat(made).hasValue(0);
    }

    @Test
    void tellsWhatTheDiskRefuses() {
        IOException full = new IOException("disk full");

        assertThatThrownBy(() -> write(2, good("a"), bad("b", new UncheckedIOException(full))))
                .isSameAs(full);
    }

    private static SiteFile replaced(String path, Supplier<byte[]> bytes) {
        return SiteFile.orElse(
                path, bytes, fault -> String.valueOf(fault.getMessage()).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> written(int jobs, SiteFile... files) throws IOException {
        Map<String, String> written = new ConcurrentSkipListMap<>();
        SiteWriter.Sink sink = (path, content) -> written.put(path, new String(content.next(), StandardCharsets.UTF_8));
        SiteWriter.write(List.of(files).iterator(), sink, jobs, () -> {});
        return written;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void laysAnotherFileInThePlaceOfOneThatFails(int jobs) throws IOException {
        SiteFile fails = replaced("b", () -> {
            throw new IllegalStateException("no b");
        });
        SiteFile never = replaced("c", () -> {
            throw new StackOverflowError("no end");
        });
        assertThat(written(jobs, good("a"), fails, never, good("d")))
                .containsExactly(entry("a", ""), entry("b", "no b"), entry("c", "no end"), entry("d", ""));
    }

    /** The first time another may have taken the memory. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void makesAgainAloneWhatRanOutOfMemory(int jobs) throws IOException {
        AtomicInteger tries = new AtomicInteger();
        List<String> made = Collections.synchronizedList(new ArrayList<>());
        SiteFile victim = new SiteFile("a", () -> {
            if (tries.incrementAndGet() == 1) {
                throw new OutOfMemoryError("as if");
            }
            made.add("a");
            return new byte[0];
        });
        SiteFile other = new SiteFile("b", () -> {
            made.add("b");
            return new byte[0];
        });
        assertThat(written(jobs, victim, other)).containsOnlyKeys("a", "b");
        assertThat(made).containsExactly("b", "a");
    }

    @Test
    void replacesWhatRunsOutOfMemoryAloneAndStopsWhereNothingReplacesIt() throws IOException {
        Supplier<byte[]> huge = () -> {
            throw new OutOfMemoryError("as if");
        };
        assertThat(written(2, replaced("a", huge), good("b"))).containsEntry("a", "as if");
        assertThatThrownBy(() -> write(2, new SiteFile("a", huge), good("b"))).isInstanceOf(OutOfMemoryError.class);
    }
}
