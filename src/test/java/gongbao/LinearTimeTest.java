package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.clean.TextCleaner;
import gongbao.fixture.Growth;
import gongbao.fixture.Mass;
import gongbao.link.CorpusLinker;
import gongbao.parse.CommuniqueParser;
import gongbao.read.Reading;
import gongbao.read.SeedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a text costs to be read, cleaned, parsed and linked grows as its length does, whatever is in it. */
class LinearTimeTest {

    private static final int SHORT = 40_000;

    /** Four times the length may cost four times as much, twice that on a machine with other work to do. */
    private static final int LONGER = 4;

    private static final int MOST = 2 * LONGER;

    /** What takes less is too little to measure. */
    private static final Duration LITTLE = Duration.ofMillis(120);

    private static final int TRIES = 3;

    @TempDir
    Path folder;

    static Stream<Mass> someMasses() {
        return Mass.some().stream();
    }

    @ParameterizedTest
    @MethodSource("someMasses")
    void fourTimesTheTextTakesFourTimesTheTime(Mass mass) {
        Path once = file(mass, SHORT);
        Path longer = file(mass, LONGER * SHORT);
        // The first time pays for what is loaded and compiled: it would hide what grows with the square.
        long least = Math.min(time(once), time(once));
        long most = Long.MAX_VALUE;
        for (int i = 0; i < TRIES && most > Math.max(LITTLE.toNanos(), MOST * least); i++) {
            least = Math.min(least, time(once));
            most = Math.min(most, time(longer));
        }
        assertThat(most)
                .as("nanoseconds for %d characters, as %d took %d", LONGER * SHORT, SHORT, least)
                .isLessThanOrEqualTo(Math.max(LITTLE.toNanos(), MOST * least));
    }

    private static long time(Path file) {
        return Growth.ownTime(() -> work(file)).toNanos();
    }

    static void work(Path file) {
        if (new SeedReader().read(file) instanceof Reading.Text text) {
            CorpusLinker.link(List.of(CommuniqueParser.parse(new TextCleaner().clean(text.source()))));
        }
    }

    private Path file(Mass mass, int length) {
        return file(folder, mass, length);
    }

    static Path file(Path folder, Mass mass, int length) {
        try {
            return Files.writeString(folder.resolve(length + "." + mass.extension()), mass.text(length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
