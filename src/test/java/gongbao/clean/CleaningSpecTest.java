package gongbao.clean;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.Golden;
import gongbao.SpecFile;
import gongbao.text.Line;
import gongbao.text.SourceFile;
import gongbao.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader hands over in, body and furniture out: runs {@code spec/cleaning.md}. */
class CleaningSpecTest {

    private static final SpecFile SPEC =
            SpecFile.read(Golden.RESOURCES.resolve("spec").resolve("cleaning.md"));

    static List<SpecFile.Example> examples() {
        return SPEC.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void cleansAsTheSpecSays(SpecFile.Example example) {
        if (!Golden.OVERWRITE) {
            assertThat(cleaned(example)).as(example.toString()).isEqualTo(example.expected());
        }
    }

    /** Of the examples, a third hold text only: nothing of it is taken away. */
    @Test
    void aThirdOfTheExamplesTakeNothingAway() {
        assertThat(examples().stream().filter(CleaningSpecTest::takesNothing).count() * 3)
                .isGreaterThanOrEqualTo(examples().size());
    }

    private static boolean takesNothing(SpecFile.Example example) {
        return example.expected().lines().noneMatch(line -> line.startsWith("F "));
    }

    @Test
    void rewritesWhenAsked() {
        if (Golden.OVERWRITE) {
            SPEC.rewrite(CleaningSpecTest::cleaned);
        }
    }

    static SourceText source(SpecFile.Example example) {
        List<Line> lines = new ArrayList<>();
        for (String text : example.input().split("\n", -1)) {
            lines.add(line(text, lines.size() + 1));
        }
        return new SourceText(new SourceFile("spec.txt", "txt", "UTF-8", ""), lines, Map.of(), Map.of());
    }

    private static Line line(String text, int number) {
        if (text.startsWith("# ")) {
            return new Line(text.substring(2), number, 1, Line.Kind.HEADING, false);
        }
        if (text.startsWith("* ")) {
            return new Line(text.substring(2), number, 1, Line.Kind.STRONG, false);
        }
        if (text.startsWith("| ")) {
            return new Line(text.substring(2).replace(" | ", "\t"), number, 1, Line.Kind.TABLE_ROW, false);
        }
        return Line.of(text, number);
    }

    private static String cleaned(SpecFile.Example example) {
        return new TextCleaner()
                .clean(source(example)).lines().stream()
                        .map(CleaningSpecTest::shown)
                        .collect(Collectors.joining("\n"));
    }

    private static String shown(Line line) {
        String mark = !line.isBody() ? "F" : line.continues() ? "+" : "B";
        return (mark + " " + line.text().replace("\t", " | ")).stripTrailing();
    }
}
