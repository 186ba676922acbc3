package gongbao.clean;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Growth;
import gongbao.text.Blanks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pattern of the cleaner's word lists finds its own sample and cannot run away. */
class LexiconSamplesTest {

    record Row(String list, PatternRow row) {
        @Override
        public String toString() {
            return list + " " + row.name();
        }
    }

    static Stream<Row> rows() {
        List<Row> rows = new ArrayList<>();
        PatternRow.of("furniture").forEach(row -> rows.add(new Row("furniture", row)));
        PatternRow.of("shapes").forEach(row -> rows.add(new Row("shapes", row)));
        PatternRow.of("edges").forEach(row -> rows.add(new Row(row.where(), row)));
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsItsOwnSample(Row row) {
        Pattern pattern = Pattern.compile(Patterns.wide(row.row().pattern()));
        String sample = row.row().sample().replace("\\t", "\t");
        int cut = sample.indexOf('¦');
        String line = sample.replace("¦", "");
        Matcher matcher = pattern.matcher(line);
        switch (row.list()) {
            case "head" -> {
                assertThat(matcher.lookingAt()).isTrue();
                assertThat(Blanks.firstInk(line, matcher.end())).isEqualTo(cut);
            }
            case "tail" -> {
                assertThat(Pattern.compile(Patterns.wide(row.row().pattern() + "\\z"))
                                .matcher(line)
                                .results()
                                .map(found -> found.start()))
                        .containsExactly(cut);
            }
            case "shapes" -> assertThat(matcher.lookingAt()).isTrue();
            default -> assertThat(matcher.matches()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void doesNotRunAway(Row row) {
        Pattern pattern = Pattern.compile(Patterns.wide(row.row().pattern()));
        // One that runs away never comes back by itself.
        Duration took = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> Growth.ownTime(() -> tryOnLongLines(pattern)));
        assertThat(took).isLessThan(Duration.ofMillis(500));
    }

    private static void tryOnLongLines(Pattern pattern) {
        for (String unit : List.of(
                "、", "《", "要", "1", " ", "\u3000", "(", "（", "—", "打印", "来源:", "记者 ", "会议", "公报", "2024-", "网站地图|")) {
            String line = unit.repeat(400 / unit.length() + 1);
            pattern.matcher(line).matches();
            pattern.matcher(line + "。").lookingAt();
            pattern.matcher(line).region(line.length() - 160, line.length()).find();
        }
    }
}
