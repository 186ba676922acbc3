package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.clean.TextCleaner;
import gongbao.model.Communique;
import gongbao.model.Genre;
import gongbao.model.Person;
import gongbao.model.Publication;
import gongbao.parse.CommuniqueParser;
import gongbao.text.Line;
import gongbao.text.SourceFile;
import gongbao.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A file in, its texts out: runs {@code spec/texts.md}. A line a text says genre, id and title, the next ones what is known of its
 * meeting and of its publication; a text of no kind that we know, of which nothing is known, gives no line.
 */
class TextsSpecTest {

    private static final SpecFile SPEC =
            SpecFile.read(Golden.RESOURCES.resolve("spec").resolve("texts.md"));

    static List<SpecFile.Example> examples() {
        return SPEC.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheTexts(SpecFile.Example example) {
        if (!Golden.OVERWRITE) {
            assertThat(texts(example)).as(example + "\n" + example.input()).isEqualTo(example.expected());
        }
    }

    @Test
    void aThirdOfTheExamplesExpectNothing() {
        assertThat(examples().stream()
                                .filter(example -> example.expected().isEmpty())
                                .count()
                        * 3)
                .isGreaterThanOrEqualTo(examples().size());
    }

    @Test
    void rewritesWhenAsked() {
        if (Golden.OVERWRITE) {
            SPEC.rewrite(TextsSpecTest::texts);
        }
    }

    private static String texts(SpecFile.Example example) {
        return new TextCleaner()
                .texts(source(example.input())).stream()
                        .map(CommuniqueParser::parse)
                        .flatMap(TextsSpecTest::lines)
                        .collect(Collectors.joining("\n"));
    }

    private static SourceText source(String input) {
        Map<String, String> meta = new HashMap<>();
        Map<String, String> given = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (String line : input.split("\n", -1)) {
            if (line.startsWith("# ") || line.startsWith("@ ")) {
                (line.startsWith("# ") ? meta : given)
                        .put(
                                line.substring(2, line.indexOf(':')),
                                line.substring(line.indexOf(':') + 1).strip());
            } else {
                lines.add(Line.of(line, lines.size() + 1));
            }
        }
        return new SourceText(new SourceFile("texts.txt", "txt", "UTF-8", "0".repeat(64)), lines, meta, given);
    }

    private static Stream<String> lines(Communique c) {
        List<String> known = new ArrayList<>();
        Publication p = c.publication();
        add(known, "meeting", c.genre() == Genre.OTHER ? null : c.meeting().key());
        add(known, "place", c.genre() == Genre.WORK_REPORT ? c.meeting().jurisdiction() : null);
        add(known, "start", c.meeting().startDate());
        add(known, "end", c.meeting().endDate());
        add(known, "given", c.meeting().givenOn());
        add(known, "reported", reported(c));
        add(known, "published", p.publishedAt());
        add(known, "written", p.writtenDate());
        add(known, "source", p.contentSource());
        add(known, "author", p.author());
        if (c.genre() == Genre.OTHER && known.isEmpty()) {
            return Stream.empty();
        }
        Stream<String> head = Stream.of(c.genre().code() + " " + c.id() + " | " + c.title());
        return known.isEmpty() ? head : Stream.concat(head, Stream.of("  " + String.join(" ", known)));
    }

    private static @Nullable String reported(Communique c) {
        String people = c.people().stream()
                .filter(person -> person.acts().contains(Person.Act.REPORTED))
                .map(person -> person.name() + (person.post() == null ? "" : "(" + person.post() + ")"))
                .collect(Collectors.joining(","));
        return people.isEmpty() ? null : people;
    }

    private static void add(List<String> known, String name, @Nullable Object value) {
        if (value != null) {
            known.add(name + "=" + value);
        }
    }
}
