package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says, it can say in both languages. */
class WordsTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");

    @ParameterizedTest
    @ValueSource(strings = {"gongbao/diag/messages", "gongbao/cli/words"})
    void bothLanguagesHaveTheSameWordsWithTheSameQuotes(String bundle) throws IOException {
        Properties english = load(bundle + ".properties");
        Properties chinese = load(bundle + "_zh.properties");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(quotes(chinese.getProperty(key))).as(key).isEqualTo(quotes(english.getProperty(key)));
        }
    }

    @Test
    void everyFindingSaysHowToMendIt() throws IOException {
        Set<String> keys = load("gongbao/diag/messages.properties").stringPropertyNames();
        Set<String> rules = keys.stream().map(key -> key.replaceFirst("\\.mend$", "")).collect(Collectors.toSet());
        assertThat(keys).isEqualTo(rules.stream()
                .flatMap(rule -> java.util.stream.Stream.of(rule, rule + ".mend"))
                .collect(Collectors.toSet()));
    }

    /** Rules are named where a finding is made: {@code Severity.ERROR, "file-empty"}, {@code fault("file-empty")}. */
    @Test
    void everyFindingInTheSourcesHasWords() throws IOException {
        Pattern made = Pattern.compile(
                "(?:Severity\\.(?:ERROR|WARNING),|Fault\\(|\\b(?:fault|error|warning|warn|add|report)\\()\\s*\"([a-z]+(?:-[a-z]+)+)\"");
        Set<String> rules = new TreeSet<>();
        for (Path file : Golden.files(Path.of("src", "main", "java"))) {
            for (Matcher m = made.matcher(Files.readString(file)); m.find(); ) {
                rules.add(m.group(1));
            }
        }
        assertThat(rules).contains("file-empty", "output-not-ours", "dead-link");
        assertThat(load("gongbao/diag/messages.properties").stringPropertyNames()).containsAll(rules);
    }

    private static Set<String> quotes(String words) {
        Set<String> quotes = new TreeSet<>();
        for (Matcher m = Pattern.compile("\\{\\d}").matcher(words); m.find(); ) {
            quotes.add(m.group());
        }
        return quotes;
    }

    private static Properties load(String name) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name))) {
            words.load(reader);
        }
        return words;
    }
}
