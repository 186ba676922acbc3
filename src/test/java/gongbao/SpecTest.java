package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.FactLines;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Phrase in, facts out: runs {@code spec/<kind>.md} of every kind of fact. The phrase is parsed as a text of its own; lines of the
 * form {@code # name: value} before it give what a whole document would tell ({@code jurisdiction}, {@code publishedAt}). Every line
 * ends with the rule and the words it was read from; {@code spec/README.md} tells their form.
 */
class SpecTest {

    static Stream<SpecFile.Example> examples() {
        return SpecFile.all().filter(example -> FactLines.kinds().contains(kind(example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsThePhrase(SpecFile.Example example) {
        if (!Golden.OVERWRITE) {
            assertThat(facts(example))
                    .as(example.toString() + "\n" + example.input())
                    .isEqualTo(example.expected());
        }
    }

    /** What must not be read is as much of a rule as what it reads. */
    @ParameterizedTest
    @MethodSource("kinds")
    void aThirdOfTheExamplesExpectNothing(String kind) {
        List<SpecFile.Example> all =
                examples().filter(example -> kind(example).equals(kind)).toList();
        assertThat(all.stream().filter(example -> example.expected().isEmpty()).count() * 3)
                .isGreaterThanOrEqualTo(all.size());
    }

    static Set<String> kinds() {
        return FactLines.kinds();
    }

    @Test
    void rewritesWhenAsked() {
        if (Golden.OVERWRITE) {
            FactLines.kinds()
                    .forEach(kind -> SpecFile.read(
                                    Golden.RESOURCES.resolve("spec").resolve(kind + ".md"))
                            .rewrite(SpecTest::facts));
        }
    }

    private static String facts(SpecFile.Example example) {
        return FactLines.of(kind(example), FactLines.parse(example.input())).stream()
                .map(FactLines.FactLine::toString)
                .collect(Collectors.joining("\n"));
    }

    private static String kind(SpecFile.Example example) {
        return example.file().substring(0, example.file().length() - ".md".length());
    }
}
