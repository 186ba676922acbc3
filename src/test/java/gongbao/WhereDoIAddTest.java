package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.cli.Run;
import gongbao.fixture.Addition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table “Where do I add…” of the README is true: what it names exists, and what it tells to do does it. */
class WhereDoIAddTest {

    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
    private static final String MEETING = """
            中国共产党长沙县第十三届委员会第六次全体会议公报
            中国共产党长沙县第十三届委员会第六次全体会议，于2023年12月28日举行。
            """;

    /** Everything that the table may name. */
    private static final List<String> FILES = files();

    @TempDir
    Path folder;

    static Stream<String> rows() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        int head = lines.indexOf("| I want… | I touch | and prove it in |");
        return lines.subList(head + 2, lines.size()).stream().takeWhile(line -> line.startsWith("|"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void namesOnlyWhatExists(String row) {
        String[] cells = row.split("\\|");
        assertThat(cells).hasSize(4);
        for (Matcher m = NAMED.matcher(cells[2] + cells[3]); m.find(); ) {
            Pattern place = place(m.group(1));
            assertThat(FILES)
                    .as(m.group(1))
                    .anyMatch(file -> place.matcher(file).find());
        }
    }

    /** 〔例〕parse/TargetClause, a …Step, cases/<slug>/input.<ext>, Diagnostic.of(…): a file, a folder or a class; … is any name. */
    private static Pattern place(String name) {
        String file = name.replaceFirst("\\.of\\(.*", "").replaceFirst("/$", "");
        String any = Stream.of(file.split("…|\\*|<[a-z]+>", -1))
                .map(Pattern::quote)
                .reduce((before, after) -> before + "[^/]*" + after)
                .orElseThrow();
        return Pattern.compile("(^|/)" + any + "(\\.java)?(/|$)");
    }

    private static List<String> files() {
        try (Stream<Path> src = Files.walk(Path.of("src"));
                Stream<Path> templates = Files.walk(Path.of("templates"));
                Stream<Path> seeds = Files.walk(Path.of("seeds"))) {
            return Stream.of(src, templates, seeds)
                    .flatMap(files -> files)
                    .map(file -> file.toString().replace('\\', '/'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aUnitIsALineOfItsList() throws Exception {
        Path seed = Files.writeString(folder.resolve("a.txt"), MEETING + "到2027年，全县粮食总产量达到200万挑。\n");
        assertThat(Run.gen("parse", seed.toString()).out()).doesNotContain("\"unit\":\"万挑\"");

        Addition unit = new Addition(folder)
                .change("src/main/resources/lexicon/units.tsv", "\n万斤\tmeasure\n", "\n万斤\tmeasure\n万挑\tmeasure\n");
        assertThat(unit.gen("parse", seed.toString()))
                .contains("\"value\":\"200\",\"number\":200.0")
                .contains("\"unit\":\"万挑\"");
        assertThat(unit.touched()).hasSize(1);
    }

    @Test
    void aFormatIsAClassAndALineOfTheList() throws Exception {
        Path seed = Files.writeString(folder.resolve("a.adoc"), "= " + MEETING);
        assertThat(Run.gen("parse", seed.toString()).out()).isEmpty();

        Addition format = new Addition(folder)
                .file("src/main/java/gongbao/read/AdocFormat.java")
                .change(
                        "src/main/java/gongbao/read/SourceFormats.java",
                        "new DocxFormat()",
                        "new DocxFormat(), new AdocFormat()");
        assertThat(format.gen("parse", seed.toString()))
                .contains("\"title\":\"中国共产党长沙县第十三届委员会第六次全体会议公报\"")
                .contains("\"format\":\"adoc\"");
        assertThat(format.touched()).hasSize(2);
    }

    /** Every page is led to: one with a column of its own by the navigation, which needs words for it. */
    @Test
    void aPageIsAClassATemplateALineOfTheListAndItsWords() throws Exception {
        Addition page = new Addition(folder)
                .file("src/main/java/gongbao/site/pages/TallyPages.java")
                .file("templates/tally.ftlh")
                .change(
                        "src/main/java/gongbao/site/PageKinds.java",
                        "new QualityPages()",
                        "new gongbao.site.pages.TallyPages(), new QualityPages()");
        for (String words : List.of("messages_zh_CN", "messages_en")) {
            page.change("src/main/resources/gongbao/site/" + words + ".properties", "nav.terms = ", """
                    nav.tally = 统计
                    unit.tally = 篇
                    column.tally.description = 公报篇数
                    column.tally.keywords = 公报
                    nav.terms =\s""");
        }
        Path site = folder.resolve("site");
        String said = page.gen("build", "seeds", "-o", site.toString());
        assertThat(site.resolve("tally/index.html")).as(said).content().contains("<p>共1篇");
        assertThat(site.resolve("index.html")).content().contains("href=\"tally/index.html\"");
        assertThat(page.touched()).hasSize(5);
        assertThat(page.touched())
                .filteredOn(file -> !file.endsWith(".properties"))
                .hasSize(3);
    }

    /** So that nothing but its own file and the list need be touched; comments may point to each other. */
    @ParameterizedTest
    @ValueSource(strings = {"SourceFormats", "PageKinds", "CleanSteps"})
    void onlyTheListMakesItsEntries(String list) throws IOException {
        Pattern entries = Pattern.compile("new (" + String.join("|", made(source(list))) + ")\\(");
        assertThat(sources())
                .filteredOn(file -> entries.matcher(code(file)).find())
                .containsExactly(source(list));
    }

    private static List<Path> sources() {
        return FILES.stream()
                .filter(file -> file.startsWith("src/main/java/") && file.endsWith(".java"))
                .map(Path::of)
                .toList();
    }

    private static Path source(String name) {
        return sources().stream()
                .filter(file -> file.endsWith(name + ".java"))
                .findFirst()
                .orElseThrow();
    }

    /** The classes of which a list makes its entries. */
    private static List<String> made(Path list) {
        return Pattern.compile("new ([A-Z]\\w+)\\(")
                .matcher(code(list))
                .results()
                .map(entry -> entry.group(1))
                .toList();
    }

    private static String code(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s)/\\*\\*.*?\\*/|//[^\n]*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
