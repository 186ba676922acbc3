package gongbao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongbao.cli.Run;
import gongbao.diag.Diagnostic;
import gongbao.model.Communique;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each slip in a file of corrections is named at its place; what is sound beside it is done. */
class CorrectionFaultsTest {

    private static final String TEXT = """
            中国共产党芦山县第十五届委员会第六次全体会议公报
            中国共产党芦山县第十五届委员会第六次全体会议，于2024年1月5日在芦山举行。
            全会由县委常委会主持。县委书记王明作了讲话。县长李强作了说明。
            全会审议通过了《中共芦山县委关于推进城乡融合发展的决定》。
            全会提出，到2027年，全县地区生产总值达到100亿元，粮食产量达到5万吨、6万吨。
            全会指出，要着力解决产业竞争力不够强的问题，做强“两极三园”，建好“两极三园”。
            """;

    @TempDir
    Path folder;

    private Corrected seeds;

    @BeforeEach
    void laySeed() throws IOException {
        seeds = new Corrected(folder).write("a.txt", TEXT);
    }

    /** The place of each slip is marked by ¦. Beside it something else is said, which is done all the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "¦hid: [] | fix-do",
                "hide: ¦达到100亿元 | fix-list",
                "set: ¦{target: 达到100亿元} | fix-list",
                "set: [¦[]] | fix-entry",
                "set: [¦tagret: 达到100亿元] | fix-kind",
                "set: [¦指标值: 达到100亿元] | fix-kind",
                "set: [target: {words: 达到100亿元, ¦yaer: 2027}] | fix-key",
                "set: [target: {words: 达到100亿元, ¦span: 2027}] | fix-fixed",
                "set: [target: {words: 达到100亿元, ¦text: 达到90亿元}] | fix-fixed",
                "set: [term: {words: 两极三园, ¦text: 两极}] | fix-fixed",
                "set: [target: ¦{year: 2027}] | fix-words",
                "set: [target: {words: ¦[甲, 乙], year: 2027}] | fix-text",
                "set: [¦target: 达到100亿元] | fix-nothing-set",
                "set: [¦target: {words: 达到100亿元}] | fix-nothing-set",
                "set: [¦meeting: {}] | fix-nothing-set",
                "set: [title:¦ ] | fix-empty",
                "set: [target: {words: 达到100亿元, year: ¦二〇二七}] | fix-number",
                "set: [target: {words: 达到100亿元, year: ¦2027年}] | fix-number",
                "set: [target: {words: 达到100亿元, number: ¦百}] | fix-decimal",
                "set: [target: {words: 达到100亿元, number: ¦1e3}] | fix-decimal",
                "set: [target: {words: 达到100亿元, number: ¦١٠٠}] | fix-decimal",
                "set: [target: {words: 达到100亿元, measure: ¦水平}] | fix-choice",
                "set: [target: {words: 达到100亿元, comparator: ¦atleast}] | fix-choice",
                "set: [target: {words: 达到100亿元, year: ¦[2027]}] | fix-text",
                "set: [target: {words: 达到100亿元, kind: ¦~}] | fix-empty",
                "set: [target: {words: 达到100亿元, parts: [1, ¦二]}] | fix-decimal",
                "set: [meeting: {enlarged: ¦对}] | fix-flag",
                "set: [meeting: {startDate: ¦2024年1月}] | fix-day",
                "set: [meeting: {startDate: ¦2024-02-30}] | fix-day",
                "set: [meeting: {startDate: ¦1024-02-03}] | fix-range",
                "set: [¦meeting: {startDate: 2024-02-03, endDate: 2024-02-01}] | fix-days",
                "set: [publication: {publishedAt: ¦昨天}] | fix-moment",
                "set: [meeting: {jurisdiction: ¦某县}] | fix-place",
                "set: [meeting: {code: ¦999999}] | fix-place",
                "set: [meeting: {level: ¦郡}] | fix-choice",
                "set: [genre: ¦公报] | fix-choice",
                "set: [person: {words: 王明, acts: [¦朗诵]}] | fix-choice",
                "set: [document: {words: 决定, adoptedBy: ¦省委}] | fix-keys",
                "set: [document: {words: 决定, adoptedBy: ¦{resolved: 510000-12-4}}] | fix-lacks",
                "set: [document: {words: 决定, adoptedBy: {¦name: 省委}}] | fix-key",
                "set: [¦document: {words: 决定, adoptedBy: {text: 省委三次全会}}] | fix-no-words",
                "set: [document: {words: 决定, adoptedBy: {text: 全会, resolved: ¦12-4}}] | fix-meeting",
                "set: [¦target: {words: 达到200亿元, year: 2027}] | fix-no-words",
                "set: [¦target: {words: 作了讲话, year: 2027}] | fix-no-fact",
                "set: [¦target: {words: 达到, occurrence: 9, year: 2027}] | fix-many-not",
                "set: [¦target: {words: 达到, year: 2027}] | fix-many",
                "set: [¦problem: {words: 竞争力不够强}] | fix-nothing-set",
                "hide: [¦title: 公报] | fix-hide",
                "hide: [¦genre] | fix-hide",
                "hide: [¦target] | fix-words",
                "hide: [meeting: ¦地方] | fix-key",
                "hide: [target: {words: 达到100亿元, ¦year: 2027}] | fix-key",
                "hide: [¦problem: 两极三园] | fix-no-fact",
                "hide: [{¦term: 一个, ¦person: 两个}] | fix-no-words,fix-no-words",
                "add: [¦document: 王明作了讲话] | fix-needs-choice",
                "add: [¦target: {words: 做强, value: 5}] | fix-needs-choice",
                "add: [¦attendee: 县委常委会] | fix-needs-choice",
                "add: [¦target: 全会] | fix-many-places",
                "add: [¦person: {words: 县委书记王明, name: 李强}] | fix-name",
                "add: [¦person: {words: 王明, post: 县委书记}] | fix-known",
                "add: [¦directive: 建好“两极三园”] | fix-known",
                "add: [¦problem: 作了讲话] | fix-no-fact",
                "same: [¦people: [甲]] | fix-two",
                "same: [¦people: [甲, 甲]] | fix-two",
                "same: [¦targets: [甲, 乙]] | fix-kind",
                "different: [people: [甲, ¦[乙]]] | fix-text",
                "add: [term: ¦!!binary aGVsbG8=] | site-yaml-tag",
                "add: [term: ¦\"甲\\0乙\"] | site-yaml-character",
                "set: [title: 甲, ¦title: 乙] | fix-contradicts",
                "set: [{title: 甲, ¦title: 乙}] | site-yaml-twice",
            })
    void namesTheSlip(String marked, String rules) throws IOException {
        String slip = marked.replace("¦", "");
        String sound = slip.startsWith("hide: ") ? "add: [term: 生产总值]\n" : "hide: [term: 两极三园]\n";
        seeds.write("a.txt.fix.yaml", sound + slip);
        List<Communique> read = seeds.read();

        assertThat(seeds.faults()).extracting(Diagnostic::rule).as(said()).containsExactly(rules.split(","));
        assertThat(seeds.faults())
                .extracting(each -> each.line() + ":" + each.column())
                .as(said())
                .containsExactlyElementsOf(places(marked));
        assertThat(read.get(0).corrections()).isNotEmpty();
    }

    static List<String> places(String marked) {
        List<String> places = new ArrayList<>();
        for (int at = marked.indexOf('¦'); at >= 0; at = marked.indexOf('¦', at + 1)) {
            places.add("2:" + (at + 1 - places.size()));
        }
        return places;
    }

    /** What is told of the faults, in both languages: it quotes all that its words promise. */
    private String said() {
        StringBuilder said = new StringBuilder();
        for (Diagnostic each : seeds.faults()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                String words = each.message(locale) + " — " + each.mend(locale);
                assertThat(words).doesNotContain("fix-", "{0}", "{1}", "{2}", "{3}", "null");
                said.append(words).append('\n');
            }
        }
        return said.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hide: [", "- hide", "甲", "hide: &a [*a]", "hide: [[[[[[[[[[[[[[[[[[[[[[甲]]]]]]]]]]]]]]]]]]]]]]"
            })
    void aFileThatIsNoneIsAnErrorAndTheTextIsRead(String yaml) throws IOException {
        seeds.write("a.txt.fix.yaml", yaml);
        assertThat(seeds.read()).hasSize(1);
        assertThat(seeds.faults())
                .isNotEmpty()
                .allMatch(each -> each.line() == 1 || each.rule().equals("fix-unused"));
    }

    @Test
    void anotherCharsetIsNamed() throws IOException {
        Files.write(folder.resolve("fix.yaml"), "hide: [term: 词]".getBytes("GB18030"));
        assertThat(seeds.read()).hasSize(1);
        assertThat(seeds.faults()).extracting(Diagnostic::rule).containsExactly("site-yaml-charset", "fix-unused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# 尚无更正", "hide:", "hide: []", "\uFEFFhide:\n  - term: 两极三园"})
    void whatSaysNothingOrIsSoundIsNoFault(String yaml) throws IOException {
        seeds.write("a.txt.fix.yaml", yaml);
        seeds.read();
        assertThat(seeds.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"b.txt.fix.yaml", "a.fix.yaml", "A.TXT.fix.yml", "2024/a.txt.fix.yaml"})
    void aFileBesideNoTextSaysSo(String name) throws IOException {
        seeds.write(name, "hide: [term: 两极三园]");
        assertThat(seeds.read().get(0).terms()).hasSize(1);
        assertThat(seeds.faults()).extracting(Diagnostic::rule).containsExactly("fix-no-seed");
        assertThat(seeds.faults().get(0).path()).endsWith(name);
    }

    @Test
    void whatIsForAFolderIsForAllBelowItAndNeedNotStandInEach() throws IOException {
        seeds.write("2024/b.txt", TEXT.replace("两极三园", "一城多点").replace("六次", "七次"));
        seeds.write("fix.yaml", "hide: [term: 两极三园, term: 一城多点, term: 无此词]");
        seeds.write("2024/fix.yml", "hide: [term: 一城多点]");
        assertThat(seeds.read()).extracting(each -> each.terms().size()).containsExactly(0, 0);
        assertThat(seeds.faults())
                .extracting(Diagnostic::rule, each -> each.path().replaceFirst("^[^/]*/", ""))
                .containsExactly(tuple("fix-no-words", "fix.yaml"));
    }

    @Test
    void theNearestFileGoesFirst() throws IOException {
        seeds.write("fix.yaml", "set: [meeting: {venue: 县城}, target: {words: 达到100亿元, year: 2030}]");
        seeds.write("a.txt.fix.yaml", "set: [meeting: {venue: 芦阳街道}]\nhide: [target: 达到100亿元]");
        Communique read = seeds.read().get(0);
        assertThat(read.meeting().venue()).isEqualTo("芦阳街道");
        assertThat(read.targets()).noneMatch(target -> target.text().contains("100"));
        assertThat(seeds.faults()).isEmpty();
    }

    @Test
    void ofSeveralTextsTheEntryNamesOne() throws IOException {
        String decision = """
                中共芦山县委关于推进城乡融合发展的决定
                （2024年1月5日中国共产党芦山县第十五届委员会第六次全体会议通过）
                要建好“两极三园”。到2027年，粮食产量达到9万吨。
                """;
        seeds.write("a.txt", TEXT + "\n\n" + decision);
        List<Communique> plain = seeds.read();
        assertThat(plain).hasSize(2);

        seeds.write("a.txt.fix.yaml", "hide: [term: 两极三园]\nset: [meeting: {in: 511826-1, venue: 县城}]");
        seeds.read();
        assertThat(seeds.faults()).extracting(Diagnostic::rule).containsExactly("fix-in-needed", "fix-in");
        assertThat(seeds.faults().get(0).arguments().get(0))
                .contains(plain.get(1).id());

        seeds.write(
                "a.txt.fix.yaml",
                "hide: [term: {words: 两极三园, in: " + plain.get(1).id() + "}]\nset: [meeting: {in: "
                        + plain.get(0).id() + ", session: 7}]");
        List<Communique> read = seeds.read();
        assertThat(seeds.faults()).isEmpty();
        assertThat(read.get(0).terms()).isNotEmpty();
        assertThat(read.get(1).terms()).isEmpty();
        assertThat(read.get(0).id()).isEqualTo("511826-15-7");
    }

    @Test
    void quotesNoMoreThanAHundred() throws IOException {
        seeds.write("a.txt.fix.yaml", "hide:\n" + "  - term: 无此词\n".repeat(500));
        seeds.read();
        assertThat(seeds.faults()).hasSize(101);
    }

    @Test
    void readsWhatIsBesideAFileThatIsGivenByName() throws IOException {
        seeds.write("a.txt.fix.yaml", "hide: [term: 两极三园]");
        Run run = Run.gen("parse", folder.resolve("a.txt").toString());
        assertThat(run.out()).contains("\"terms\":[]", "\"corrections\":[{\"what\":\"hide\"");
    }
}
