package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code gen build --facts} makes of the lines of {@code gen parse}, in any order, the site that their sources make. */
class FactsSiteTest {

    @TempDir
    Path place;

    private Path facts;

    @BeforeEach
    void nameTheFile() {
        facts = place.resolve("facts.jsonl");
    }

    static Stream<Path> folders() {
        List<Path> sites = Golden.entries(Golden.RESOURCES.resolve("sites")).stream()
                .map(site -> site.resolve("seeds"))
                .filter(Files::isDirectory)
                .toList();
        return Stream.concat(Stream.of(Path.of("seeds"), Golden.RESOURCES.resolve("cases")), sites.stream());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void makesTheSameSite(Path seeds) throws IOException {
        Map<String, String> fromSources = build(seeds.toString());
        List<String> lines = parse(seeds);
        assertSame(build("--facts", facts.toString(), seeds.toString()), fromSources);

        Collections.shuffle(lines, new Random(13));
        Path other = place.resolve("other.jsonl");
        Files.writeString(facts, "\uFEFF" + String.join("\r\n", lines.subList(0, lines.size() / 2)));
        Files.write(other, lines.subList(lines.size() / 2, lines.size()));
        assertSame(build("--facts", other.toString(), seeds.toString(), facts.toString()), fromSources);
    }

    /** What editors say of facts stands in the lines, what they say of things in the folder; neither is told twice, or lost. */
    @Test
    void keepsWhatEditorsCorrected() throws IOException {
        Path seeds = place.resolve("seeds");
        String plenum = "中国共产党芦山县第十五届委员会第%s次全体会议于%s召开。会议由县委常委会主持。";
        write(
                "seeds/2024/a.txt",
                "芦山县委十五届六次全会公报\n" + plenum.formatted("六", "2024年1月5日") + "加快构建“两极三园”发展格局。到2027年，城镇化率达到60%。");
        write("seeds/b.txt", "芦山县委十五届七次全会公报\n" + plenum.formatted("七", "2024年7月5日") + "加快构建“三园两极”发展格局。");
        write(
                "seeds/2024/a.txt.fix.yaml",
                "set:\n  - target: {words: 达到60%, year: 2030}\nhide:\n  - meeting: [chair]\n");
        write("seeds/fix.yaml", "same:\n  - terms: [两极三园, 三园两极]\n");
        write("seeds/site.yaml", "name: 四川省雅安市芦山县人民政府\ncontact: 028-1\n");
        write("seeds/actuals.csv", "place,indicator,year,value,unit,source\n芦山县,城镇化率,2027,61,%,统计公报\n");
        Map<String, String> fromSources = build(seeds.toString());
        assertThat(fromSources.get("quality/index.html")).contains("seeds/fix.yaml", "seeds/2024/a.txt.fix.yaml");
        assertThat(parse(seeds)).anyMatch(line -> line.contains("\"corrections\":[{"));
        assertSame(build("--facts", facts.toString(), seeds.toString()), fromSources);
    }

    @Test
    void aBadLineFailsAloneAndSaysWhere() throws IOException {
        List<String> lines = parse(Path.of("seeds"));
        String good = lines.get(0);
        Files.write(facts, List.of(good.replace("\"genre\":\"plenum\"", "\"genre\":\"novel\""), "", good, "{}"));
        Run run = Run.gen(
                Locale.ENGLISH,
                List.of(
                        "build",
                        "--facts",
                        facts.toString(),
                        "-o",
                        place.resolve("o").toString()));
        int column = good.indexOf("\"plenum\"") + 1;
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        facts + ":1:" + column + ": error: ",
                        "“\"novel\"",
                        facts + ":4:1: error: the field “id” is missing");
        assertThat(run.out()).contains("communiqués 1,");
    }

    @Test
    void namesTheByteThatIsNoText() throws IOException {
        byte[] line = parse(Path.of("seeds")).get(0).getBytes(StandardCharsets.UTF_8);
        int at = new String(line, StandardCharsets.UTF_8).indexOf("芦山县");
        line[new String(line, StandardCharsets.UTF_8).substring(0, at).getBytes(StandardCharsets.UTF_8).length + 3] =
                (byte) 0xFF;
        Files.write(facts, line);
        Run run = Run.gen(
                Locale.ENGLISH,
                List.of(
                        "build",
                        "--facts",
                        facts.toString(),
                        "-o",
                        place.resolve("o").toString()));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains(facts + ":1:" + (at + 2) + ": error: the file is not in UTF-8");
    }

    @Test
    void saysOfAnotherFileThatItIsNone() throws IOException {
        Files.writeString(facts, "某县公报\n".repeat(300));
        Run run = Run.gen(
                Locale.ENGLISH,
                List.of(
                        "build",
                        "--facts",
                        facts.toString(),
                        "-o",
                        place.resolve("o").toString()));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err().lines().filter(line -> line.contains("error:"))).hasSize(101);
        for (String path : List.of("none.jsonl", ".")) {
            Run missing = Run.gen(
                    Locale.ENGLISH,
                    List.of(
                            "build",
                            "--facts",
                            place.resolve(path).toString(),
                            "-o",
                            place.resolve("o").toString()));
            assertThat(missing.exit()).isEqualTo(3);
            assertThat(missing.err()).contains("error:");
        }
    }

    private static void assertSame(Map<String, String> site, Map<String, String> expected) {
        assertThat(site.keySet()).isEqualTo(expected.keySet());
        assertThat(site.keySet()).allSatisfy(file -> assertThat(site.get(file)).isEqualTo(expected.get(file)));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(place.resolve(file).getParent());
        Files.writeString(place.resolve(file), text);
    }

    private List<String> parse(Path seeds) throws IOException {
        String lines = Run.gen("parse", seeds.toString()).out();
        Files.writeString(facts, lines);
        return new ArrayList<>(lines.lines().toList());
    }

    private Map<String, String> build(String... arguments) throws IOException {
        Path out = Files.createTempDirectory(place, "site");
        List<String> all = new ArrayList<>(List.of("build", "-o", out.toString()));
        all.addAll(List.of(arguments));
        Run run = Run.gen(Locale.ENGLISH, all);
        Map<String, String> bytes =
                new TreeMap<>(Map.of("questions", run.seenFrom(out).out().replaceFirst(", warnings .*", "")));
        for (Path file : Golden.files(out)) {
            bytes.put(
                    out.relativize(file).toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        return bytes;
    }
}
