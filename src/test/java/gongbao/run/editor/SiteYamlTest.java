package gongbao.run.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import gongbao.diag.Diagnostic;
import gongbao.fixture.Seed;
import gongbao.model.Disclosure;
import gongbao.model.Publication;
import gongbao.model.SiteInfo;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteYamlTest {

    @TempDir
    Path seeds;

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    @Test
    void readsEachKeyIntoItsField() throws IOException {
        SiteInfo info =
                read("name: 某县人民政府\nsiteIdCode: 5118000022\nicp-number: 蜀ICP备1号\nsponsor: '某县: 办公室'\ncontact:\n");
        assertThat(info.name()).isEqualTo("某县人民政府");
        assertThat(info.siteIdCode()).isEqualTo("5118000022");
        assertThat(info.icpNumber()).isEqualTo("蜀ICP备1号");
        assertThat(info.sponsor()).isEqualTo("某县: 办公室");
        assertThat(info.contact()).isNull();
        assertThat(diagnostics).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- "})
    void reportsWhatGoesDeeperThanAnyStack(String opened) throws IOException {
        assertThat(read("name: 某县\ncontact: [" + "[".repeat(50_000))).isEqualTo(SiteInfo.UNKNOWN);
        assertThat(only().rule()).isEqualTo("site-yaml-depth");
        assertThat(List.of(only().line(), only().column())).containsExactly(2, 29);
        diagnostics.clear();
        assertThat(read(opened.repeat(5_000))).isEqualTo(SiteInfo.UNKNOWN);
        assertThat(only().rule()).isEqualTo("site-yaml-depth");
    }

    @Test
    void knowsNothingWithoutAFile() {
        assertThat(SiteYaml.find(List.of(seeds, seeds.resolve("nowhere")), diagnostics))
                .isEqualTo(SiteInfo.UNKNOWN);
    }

    @Test
    void reportsAnUnknownKeyWithItsLineAndTheAllowedKeys() throws IOException {
        read("name: 某县\n\nsitename: 某县\n");
        Diagnostic only = only();
        assertThat(only.rule()).isEqualTo("site-yaml-key-near");
        assertThat(only.arguments().get(0)).isEqualTo("sitename");
        assertThat(only.arguments().get(2)).isEqualTo("name");
        assertThat(only.arguments().get(1)).contains("name, baseUrl, ").contains("icpNumber");
        assertThat(List.of(only.line(), only.column())).containsExactly(3, 1);
        assertThat(only.excerpt()).isEqualTo("sitename: 某县");
    }

    @Test
    void reportsBrokenYaml() throws IOException {
        assertThat(read("name: a: b\n")).isEqualTo(SiteInfo.UNKNOWN);
        assertThat(only().rule()).isEqualTo("yaml-colon-twice");
        assertThat(only().line()).isEqualTo(1);
    }

    @Test
    void reportsAListWhereATextBelongs() throws IOException {
        read("name: [a, b]\n");
        assertThat(only().rule()).isEqualTo("site-yaml-value");
    }

    @Test
    void reportsAnAddressThatIsNone() throws IOException {
        assertThat(read("baseUrl: www.example.gov.cn\n").baseUrl()).isNull();
        assertThat(only().rule()).isEqualTo("site-yaml-url");
    }

    @Test
    void takesTrueOrFalseForTheQualityPage() throws IOException {
        assertThat(read("qualityPage: true\n").qualityPage()).isEqualTo("true");
        assertThat(diagnostics).isEmpty();
        assertThat(read("qualityPage: maybe\n").qualityPage()).isNull();
        assertThat(only().rule()).isEqualTo("site-yaml-choice");
    }

    @Test
    void reportsAnotherEncoding() throws IOException {
        Files.write(seeds.resolve("site.yaml"), "name: 某县\n".getBytes(Charset.forName("GBK")));
        SiteYaml.find(List.of(seeds), diagnostics);
        assertThat(only().rule()).isEqualTo("site-yaml-charset");
    }

    @Test
    void takesAMarkAtTheBeginning() throws IOException {
        assertThat(read("\uFEFFname: 某县\n").name()).isEqualTo("某县");
    }

    @Test
    void readsWhatTheRegisterSaysOfACommunique() throws IOException {
        SiteInfo info = read(
                "communiques:\n  511826-15-6:\n    indexNumber: 000014349/2017-00110\n    written-date: 2024-01-05\n");

        assertThat(info.communiques())
                .containsOnly(entry(
                        "511826-15-6",
                        new Disclosure("000014349/2017-00110", null, null, null, "2024-01-05", null, null)));
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void reportsARegisterThatIsNone() throws IOException {
        assertThat(read("communiques: 有\n").communiques()).isEmpty();
        assertThat(read("communiques:\n  511826-15-6: 有效\n").communiques()).isEmpty();
        assertThat(diagnostics).extracting(Diagnostic::rule).containsExactly("site-yaml-list", "site-yaml-list");
    }

    @ParameterizedTest
    @CsvSource({
        "siteIdCode: 51180000, site-yaml-id-code",
        "siteIdCode: bm0100001, site-yaml-id-code",
        "conacUrl: bszs.conac.cn, site-yaml-link",
        "language: fr, site-yaml-choice",
        "tone: red, site-yaml-tone",
        "'tone: \"#e60000f\"', site-yaml-tone",
        "'tone: \"#ff8080\"', site-yaml-contrast",
        "'communiques: {a: {indexNumber: 2017-00110}}', site-yaml-index-number",
        "'communiques: {a: {writtenDate: 2024-02-30}}', site-yaml-day",
        "'communiques: {a: {name: 公报}}', site-yaml-key",
    })
    void reportsAValueThatItsKeyCannotHave(String line, String rule) throws IOException {
        SiteInfo info = read(line + "\n");

        assertThat(only().rule()).isEqualTo(rule);
        assertThat(only().line()).isEqualTo(1);
        assertThat(info.communiques().values()).allMatch(Disclosure.NONE::equals);
        assertThat(Arrays.asList(info.siteIdCode(), info.conacUrl(), info.language(), info.tone()))
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "siteIdCode: bm01000001",
                "siteIdCode: 5118000022",
                "language: en",
                "language: zh-CN",
                "tone: '#98191c'",
                "communiques: {a: {indexNumber: 11441700007280420Y/2021-00050, writtenDate: 2024-02-29}}",
            })
    void takesAValueThatItsKeyCanHave(String line) throws IOException {
        assertThat(read(line + "\n")).isNotEqualTo(SiteInfo.UNKNOWN);
        assertThat(diagnostics).isEmpty();
    }

    /** The file that ships is a form: every key stands in it, with a comment, and what is filled in comes from the seed. */
    @Test
    void theSeedsOwnFileNamesEveryKeyAndInventsNothing() throws IOException {
        String form = Files.readString(Path.of("seeds/site.yaml"));
        for (String key : SiteYaml.keys(SiteInfo.class)) {
            assertThat(form).containsPattern("(?m)^(# )?" + key + ":");
        }
        for (String key : SiteYaml.keys(Disclosure.class)) {
            assertThat(form).containsPattern("(?m)^# +" + key + ":");
        }
        SiteInfo info = SiteYaml.find(List.of(Path.of("seeds")), diagnostics);
        Publication printed = Seed.communique().publication();
        assertThat(info)
                .isEqualTo(new SiteInfo(
                        SiteInfo.Identity.UNKNOWN,
                        new SiteInfo.Records(printed.siteIdCode(), printed.icpNumber(), printed.policeNumber()),
                        new SiteInfo.Office(printed.sponsor(), printed.operator(), null, null),
                        SiteInfo.ColumnLabels.UNKNOWN,
                        SiteInfo.Look.UNKNOWN,
                        Map.of()));
        assertThat(diagnostics).isEmpty();
    }

    /** Without its {@code #} every line of the form is a key with a value that it can have. */
    @Test
    void theSeedsOwnFileCanBeFilledIn() throws IOException {
        String form = Files.readString(Path.of("seeds/site.yaml"))
                .replaceAll("(?m)^# (?=[a-zA-Z]+:|  )", "")
                .replace("索引号，如 ", "")
                .replace("成文日期，如 ", "")
                .replace("有效性，如 ", "");
        SiteInfo info = read(form);

        assertThat(diagnostics).isEmpty();
        assertThat(info.name()).isNotNull();
        assertThat(info.communiques().get("511826-15-6").validity()).isEqualTo("有效");
    }

    private SiteInfo read(String yaml) throws IOException {
        Files.writeString(seeds.resolve("site.yaml"), yaml);
        return SiteYaml.find(List.of(seeds), diagnostics);
    }

    private Diagnostic only() {
        assertThat(diagnostics).hasSize(1);
        return diagnostics.get(0);
    }

    /** Lines that wait for their values, pasted twice, and filled in once. */
    @Test
    void aKeyWithoutAValueSaysNothingWhereverItStands() throws IOException {
        SiteInfo info = read("name:\nsponsor: ……\nname: 某县人民政府\nname: ~\nsponsor:\n");
        assertThat(info.name()).isEqualTo("某县人民政府");
        assertThat(info.sponsor()).isNull();
        assertThat(diagnostics).isEmpty();
    }
}
