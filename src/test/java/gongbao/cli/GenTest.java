package gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenTest {

    private static final Path SEED = Path.of("seeds", "lushan-15-6.txt");

    @TempDir
    Path place;

    private Path seeds;
    private Path out;

    @BeforeEach
    void nameFolders() throws IOException {
        seeds = Files.createDirectories(place.resolve("seeds"));
        out = place.resolve("site-out");
    }

    @Test
    void buildsTheSeed() throws IOException {
        Files.copy(SEED, seeds.resolve("a.txt"));
        Run run = build();
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("To look at before publishing: 4, the gravest first\n")
                .contains("\nsite-out: communiqués 1, pages ")
                .contains("errors 0, 0.00 s\nOpen site-out/index.html");
        assertThat(out.resolve("index.html")).isNotEmptyFile();
    }

    @Test
    void printsOneLineOfJsonForEachCommunique() throws IOException {
        Files.copy(SEED, seeds.resolve("a.txt"));
        Files.copy(SEED, seeds.resolve("b.txt"));
        Run run = Run.gen("parse", seeds.toString()).seenFrom(place);
        assertThat(run.exit()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(2).allMatch(line -> line.startsWith("{\"schema\":\"gongbao/1\",\"id\":"));
        assertThat(lines.get(0)).contains("\"path\":\"seeds/a.txt\"");
        assertThat(lines.get(1)).contains("\"path\":\"seeds/b.txt\"");
    }

    @Test
    void indentsOnDemand() {
        assertThat(Run.gen("parse", "--pretty", SEED.toString()).out()).startsWith("{\n  \"schema\": \"gongbao/1\",\n");
    }

    @ParameterizedTest
    @CsvSource({
        "GBK, GB18030",
        "GB18030, GB18030",
        "UTF-8, UTF-8",
        "UTF-8 BOM, UTF-8",
        "UTF-16LE BOM, UTF-16LE",
        "UTF-16BE BOM, UTF-16BE",
        "UTF-16LE, UTF-16LE",
        "UTF-16BE, UTF-16BE"
    })
    void readsEveryEncodingAlike(String written, String named) throws IOException {
        // GBK has no no-break space, which the seed holds.
        String text = Files.readString(SEED).replace('\u00A0', ' ');
        String mark = written.endsWith(" BOM") ? "\uFEFF" : "";
        Charset charset = Charset.forName(written.replace(" BOM", ""));
        Files.writeString(seeds.resolve("a.txt"), text, StandardCharsets.UTF_8);
        String expected = Run.gen("parse", seeds.toString()).out();
        Files.write(seeds.resolve("a.txt"), (mark + text).getBytes(charset));
        Run run = Run.gen("parse", seeds.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"charset\":\"" + named + "\"");
        assertThat(withoutSource(run.out())).isEqualTo(withoutSource(expected));
    }

    private static String withoutSource(String json) {
        return json.replaceFirst("\"source\":\\{[^}]*}", "");
    }

    @Test
    void aBadSeedFailsAlone() throws IOException {
        Files.copy(SEED, seeds.resolve("a.txt"));
        Files.createFile(seeds.resolve("b.txt"));
        Run run = build();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("seeds/b.txt: error: the file is empty — ");
        assertThat(out.resolve("index.html")).exists();
    }

    @Test
    void aFileThatCannotBeOpenedFailsAlone() throws IOException {
        Files.copy(SEED, seeds.resolve("a.txt"));
        Files.createSymbolicLink(seeds.resolve("b.txt"), place.resolve("gone.txt"));
        Run run = build();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("seeds/b.txt: error: the file cannot be opened — ");
    }

    @Test
    void warningsCountUnderStrictOnly() throws IOException {
        Files.writeString(seeds.resolve("a.txt"), "今天天气很好。\n");
        assertThat(build().exit()).isZero();
        Run strict = build("--strict");
        assertThat(strict.exit()).isEqualTo(4);
        assertThat(strict.err()).contains("seeds/a.txt").contains("warning: ");
        assertThat(out.resolve("index.html")).exists();
    }

    /** Nothing is wrong with the text, and nobody knows which plenum it means. */
    @Test
    void aQuestionCountsUnderStrictAndComesFirst() throws IOException {
        Files.writeString(seeds.resolve("site.yaml"), """
                name: 芦山县人民政府
                domain: www.example.gov.cn
                siteIdCode: "5118260001"
                sponsor: 芦山县人民政府办公室
                contact: 0835-0000000
                contentSource: 芦山县委办公室
                icpNumber: 蜀ICP备00000000号-1
                policeNumber: 川公网安备51180202511865
                """);
        String meeting = "中国共产党芦山县第十五届委员会第六次全体会议";
        Files.writeString(
                seeds.resolve("a.txt"),
                meeting + "公报\n2024-01-08 09:33\n" + meeting + "于2024年1月5日举行。\n全会传达学习省委全会精神。\n");
        Run run = build("--strict");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.out().lines().toList())
                .startsWith(
                        "To look at before publishing: 1, the gravest first",
                        "- “省委全会” says neither term nor session (seeds/a.txt:4:7)")
                .anyMatch(line -> line.contains("warnings 1, errors 0"));
        assertThat(out.resolve("quality/index.html")).content().contains("hide:\n  - reference: ");
    }

    @Test
    void keepsTheOldSiteWhenNothingCanBeRead() throws IOException {
        Files.copy(SEED, seeds.resolve("a.txt"));
        build();
        Files.write(seeds.resolve("a.txt"), new byte[0]);
        assertThat(build().exit()).isEqualTo(3);
        assertThat(out.resolve("index.html")).exists();
    }

    @Test
    void refusesAFolderOfSomebodyElseUnlessTold() throws IOException {
        Files.copy(SEED, seeds.resolve("a.txt"));
        Files.createDirectories(out);
        Files.writeString(out.resolve("notes.txt"), "");
        Run refused = build();
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err())
                .startsWith("site-out: error: the folder holds files that no build wrote: “notes.txt” — ");
        assertThat(out.resolve("notes.txt")).exists();
        assertThat(build("--clean").exit()).isZero();
        assertThat(out.resolve("notes.txt")).doesNotExist();
    }

    @Test
    void takesTemplatesOfYourOwnAndSaysWhich() throws IOException {
        Files.copy(SEED, seeds.resolve("a.txt"));
        Path own = Files.createDirectories(place.resolve("own/assets"));
        Files.writeString(own.resolve("site.css"), "body { color: red }");
        Run run = build("--templates", place.resolve("own").toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("\ntemplates of your own: 1 (assets/site.css)\n");
    }

    @ParameterizedTest
    @CsvSource({"'<a>\n${nobody.knows}', 2:3", "'<a>\n<#if x>', 2:7"})
    void namesThePlaceWhereATemplateOfYourOwnIsWrong(String template, String at) throws IOException {
        Files.copy(SEED, seeds.resolve("a.txt"));
        Path own = Files.createDirectories(place.resolve("own"));
        Files.writeString(own.resolve("home.ftlh"), template);
        Run run = build("--templates", own.toString());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("own/home.ftlh:" + at + ": error: the template cannot be used: ");
        assertThat(out).doesNotExist();
    }

    @Test
    void neverReadsItsOwnOutput() throws IOException {
        Files.copy(SEED, seeds.resolve("a.txt"));
        out = seeds.resolve("site");
        String first = build().out();
        assertThat(build().out()).isEqualTo(first).contains("\nseeds/site: communiqués 1, ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bild",
                "build",
                "parse",
                "build --nope seeds",
                "build --jobs x seeds",
                "build --jobs 0 seeds",
                "build --base-url example seeds",
                "build --base-url https://h/?q seeds",
                "build --lang fr seeds",
                "build seeds -o"
            })
    void endsWithTwoWhenTheCommandLineIsWrong(String line) {
        Run run = Run.gen(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).matches("gen[ a-z]*: error: .+\nTry “gen[ a-z]* --help”\\.\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void speaksChineseOnAChineseMachine() {
        Run run = Run.gen(Locale.SIMPLIFIED_CHINESE, List.of("build", "nowhere"));
        assertThat(run.err()).startsWith("nowhere: 错误: ");
        assertThat(Run.gen(Locale.SIMPLIFIED_CHINESE, List.of("--help")).out())
                .contains("用法：gen")
                .contains("退出码：");
    }

    @Test
    void speaksTheLanguageItIsTold() {
        assertThat(Run.gen("build", "nowhere", "--lang", "zh").err()).contains("错误");
        assertThat(Run.gen(Locale.CHINA, List.of("--lang=en", "build", "--help"))
                        .out())
                .contains("Usage: gen build");
        assertThat(Run.gen(Locale.FRENCH, List.of("--help")).out()).contains("Usage: gen");
    }

    @Test
    void explainsEveryCommandAndOption() {
        for (String command : List.of("gen", "gen build", "gen parse")) {
            String[] words = (command + " --help").replaceFirst("gen ", "").split(" ");
            Run run = Run.gen(words);
            assertThat(run.exit()).isZero();
            assertThat(run.out()).doesNotContainPattern("(?m)^ +-[^ ]+(, --[^ ]+)?\\n +-");
        }
    }

    private Run build(String... more) {
        String[] arguments = {"build", seeds.toString(), "-o", out.toString()};
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return Run.gen(all).seenFrom(place);
    }
}
