package gongbao.run.output;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ctrl-C, and what a system sends when it shuts down, while the program itself is at work. */
@Tag("slow")
@Timeout(180)
class InterruptedBuildTest {

    @TempDir
    Path place;

    private Path seeds;
    private Path out;
    private Path work;
    private Path temporary;

    @BeforeEach
    void buildsOnce() throws Exception {
        seeds = place.resolve("seeds");
        Generator.write(seeds, 12, 1);
        out = place.resolve("out");
        work = place.resolve(".out.gongbao-work");
        temporary = Files.createDirectory(place.resolve("tmp"));
        Process first = gen();
        assertThat(first.waitFor(100, TimeUnit.SECONDS)).isTrue();
        assertThat(first.exitValue()).isZero();
    }

    private Process gen() throws IOException {
        return Children.start(
                List.of("-Djava.io.tmpdir=" + temporary, "-XX:-UsePerfData"),
                "gongbao.cli.Gen",
                "build",
                "--no-cache",
                seeds.toString(),
                "-o",
                out.toString());
    }

    /** @param begun what lies in the work folder as soon as the build has come so far */
    @ParameterizedTest
    @CsvSource({"TERM, 143, lock", "TERM, 143, new/search", "INT, 130, new/data", "INT, 130, journal"})
    void leavesOneWholeSiteAndNothingElse(String signal, int exit, String begun) throws Exception {
        SortedMap<String, String> old = TwoSites.files(out);
        for (Path seed : all(seeds)) {
            Files.writeString(seed, Files.readString(seed) + "\n全会要求，要做好这件事。\n");
        }
        Process build = gen();
        while (build.isAlive() && !Files.exists(work.resolve(begun))) {
            Thread.sleep(1);
        }
        new ProcessBuilder("kill", "-" + signal, String.valueOf(build.pid()))
                .start()
                .waitFor();
        assertThat(build.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(all(place)).containsExactly(out, seeds, temporary);
        assertThat(temporary).isEmptyDirectory();
        SortedMap<String, String> left = TwoSites.files(out);
        // The signal may come late on a busy machine: then the change was decided.
        boolean decided = !left.equals(old);
        assertThat(decided ? List.of(exit, 0) : List.of(exit)).contains(build.exitValue());
        assertThat(decided || !begun.equals("journal")).isTrue();
        if (decided) {
            assertThat(gen().waitFor()).isZero();
            assertThat(TwoSites.files(out).equals(left)).isTrue();
        }
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
