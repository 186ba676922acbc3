package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
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
}
