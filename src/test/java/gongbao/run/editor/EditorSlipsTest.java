package gongbao.run.editor;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.diag.Diagnostic;
import gongbao.fix.Entry;
import gongbao.fix.Tally;
import gongbao.fixture.Slips;
import gongbao.model.Actual;
import gongbao.model.SiteInfo;
import gongbao.read.SeedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of slips in {@code site.yaml}, {@code actuals.csv} and corrections: each is named at its place, and what is sound stays. */
class EditorSlipsTest {

    private static final int TIMES = 1000;

    private static final Map<String, String> KEYS = Map.of(
            "name: 某县人民政府", "某县人民政府",
            "siteIdCode: \"5118000022\"", "5118000022",
            "icp-number: 蜀ICP备1号", "蜀ICP备1号",
            "tone: '#98191c' # 主色调", "#98191c",
            "footer: 一行字", "一行字",
            "baseUrl: https://www.example.gov.cn/a/", "https://www.example.gov.cn/a/");

    private static final List<String> BAD_KEYS = List.of(
            "language: fr",
            "qualityPage: 是",
            "columnName: [公报]",
            "sponsor: {a: b}",
            "operator: !!int 5",
            "nobody: 知道",
            "conacUrl: 没有",
            "domain: 某县",
            "communiques: 有",
            "policeNumber: 无");

    private static final String HEAD = "地区,指标,年份,数值,单位,来源";

    private static final List<String> ROWS = List.of(
            "某县,粮食产量,2021,1.5,万吨,统计公报",
            "某县,粮食产量,2022,−1.5,万吨,统计公报",
            "某县,\"地区生产总值\",2021,\"1,200\",亿元,\"统计公报,第2版\"",
            "某县,城乡收入比,2021年,2.2∶1,,统计公报");

    private static final List<String> BAD_ROWS = List.of(
            "某县,粮食产量,2023,1,200,万吨,统计公报",
            "某县,粮食产量,23,1,万吨,统计公报",
            "某县,粮食产量,2023,一,万吨,统计公报",
            "某县,\"粮食\"产量,2023,1,万吨,统计公报",
            "某县,粮食产量,2023,1,万吨,",
            "某县,粮食产量");

    @TempDir
    Path seeds;

    private List<Diagnostic> findings = new ArrayList<>();

    private void write(String name, String text) throws IOException {
        findings = new ArrayList<>();
        Files.write(seeds.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private String read(String name) throws IOException {
        String text = Files.readString(seeds.resolve(name));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    @Test
    void namesEverySlipInSiteYaml() throws IOException {
        String sound = String.join("\n", KEYS.keySet()) + "\n";
        for (int i = 0; i < TIMES; i++) {
            write("site.yaml", new Slips(i).in(sound));
            SiteYaml.read(List.of(seeds), findings);
            Slips.assertFollowable(findings, read("site.yaml"));
        }
    }

    @Test
    void keepsWhatIsSoundInSiteYaml() throws IOException {
        for (int i = 0; i < TIMES; i++) {
            List<String> lines = new Slips(i).mixed(List.copyOf(KEYS.keySet()), BAD_KEYS);
            write("site.yaml", String.join("\n", lines) + "\n");
            SiteInfo info = SiteYaml.find(List.of(seeds), findings);
            assertThat(findings)
                    .hasSize((int) lines.stream().filter(BAD_KEYS::contains).count());
            lines.stream()
                    .filter(KEYS::containsKey)
                    .forEach(line -> assertThat(info.toString()).contains("=" + KEYS.get(line)));
        }
    }

    private static final String FIXES = """
            hide:
              - target: 常住人口城镇化率达到60%
              - meeting: [venue, chair]
            set:
              - title: 某县公报  # 简称
              - target: {words: "达到100亿元", year: 2027, parts: [1, 2.5]}
              - document: {words: 决定, adoptedBy: {text: 省委全会, resolved: 510000-12-4}, status: cited}
            add:
              - reference: {words: 县委全会, kind: plenum, announced: true, startDate: 2024-01-05}
            same:
              - people: ["某县 李某 县长", "某县 李某 县委书记"]
            """;

    private static final List<String> SOUND_FIXES = List.of(
            "- target: 达到60%",
            "- {term: 两极三园}", "- person: {words: 王明, occurrence: 2}", "- meeting: venue", "- document: 《决定》");

    private static final List<String> BAD_FIXES = List.of(
            "- tagret: 达到60%",
            "- target: {occurrence: 2}",
            "- target: {words: 达到60%, year: 2027}",
            "- person: {words: 王明, occurrence: 二}",
            "- meeting: place",
            "- title: 公报",
            "- []",
            "- target: !!int 5");

    private FixFiles fixes(Path file) {
        return new FixFiles(List.of(new SeedFile(file, file, "seeds/a.txt.fix.yaml")), List.of(seeds));
    }

    private List<Entry> entries(Path file) {
        return fixes(file).of(new SeedFile(seeds.resolve("a.txt"), seeds.resolve("a.txt"), "seeds/a.txt"));
    }

    /** What is wrong with the file alone: no text is there to measure it by. */
    private List<Diagnostic> faults(Path file) {
        SeedFile seed = new SeedFile(seeds.resolve("a.txt"), seeds.resolve("a.txt"), "seeds/a.txt");
        return fixes(file).findings(List.of(seed), new Tally());
    }

    @Test
    void namesEverySlipInCorrections() throws IOException {
        Path file = seeds.resolve("a.txt.fix.yaml");
        for (int i = 0; i < TIMES; i++) {
            write("a.txt.fix.yaml", new Slips(i).in(FIXES));
            Slips.assertFollowable(faults(file), read("a.txt.fix.yaml"));
        }
    }

    @Test
    void keepsWhatIsSoundInCorrections() throws IOException {
        Path file = seeds.resolve("a.txt.fix.yaml");
        for (int i = 0; i < TIMES; i++) {
            List<String> lines = new Slips(i).mixed(SOUND_FIXES, BAD_FIXES);
            write("a.txt.fix.yaml", "hide:\n" + String.join("\n", lines) + "\n");
            int sound = (int) lines.stream().filter(SOUND_FIXES::contains).count();
            assertThat(entries(file)).as(lines.toString()).hasSize(sound);
            assertThat(faults(file)).as(lines.toString()).hasSize(lines.size() - sound);
        }
    }

    @Test
    void namesEverySlipInActualsCsv() throws IOException {
        String sound = HEAD + "\n" + String.join("\n", ROWS) + "\n";
        for (int i = 0; i < TIMES; i++) {
            write("actuals.csv", new Slips(i).in(sound));
            ActualsCsv.find(List.of(seeds), findings);
            Slips.assertFollowable(findings, read("actuals.csv"));
        }
    }

    @Test
    void keepsWhatIsSoundInActualsCsv() throws IOException {
        for (int i = 0; i < TIMES; i++) {
            List<String> lines = new Slips(i).mixed(ROWS, BAD_ROWS);
            write("actuals.csv", HEAD + "\r\n" + String.join("\r\n", lines));
            List<Actual> read = ActualsCsv.find(List.of(seeds), findings).actuals();
            assertThat(read).hasSize((int) lines.stream().filter(ROWS::contains).count());
            assertThat(findings).hasSize(lines.size() - read.size());
        }
    }
}
