package gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be printed is not taken for printed. */
class OutputTest {

    /** Takes so many bytes, then no more. */
    private static final class Disk extends OutputStream {
        private final String fault;
        private int left;

        Disk(int left, String fault) {
            this.left = left;
            this.fault = fault;
        }

        @Override
        public void write(int b) throws IOException {
            if (left-- <= 0) {
                throw new IOException(fault);
            }
        }
    }

    @TempDir
    Path place;

    private String seeds;

    @BeforeEach
    void layManySeeds() throws IOException {
        seeds = Files.createDirectory(place.resolve("seeds")).toString();
        for (int i = 0; i < 50; i++) {
            Files.writeString(place.resolve("seeds/" + i + ".txt"), "第" + i + "次会议。\n");
        }
    }

    private static Run run(OutputStream stream, String... arguments) {
        StringWriter err = new StringWriter();
        Io io = new Io(new Output(stream), new PrintWriter(err), Locale.ENGLISH, false);
        return new Run(Gen.run(Arrays.asList(arguments), io), "", err.toString());
    }

    @Test
    void aFullDiskEndsWithThreeAndALine() {
        for (int left : List.of(0, 100, 20_000)) {
            Run run = run(new Disk(left, "No space left on device"), "parse", seeds);
            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.err())
                    .startsWith("gen: error: standard output could not be written: No space left on device — ")
                    .hasLineCount(1);
        }
    }

    @Test
    void aReaderThatHasGoneEndsItQuietly() {
        for (String fault : List.of("Broken pipe", "断开的管道")) {
            Run run = run(new Disk(100, fault), "parse", seeds);
            assertThat(run.exit()).isEqualTo(141);
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void aSummaryThatIsLostIsToldToo() {
        String out = place.resolve("site").toString();
        Run run = run(new Disk(0, "No space left on device"), "build", "-o", out, seeds);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("gen: error: standard output could not be written: No space");
        assertThat(run(new Disk(0, "Broken pipe"), "--help").exit()).isEqualTo(141);
    }

    @Test
    void whatArrivesIsNoFault() {
        assertThat(run(new Disk(Integer.MAX_VALUE, ""), "parse", seeds).exit()).isZero();
    }
}
