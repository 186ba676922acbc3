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
import org.junit.jupiter.params.provider.CsvSource;

/** What the program and the site say, they can say in both languages. */
class WordsTest {

    /** 2024年7月15日至18日: Chinese does not repeat the year and the month, English has to. */
    private static final Set<String> SHORTER_IN_CHINESE = Set.of("date.monthDay", "date.dayOnly");

    private static final Path RESOURCES = Path.of("src", "main", "resources");

    @ParameterizedTest
    @CsvSource({
        "gongbao/diag/messages.properties, gongbao/diag/messages_zh.properties",
        "gongbao/check/messages.properties, gongbao/check/messages_zh.properties",
        "gongbao/cli/words.properties, gongbao/cli/words_zh.properties",
        "gongbao/serve/words.properties, gongbao/serve/words_zh.properties",
        "gongbao/site/messages_en.properties, gongbao/site/messages_zh_CN.properties",
    })
    void bothLanguagesHaveTheSameWordsWithTheSameQuotes(String inEnglish, String inChinese) throws IOException {
        Properties english = load(inEnglish);
        Properties chinese = load(inChinese);
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            if (SHORTER_IN_CHINESE.contains(key)) {
                continue;
            }
            assertThat(quotes(chinese.getProperty(key))).as(key).isEqualTo(quotes(english.getProperty(key)));
        }
    }

    /** Of two lines with one key the second would win without a word. */
    @Test
    void noKeyStandsTwice() throws IOException {
        for (Path file : Golden.files(RESOURCES)) {
            if (file.toString().endsWith(".properties")) {
                assertThat(Files.readAllLines(file).stream()
                                .filter(line -> line.matches("[a-zA-Z][^=]*=.*"))
                                .map(line ->
                                        line.substring(0, line.indexOf('=')).strip()))
                        .as(file.toString())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void everyFindingSaysHowToMendIt() throws IOException {
        Set<String> keys = load("gongbao/diag/messages.properties").stringPropertyNames();
        Set<String> rules =
                keys.stream().map(key -> key.replaceFirst("\\.mend$", "")).collect(Collectors.toSet());
        assertThat(keys)
                .isEqualTo(rules.stream()
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
        assertThat(load("gongbao/diag/messages.properties").stringPropertyNames())
                .containsAll(rules);
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
