package gongbao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gongbao.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JSON of a page as a public site serves it holds the facts that a person found by reading it, and no others. The facts
 * lie in {@code src/test/resources/pages}, the pages beside the repository, in {@code ../shared/pages}; where a page is
 * missing its test is skipped.
 */
class RealPagesFactsTest {

    private static final Path PAGES = Path.of("..", "shared", "pages");

    static List<Path> facts() {
        return Golden.entries(Path.of("src", "test", "resources", "pages"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void theJsonHoldsTheFactsAndNoOthers(Path file) throws IOException {
        Path page = PAGES.resolve(file.getFileName().toString().replace(".json", ".html"));
        assumeTrue(Files.exists(page), "no saved pages here");
        Run run = Run.gen("parse", page.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        JsonObject wanted = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        JsonObject found = JsonParser.parseString(run.out()).getAsJsonObject();
        assertThat(FactsFile.missing(wanted, found))
                .as("facts of %s that the JSON lacks", file.getFileName())
                .isEmpty();
        assertThat(FactsFile.miscounted(wanted, found))
                .as("kinds of fact of %s", file.getFileName())
                .isEmpty();
    }
}
