package gongbao.beam;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.Golden;
import gongbao.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The direct runner gives the lines of {@code gen parse}, byte for byte, and they make the same site. */
class ParseFolderTest {

    @TempDir
    Path place;

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "src/test/resources/sites/archive/seeds", "src/test/resources/cases"})
    void givesTheLinesOfGenParse(String seeds) throws IOException {
        ParseFolder.main(new String[] {
            "--runner=DirectRunner", "--targetParallelism=2", "--seeds=" + seeds, "--output=" + place.resolve("facts")
        });
        List<String> lines = new ArrayList<>();
        for (Path file : Golden.entries(place)) {
            lines.addAll(Files.readAllLines(file));
        }
        List<String> expected = Run.gen("parse", seeds).out().lines().toList();
        assertThat(expected).isNotEmpty();
        assertThat(lines).containsExactlyInAnyOrderElementsOf(expected);
    }
}
