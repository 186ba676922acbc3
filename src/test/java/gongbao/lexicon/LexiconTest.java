package gongbao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {

    private static final Path MAIN = Path.of("src", "main");
    private static final Pattern IN_TEMPLATE = Pattern.compile("\\{([a-z][a-z-]*):([a-z][a-z-]*)\\}");
    private static final Pattern IN_CODE = Pattern.compile("\"([a-z-]+)\", (?=\"([a-z-]+)\")");
    private static final Pattern LIST = Pattern.compile("\"([a-z-]+)\"|\\{([a-z-]+)[:}]");
    private static final String SOURCES = sources();

    /** What all of them name, by list. */
    private static final Set<String> NAMED = LIST.matcher(SOURCES)
            .results()
            .map(name -> name.group(1) == null ? name.group(2) : name.group(1))
            .collect(Collectors.toSet());

    private static final Map<String, Set<String>> KINDS_IN_TEMPLATES = kinds(IN_TEMPLATE);
    private static final Map<String, Set<String>> KINDS_IN_CODE = kinds(IN_CODE);

    enum Colour {
        RED,
        DARK_BLUE
    }

    static Stream<String> lists() throws IOException {
        try (Stream<Path> files = Files.list(MAIN.resolve("resources").resolve("lexicon"))) {
            return files.map(file -> file.getFileName().toString().replace(".tsv", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyListIsReadBySomebody(String list) throws IOException {
        assertThat(table(list)).isNotNull();
        assertThat(list).isIn(NAMED);
    }

    /** A list that is only read by kinds has no others. */
    @ParameterizedTest
    @MethodSource("lists")
    void everyKindIsReadBySomebody(String list) throws IOException {
        Set<String> kinds = new TreeSet<>(KINDS_IN_TEMPLATES.getOrDefault(list, Set.of()));
        if (!kinds.isEmpty()) {
            Set<String> written =
                    Lexicon.rows(list, 2, row -> row.text(1)).stream().collect(Collectors.toSet());
            kinds.addAll(KINDS_IN_CODE.getOrDefault(list, Set.of()));
            assertThat(kinds).containsAll(written);
        }
    }

    @Test
    void refusesARowThatStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of("some", "# words\n王\n李\n\n王\n"))
                .withMessage("lexicon/some.tsv:5: 王 stands in line 2 already");
    }

    @Test
    void refusesAWordOfTwoMeanings() {
        Table table = Table.of("some", "通过\tadopted\n通过\tdiscussed\n");
        assertThat(table.rows(2)).hasSize(2);
        assertThat(table.words("adopted")).containsExactly("通过");
        assertThatIllegalArgumentException()
                .isThrownBy(table::words)
                .withMessage("lexicon/some.tsv:2: 通过 stands in line 1 already");
    }

    @Test
    void wantsTheExactNumberOfCells() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of("some", "甲\tred\n乙\tred\tblue\n").words())
                .withMessage("lexicon/some.tsv:2: wants 2 cells, has 3");
    }

    @Test
    void namesConstantsAsTheyAreWritten() {
        Row row = new Row("some", 3, List.of("天", "dark-blue", "green"));
        assertThat(row.code(1, Colour.class)).isEqualTo(Colour.DARK_BLUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.code(2, Colour.class))
                .withMessage("lexicon/some.tsv:3: no Colour is called green");
    }

    private static Map<String, Set<String>> kinds(Pattern written) {
        Map<String, Set<String>> kinds = new TreeMap<>();
        written.matcher(SOURCES)
                .results()
                .forEach(each -> kinds.computeIfAbsent(each.group(1), list -> new TreeSet<>())
                        .add(each.group(2)));
        return kinds;
    }

    private static Table table(String list) throws IOException {
        Path file = MAIN.resolve("resources").resolve("lexicon").resolve(list + ".tsv");
        return Table.of(list, Files.readString(file));
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
