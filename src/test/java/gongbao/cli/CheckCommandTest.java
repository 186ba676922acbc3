package gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gen check} as a clerk, and as a build server, meets it. */
class CheckCommandTest {

    private static final String HEAD = "中国共产党长沙县第十五届委员会第六次全体会议公报\n" + "中国共产党长沙县第十五届委员会第六次全体会议于2024年1月5日在县城举行。\n";
    private static final String WARNING = "全会强调，要加快经济建社，推动各项工作落实。\n";
    private static final String ERROR = "全会传达学习了近平总书记重要指示精神，要求全县上下抓好贯彻。\n";

    @TempDir
    Path folder;

    private Path seeds;

    @BeforeEach
    void begin() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
    }

    private void seed(String name, String words) throws IOException {
        Files.writeString(seeds.resolve(name), HEAD + words);
    }

    private Run check(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "check";
        arguments[1] = seeds.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Run.gen(Locale.CHINESE, List.of(arguments)).seenFrom(folder);
    }

    @Test
    void saysWhatIsWrongWhereAndHowToMendIt() throws IOException {
        seed("a.txt", ERROR + WARNING);

        Run run = check();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("seeds/a.txt:3:8: 错误: ")
                .contains("“近平总书记” — 应为“习近平总书记” [leader-name]\n    全会传达学习了近平总书记重要指示精神，要求全县上下抓好贯彻。\n")
                .contains("seeds/a.txt:4:11: 警告: 疑为同音错字“建社” — 应为“建设” [homophone]")
                .contains("校对 1 篇：错误 1 处（不同的 1 种），警告 1 处，已认可 0 处")
                .contains("没有查出的不等于没有错");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void exitsByWhatIsFound() throws IOException {
        seed("a.txt", "全会强调，要加快经济建设。\n");
        assertThat(check().exit()).isZero();
        assertThat(check("--strict").exit()).isZero();
        seed("a.txt", WARNING);
        assertThat(check().exit()).isZero();
        assertThat(check("--strict").exit()).isEqualTo(4);
        assertThat(check("--strict", "--off", "homophone").exit()).isZero();
        seed("b.txt", ERROR);
        assertThat(check("--strict").exit()).isEqualTo(1);
        assertThat(check("--only", "homophone").exit()).isZero();
        Files.write(seeds.resolve("b.txt"), new byte[] {0, 1, 2});
        assertThat(check().exit()).isEqualTo(1);
        assertThat(Run.gen("check", folder.resolve("none").toString()).exit()).isEqualTo(3);
        assertThat(check("--only", "no-such-rule").exit()).isEqualTo(2);
        assertThat(check("--format", "xml").exit()).isEqualTo(2);
        assertThat(check("--reason", "x").exit()).isEqualTo(2);
        assertThat(check("--accept").exit()).isEqualTo(2);
    }

    /** Every line is a finding, and a suggestion put in place of the excerpt mends the line as the file has it. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK"})
    void jsonTellsPlacesOfTheFile(String charset) throws IOException {
        String text = HEAD + "　　" + WARNING + "\r\n\r\n𠮷　" + WARNING;
        Files.write(
                seeds.resolve("a.txt"),
                text.replace("𠮷", charset.equals("GBK") ? "吉" : "𠮷").getBytes(Charset.forName(charset)));

        Run run = check("--format", "json");

        List<JsonObject> found = run.out()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
        assertThat(found).hasSize(2);
        String[] lines = Files.readString(seeds.resolve("a.txt"), Charset.forName(charset))
                .split("\r?\n", -1);
        for (JsonObject each : found) {
            String line = lines[each.get("line").getAsInt() - 1];
            int column = each.get("column").getAsInt() - 1;
            String excerpt = each.get("excerpt").getAsString();
            assertThat(line.substring(column)).startsWith(excerpt);
            assertThat(line.substring(0, column)
                            + each.get("suggestion").getAsString()
                            + line.substring(column + excerpt.length()))
                    .contains("经济建设，");
            assertThat(each.get("severity").getAsString()).isEqualTo("warning");
            assertThat(each.get("path").getAsString()).isEqualTo("seeds/a.txt");
        }
        assertThat(run.err()).contains("校对 1 篇");
    }

    @Test
    void ofAWebPageThePlaceIsOneOfTheTextAsRead() throws IOException {
        String body =
                (HEAD + WARNING).lines().map(line -> "<p>" + line + "</p>").reduce("", String::concat);
        Files.writeString(seeds.resolve("a.html"), "<html><body><div><b></b>" + body + "</div></body></html>");

        JsonObject found =
                JsonParser.parseString(check("--format", "json").out()).getAsJsonObject();

        assertThat(found.get("line").getAsInt()).isEqualTo(3);
        assertThat(found.get("column").getAsInt()).isEqualTo(11);
        assertThat(found.get("offset").getAsInt()).isEqualTo(HEAD.length() + 10);
    }

    @Test
    void whatIsAcceptedIsCountedAndShownWhenAskedFor() throws IOException {
        seed("a.txt", WARNING);
        seed("b.txt", WARNING);
        Files.writeString(
                seeds.resolve("check.yaml"),
                "accepted:\n  - {rule: homophone, path: a.txt, excerpt: 建社, reason: 社名}\n"
                        + "  - {rule: homophone, path: a.txt, excerpt: 没有, reason: 旧}\n");

        assertThat(check().out())
                .contains("seeds/b.txt:3:11")
                .doesNotContain("seeds/a.txt")
                .contains("警告 1 处，已认可 1 处");
        assertThat(check().err()).contains("seeds/check.yaml:3:5: 警告: 认可的“没有”在 a.txt 里已经查不出了");
        assertThat(check("--suppressed").out()).contains("[homophone]（已认可：社名）");
        assertThat(check("--format", "json").out()).doesNotContain("a.txt");
        assertThat(check("--format", "sarif").out()).contains("\"justification\":\"社名\"");
        assertThat(check("--only", "leader-name").err()).isEmpty();
    }

    @Test
    void rulesAreOffByTheFile() throws IOException {
        seed("a.txt", WARNING);
        Files.writeString(seeds.resolve("check.yaml"), "停用: [homophone]\n");

        assertThat(check().out()).contains("警告 0 处").contains("未用：").contains("homophone");
    }

    private Run accept(String answers, String... more) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("check", seeds.toString(), "--accept"));
        arguments.addAll(List.of(more));
        Io io = new Io(new PrintWriter(out), new PrintWriter(err), Locale.CHINESE, true, new StringReader(answers));
        int exit = Gen.run(arguments, io);
        return new Run(exit, out.toString(), err.toString()).seenFrom(folder);
    }

    @Test
    void acceptsWhatAPersonSaysYesTo() throws IOException {
        seed("a.txt", WARNING + "要做好经济建社。\n");

        Run run = accept("\ny\n", "--reason", "社名就是这样");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("已认可 1 处，记在 seeds/check.yaml");
        assertThat(seeds.resolve("check.yaml")).content().contains("reason: 社名就是这样");
        assertThat(check().out()).contains("警告 1 处，已认可 1 处");
        assertThat(accept("q\n").out()).contains("没有认可任何一处");
    }

    @Test
    void acceptsNoErrorWithoutAReason() throws IOException {
        seed("a.txt", ERROR);

        assertThat(accept("y\n").out()).contains("错误要写明理由");
        assertThat(seeds.resolve("check.yaml")).doesNotExist();
        assertThat(accept("y\n", "--reason", "引用原件").out()).contains("已认可 1 处");
        assertThat(check().exit()).isZero();
    }
}
