package gongbao.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking by clues answers what the pattern itself would. */
class LinePatternsTest {

    @ParameterizedTest
    @ValueSource(strings = {"furniture", "edges", "shapes"})
    void answersLikeThePatternsThemselves(String list) {
        LinePatterns patterns = LinePatterns.of(list);
        List<PatternRow> rows = PatternRow.of(list);
        for (PatternRow row : rows) {
            LinePatterns.Some one = patterns.where(row::equals);
            Pattern pattern = Pattern.compile(Patterns.wide(row.pattern()));
            for (PatternRow other : rows) {
                tryAllEnds(patterns, one, pattern, other.sample().replace("\\t", "\t"));
            }
        }
    }

    /** A sample, and all that is left of it when its head or its tail is cut off. */
    private static void tryAllEnds(LinePatterns patterns, LinePatterns.Some one, Pattern pattern, String sample) {
        for (int i = 0; i <= sample.length(); i++) {
            tryOn(patterns, one, pattern.matcher(sample).region(i, sample.length()), sample);
            tryOn(patterns, one, pattern.matcher(sample).region(0, i), sample);
        }
    }

    private static void tryOn(LinePatterns patterns, LinePatterns.Some one, Matcher plain, String text) {
        int from = plain.regionStart();
        int to = plain.regionEnd();
        String what = plain.pattern() + " on " + text.substring(from, to);
        assertThat(patterns.match(one, text, from, to)).as(what).isEqualTo(plain.matches());
        assertThat(patterns.endAtStart(one, text, from, to)).as(what).isEqualTo(plain.lookingAt() ? plain.end() : -1);
    }
}
