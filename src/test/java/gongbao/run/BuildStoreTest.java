package gongbao.run;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the texts of an archive lie while it is built does not show in the site. */
class BuildStoreTest {

    @TempDir
    Path place;

    @ParameterizedTest
    @ValueSource(strings = {"sites/archive/seeds", "sites/bad-same-meeting/seeds", "cases"})
    void aSiteFromTheFileIsTheSiteFromTheHeap(String seeds) {
        Map<String, String> fromHeap = build(Golden.RESOURCES.resolve(seeds), "heap", Long.MAX_VALUE);

        assertThat(build(Golden.RESOURCES.resolve(seeds), "file", 0)).isEqualTo(fromHeap);
        assertThat(fromHeap).hasSizeGreaterThan(20);
    }

    private Map<String, String> build(Path seeds, String name, long inHeap) {
        Path out = place.resolve(name);
        BuildResult result = Build.run(
                new BuildOptions(List.of(seeds), out, null, null, 2, inHeap, null, Set.of()), Progress.SILENT);
        assertThat(result.written()).isTrue();
        return Golden.files(out).stream()
                .collect(Collectors.toMap(
                        file -> out.relativize(file).toString(),
                        BuildStoreTest::content,
                        (one, two) -> one,
                        TreeMap::new));
    }

    private static String content(Path file) {
        try {
            return HexFormat.of().formatHex(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
