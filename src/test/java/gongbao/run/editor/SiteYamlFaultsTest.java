package gongbao.run.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongbao.diag.Diagnostic;
import gongbao.model.SiteInfo;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What costs the site its name or a number stops the build; what does not is left out. */
class SiteYamlFaultsTest {

    @TempDir
    Path seeds;

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private SiteYaml.Said read(byte[] bytes) throws IOException {
        Files.write(seeds.resolve("site.yaml"), bytes);
        diagnostics.clear();
        return SiteYaml.read(List.of(seeds), diagnostics);
    }

    private SiteYaml.Said read(String yaml) throws IOException {
        return read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isSound(SiteYaml.Said said) {
        return EditorFile.isSound(said.file());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: [甲, 乙] | site-yaml-value | 7",
                "name: {甲: 乙} | site-yaml-value | 7",
                "name: !!binary aGVsbG8= | site-yaml-tag | 7",
                "name: \"甲\\0乙\" | site-yaml-character | 7",
                "name: \"甲\\uFFFF乙\" | site-yaml-character | 7",
                "nmae: 某县人民政府 | site-yaml-key-near | 1",
                "SiteName: 某县人民政府 | site-yaml-key-near | 1",
                "siteIdCode: 51180000 | site-yaml-id-code | 13",
                "icpNumber: 13021309 | site-yaml-icp | 12",
                "policeNumber: 蜀ICP备13021309号 | site-yaml-police | 15",
                "domain: https://www.example.gov.cn/ | site-yaml-domain | 9",
                "domain: 某县 | site-yaml-domain | 9",
                "domain: example | site-yaml-domain | 9",
                "baseUrl: ftp://www.example.gov.cn/ | site-yaml-url | 10",
                "baseUrl: https:///gongbao/ | site-yaml-url | 10",
                "baseUrl: https://a:b@www.example.gov.cn/ | site-yaml-url | 10",
                "baseUrl: https://www.example.gov.cn/?a=b | site-yaml-url | 10",
                "'baseUrl: \"https://www.example.gov.cn/#a\"' | site-yaml-url | 10",
                "baseUrl: https://www.example.gov.cn/a b/ | site-yaml-url | 10",
                "baseUrl: https://www.example.gov.cn/a/../b/ | site-yaml-url | 10",
                "baseUrl: https://www.example.gov.cn:99999/ | site-yaml-url | 10",
                "baseUrl: https://www.exa_mple.gov.cn/ | site-yaml-url | 10",
            })
    void keepsTheOldSiteWhereItsNameOrANumberWouldGo(String line, String rule, int column) throws IOException {
        SiteYaml.Said said = read("footer: 一行字\n" + line + "\n");

        assertThat(diagnostics)
                .extracting(Diagnostic::rule, Diagnostic::line, Diagnostic::column)
                .containsExactly(tuple(rule, 2, column));
        assertThat(isSound(said)).isFalse();
        assertThat(said.info().footer()).isEqualTo("一行字");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tone: red | site-yaml-tone | 7",
                "language: fr | site-yaml-choice | 11",
                "qualityPage: yes | site-yaml-choice | 14",
                "conacUrl: bszs.conac.cn | site-yaml-link | 11",
                "footer: [a] | site-yaml-value | 9",
                "colunmName: 公报 | site-yaml-key-near | 1",
                "layout: post | site-yaml-key | 1",
                "<<: {name: 乙} | site-yaml-key | 1",
                "sitename: 乙 | site-yaml-key-near | 1",
                "communiques: 有 | site-yaml-list | 14",
                "communiques: {a: {writtenDate: 2024-02-30}} | site-yaml-day | 32",
                "communiques: {a: {validty: 有效}} | site-yaml-key-near | 19",
                "communiques: {a: {validity: 有效}, a: {validity: 无效}} | site-yaml-twice | 34",
                "communiques: {a: {validity: 有效, Validity: 无效}} | site-yaml-twice | 33",
            })
    void leavesOutWhatASiteCanDoWithout(String line, String rule, int column) throws IOException {
        SiteYaml.Said said = read("name: 某县人民政府\n" + line + "\n");

        assertThat(diagnostics)
                .extracting(Diagnostic::rule, Diagnostic::line, Diagnostic::column)
                .containsExactly(tuple(rule, 2, column));
        assertThat(isSound(said)).isTrue();
        assertThat(said.info().name()).isEqualTo("某县人民政府");
    }

    @Test
    void namesAKeyThatIsNoWord() throws IOException {
        assertThat(read("? [a, b]\n: c\nname: 某县\n").info().name()).isEqualTo("某县");
        assertThat(diagnostics)
                .extracting(Diagnostic::rule, Diagnostic::line, Diagnostic::column)
                .containsExactly(tuple("site-yaml-key", 1, 3));
    }

    @Test
    void takesNeitherOfTwoThatSayTheSame() throws IOException {
        SiteYaml.Said said = read("siteIdCode: 5118000022\ntone: '#98191c'\nsite-id-code: 5118000023\nSiteIDCode: 1\n");

        assertThat(said.info().siteIdCode()).isNull();
        assertThat(said.info().tone()).isEqualTo("#98191c");
        assertThat(diagnostics)
                .extracting(
                        Diagnostic::rule, Diagnostic::line, d -> d.arguments().get(1))
                .containsExactly(tuple("site-yaml-twice", 3, "1"), tuple("site-yaml-twice", 4, "1"));
        assertThat(isSound(said)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 只有说明\n",
                "",
                "\n\n",
                "name:\n",
                "name: ~\n",
                "name: null\n",
                "---\n",
                "communiques:\n",
                "communiques:\n  a:\n",
            })
    void saysNothingOfAFormThatIsNotFilledIn(String yaml) throws IOException {
        SiteYaml.Said said = read(yaml);

        assertThat(diagnostics).isEmpty();
        assertThat(said.info()).isEqualTo(SiteInfo.UNKNOWN);
        assertThat(isSound(said)).isTrue();
    }

    @Test
    void putsASlashAtTheEndOfTheAddress() throws IOException {
        assertThat(read("baseUrl: https://www.example.gov.cn/公报\n").info().baseUrl())
                .isEqualTo("https://www.example.gov.cn/%E5%85%AC%E6%8A%A5/");
        assertThat(read("baseUrl: https://www.example.gov.cn\n").info().baseUrl())
                .isEqualTo("https://www.example.gov.cn/");
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void readsAValueOnSeveralLinesAsOne() throws IOException {
        assertThat(read("contact: |\n  电话\n  地址\nfooter: >\n  甲\n  乙\n").info())
                .extracting(SiteInfo::contact, SiteInfo::footer)
                .containsExactly("电话 地址", "甲 乙");
        assertThat(diagnostics).isEmpty();
    }

    static Stream<String> broken() {
        return Stream.of(
                "name: 甲\n\tsponsor: 乙\n",
                "name: '甲\n",
                "name: \"甲\\U0011FFFF\"\n",
                "name: \"甲\\UFFFFFFFF\"\n",
                "name: \"\\x\"\n",
                "name: *nobody\n",
                "name: @甲\n",
                "name: `甲\n",
                "%YAML 9.9\n---\nname: 甲\n",
                "%TAG ! !\n%TAG ! !\n---\nname: 甲\n",
                "name: 甲\n---\nname: 乙\n",
                "- name: 甲\n",
                "甲\n",
                "name: 甲: 乙\n",
                "name: 甲\n  sponsor: 乙\n",
                "name: 甲\u0000乙\n",
                "name: 甲\u001B[31m\n",
                "name: 甲\uFFFE\n",
                "[".repeat(50_000),
                "[".repeat(50_000) + "]".repeat(50_000),
                "{".repeat(50_000),
                "a: {".repeat(50_000),
                "- ".repeat(50_000),
                "? ".repeat(50_000),
                "name: " + "&a ".repeat(50_000),
                "name: " + "!a ".repeat(50_000),
                "name: " + "\"".repeat(50_001),
                "a: &a [x]\n" + "b: &b [*a, *a, *a, *a]\n".repeat(9) + "name: [*b\n",
                nested());
    }

    /** {@code k:} in {@code k:} …, each further to the right. */
    private static String nested() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            yaml.append(" ".repeat(i)).append("k:\n");
        }
        return yaml.toString();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void pointsIntoAFileThatIsNoYaml(String yaml) throws IOException {
        SiteYaml.Said said = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(yaml));

        assertThat(said.info()).isEqualTo(SiteInfo.UNKNOWN);
        assertThat(isSound(said)).isFalse();
        Diagnostic first = diagnostics.get(0);
        assertThat(first.rule()).matches("site-yaml-(syntax|depth|character)|yaml-.*");
        assertThat(first.line()).isBetween(1, (int) yaml.lines().count());
        assertThat(first.column()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"&a {name: *a, b: *a}", "&a [*a]", "name: &a [*a]", "communiques: &c {a: *c}"})
    void followsNoAliasInACircle(String yaml) throws IOException {
        assertThat(read(yaml + "\n").info().name()).isNull();
        assertThat(diagnostics).isNotEmpty();
    }

    @Test
    void unfoldsNoAliases() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [" + "x,".repeat(9) + "x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + " ,").repeat(9))
                    .append("*a")
                    .append(i - 1)
                    .append(" ]\n");
        }
        bomb.append("name: *a29\n");

        SiteYaml.Said said = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(bomb.toString()));

        assertThat(isSound(said)).isFalse();
        assertThat(diagnostics).extracting(Diagnostic::rule).contains("site-yaml-syntax");
    }

    @Test
    void takesAValueFromAnotherKey() throws IOException {
        assertThat(read("sponsor: &o 某县人民政府办公室\noperator: *o\n").info().operator())
                .isEqualTo("某县人民政府办公室");
        assertThat(diagnostics).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "GBK"})
    void pointsAtTheFirstByteOfAnotherEncoding(String charset) throws IOException {
        SiteYaml.Said said = read("name: a\nsponsor: 某县\n".getBytes(Charset.forName(charset)));

        assertThat(isSound(said)).isFalse();
        assertThat(diagnostics).hasSize(2);
        assertThat(diagnostics.get(0).rule()).isIn("site-yaml-charset", "site-yaml-character");
        assertThat(diagnostics.get(0).line()).isBetween(1, 2);
    }

    @Test
    void refusesAFileOfAnotherSize() throws IOException {
        SiteYaml.Said said = read("# 说明\n".repeat(500_000));

        assertThat(isSound(said)).isFalse();
        assertThat(diagnostics.get(0).rule()).isEqualTo("file-too-large");
        assertThat(diagnostics.get(0).arguments()).containsExactly("4500000", "4");
    }

    @Test
    void refusesWhatIsNoFile() throws IOException {
        Files.createDirectory(seeds.resolve("site.yaml"));

        assertThat(isSound(SiteYaml.read(List.of(seeds), diagnostics))).isFalse();
        assertThat(diagnostics).extracting(Diagnostic::rule).containsExactly("file-special", "editor-kept");
    }

    @Test
    void namesASecondFile(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("site.yaml"), "name: 乙\n");
        read("name: 甲\n");
        assertThat(SiteYaml.find(List.of(seeds, other), diagnostics).name()).isEqualTo("甲");
        assertThat(diagnostics).extracting(Diagnostic::rule).containsExactly("editor-second");
    }

    /** A file of another kind under this name: neither its length nor its findings make it slow. */
    @Test
    void tellsAHundredFaultsAtTheMost() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            keys.append("k").append(i).append(": {v: 1}, ");
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read("{" + keys + "tone: '#98191c'}\n"));

        assertThat(diagnostics).hasSize(101);
        assertThat(diagnostics.get(100).rule()).isEqualTo("editor-more");
    }
}
