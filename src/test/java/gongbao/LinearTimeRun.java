package gongbao;

import gongbao.fixture.Growth;
import gongbao.fixture.Mass;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A megabyte of each mass: minutes in all, so with the fuzzers, while {@link LinearTimeTest} looks at some of them. */
class LinearTimeRun {

    @TempDir
    Path folder;

    static Stream<Mass> masses() {
        return Mass.all().stream();
    }

    @ParameterizedTest
    @MethodSource("masses")
    void aMegabyteTakesSeconds(Mass mass) {
        Growth.assertMegabyteWithin(
                Duration.ofSeconds(15), length -> LinearTimeTest.file(folder, mass, length), LinearTimeTest::work);
    }
}
