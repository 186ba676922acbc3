package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderSinkTest {

    @TempDir
    Path place;

    @Test
    void laysAFileWhereItsPathSays() throws IOException {
        new FolderSink(place.resolve("site"))
                .put("data/a.json", List.of(new byte[1]).iterator());
        assertThat(place.resolve("site/data/a.json")).hasSize(1);
    }

    /** Whoever asks for it. */
    @ParameterizedTest
    @ValueSource(strings = {"../a.json", "data/../../a.json", "/tmp/a.json", "", ".", "a\\..\\b", "C:\\a", "a\0"})
    void writesNothingOutsideOfTheFolder(String path) throws IOException {
        Files.createDirectory(place.resolve("site"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FolderSink(place.resolve("site"))
                        .put(path, List.of(new byte[1]).iterator()))
                .withMessageContaining("“" + path + "”");
        try (var left = Files.walk(place)) {
            assertThat(left).containsExactly(place, place.resolve("site"));
        }
    }
}
