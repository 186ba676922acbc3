package gongbao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gongbao.cli.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JSON of a seed holds every fact that a person found in it. The lists of facts lie beside the repository, in {@code
 * ../shared/gold/<seed>.json}; where they are missing the test is skipped, unless {@code -Dgold.required=true} or the
 * environment's {@code GOLD_REQUIRED} asks for them.
 */
class GoldTest {

    private static final Path GOLD = Path.of("..", "shared", "gold");

    static List<Path> gold() {
        List<Path> found = Golden.entries(GOLD);
        boolean required = Boolean.getBoolean("gold.required") || System.getenv("GOLD_REQUIRED") != null;
        assertThat(found.isEmpty() && required).as("no facts in " + GOLD).isFalse();
        assumeTrue(!found.isEmpty(), "no facts in " + GOLD);
        return found;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gold")
    void theJsonHoldsEveryFact(Path gold) throws IOException {
        Run run = Run.gen("parse", seed(gold));
        assertThat(run.exit()).as(run.err()).isZero();
        JsonObject facts = JsonParser.parseString(run.out()).getAsJsonObject();
        List<String> missing = FactsFile.missing(read(gold), facts);
        assertThat(missing)
                .as("facts of %s that the JSON lacks", gold.getFileName())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gold")
    void theSiteShowsTheWordsOfEveryFact(Path gold, @TempDir Path place) throws IOException {
        Path out = place.resolve("site-out");
        Run run = Run.gen("build", "seeds", "-o", out.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        String shown = Golden.files(out.resolve("communiques")).stream()
                .map(GoldTest::visible)
                .collect(Collectors.joining());
        List<String> missing = new ArrayList<>();
        words(read(gold), missing);
        missing.removeIf(words -> shown.contains(words.replaceAll("\\s", "")));
        assertThat(missing)
                .as("words of %s that no communiqué page shows", gold.getFileName())
                .isEmpty();
    }

    private static String seed(Path gold) {
        return Path.of("seeds", gold.getFileName().toString().replace(".json", ".txt"))
                .toString();
    }

    private static JsonObject read(Path json) throws IOException {
        return JsonParser.parseString(Files.readString(json)).getAsJsonObject();
    }

    private static String visible(Path page) {
        try {
            return Jsoup.parse(Files.readString(page)).text().replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Beside the text: kept, but on no page; found by another command; said by pages in their own way. */
    private static final Set<String> NOT_SHOWN = Set.of("furnitureContains", "proofreading", "resolved");

    /** All Chinese words among the facts that pages show as printed; codes such as “at-least” are for programs. */
    private static void words(JsonElement facts, List<String> words) {
        if (facts.isJsonObject()) {
            facts.getAsJsonObject().entrySet().stream()
                    .filter(entry -> !NOT_SHOWN.contains(entry.getKey()))
                    .forEach(entry -> words(entry.getValue(), words));
        } else if (facts.isJsonArray()) {
            facts.getAsJsonArray().forEach(each -> words(each, words));
        } else if (facts.isJsonPrimitive() && facts.getAsString().codePoints().anyMatch(Character::isIdeographic)) {
            words.add(facts.getAsString());
        }
    }
}
