package gongbao.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.search.SameAsRegex;
import gongbao.search.Search;
import gongbao.zh.Folded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule and every cue finds in the samples of all and in a real text what the regular expressions of Java find. */
class SameMatchesTest {

    @Test
    void findsWhatJavaFinds() throws IOException {
        List<String> texts = Stream.concat(samples(), lines()).distinct().toList();
        assertThat(texts).hasSizeGreaterThan(1_000);
        for (Search pattern : patterns()) {
            SameAsRegex same = new SameAsRegex(pattern);
            texts.forEach(same::check);
        }
    }

    private static Iterable<Search> patterns() {
        return Stream.concat(
                RuleBook.RULES.stream().map(Rule::pattern),
                RuleBook.CUES.stream().map(Cue::pattern))::iterator;
    }

    private static Stream<String> samples() {
        return Stream.concat(
                RuleBook.RULES.stream().map(Rule::sample),
                RuleBook.CUES.stream().flatMap(cue -> Stream.of(cue.yes(), cue.no())));
    }

    private static Stream<String> lines() throws IOException {
        return Files.readString(Path.of("seeds/lushan-15-6.txt"))
                .lines()
                .map(line -> Folded.of(line).text());
    }
}
