package gongbao.clean;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.text.Line;
import gongbao.text.SourceFile;
import gongbao.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code spec/cleaning.md}; {@code -Dgolden=overwrite} writes what the cleaner does now into it. */
class CleaningSpecTest {

    private static final Path SPEC = Path.of("src/test/resources/spec/cleaning.md");
    private static final boolean OVERWRITE = "overwrite".equals(System.getProperty("golden"));

    /** Where an example stands: line of its heading's text, lines of its input and expectation. */
    record Example(String heading, int line, List<String> input, List<String> expected) {
        @Override
        public String toString() {
            return heading + " (line " + line + ")";
        }

        SourceText source() {
            List<Line> lines = new ArrayList<>();
            for (String text : input) {
                lines.add(line(text, lines.size() + 1));
            }
            return new SourceText(new SourceFile("spec.txt", "txt", "UTF-8", ""), lines, Map.of(), Map.of());
        }

        private static Line line(String text, int number) {
            if (text.startsWith("# ")) {
                return new Line(text.substring(2), number, 1, Line.Kind.HEADING, false);
            }
            if (text.startsWith("| ")) {
                return new Line(text.substring(2).replace(" | ", "\t"), number, 1, Line.Kind.TABLE_ROW, false);
            }
            return Line.of(text, number);
        }
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        List<String> lines = Files.readAllLines(SPEC);
        String heading = "";
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("## ")) {
                heading = lines.get(i).substring(3);
            } else if (lines.get(i).equals("```")) {
                int dot = i + lines.subList(i, lines.size()).indexOf(".");
                int end = dot + lines.subList(dot, lines.size()).indexOf("```");
                examples.add(new Example(heading, i + 1, lines.subList(i + 1, dot), lines.subList(dot + 1, end)));
                i = end;
            }
        }
        return examples;
    }

    static Stream<Example> toCheck() throws IOException {
        return examples().stream();
    }

    static List<String> shown(SourceText text) {
        return text.lines().stream().map(CleaningSpecTest::shown).toList();
    }

    private static String shown(Line line) {
        String mark = !line.isBody() ? "F" : line.continues() ? "+" : "B";
        return (mark + " " + line.text().replace("\t", " | ")).stripTrailing();
    }

    @ParameterizedTest
    @MethodSource("toCheck")
    void cleansAsTheSpecSays(Example example) {
        if (!OVERWRITE) {
            assertThat(shown(new TextCleaner().clean(example.source()))).isEqualTo(example.expected());
        }
    }

    @AfterAll
    static void overwrite() throws IOException {
        if (!OVERWRITE) {
            return;
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(SPEC));
        List<Example> examples = examples();
        for (int i = examples.size() - 1; i >= 0; i--) {
            Example example = examples.get(i);
            int from = example.line() + example.input().size() + 1;
            List<String> old = lines.subList(from, from + example.expected().size());
            old.clear();
            old.addAll(shown(new TextCleaner().clean(example.source())));
        }
        Files.write(SPEC, lines);
    }
}
