package gongbao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.model.Communique;
import gongbao.model.Meeting;
import gongbao.model.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who writes YAML for the first time, and in Chinese: slips are told as what they are, and what is recorded as done is done. */
class CorrectionSlipsTest {

    private static final String TEXT = """
            中国共产党芦山县第十五届委员会第六次全体会议公报
            中国共产党芦山县第十五届委员会第六次全体会议，于2024年1月5日在芦山举行。出席会议的县委委员32人,候补县委委员3人。
            县委书记王明作了讲话。全会传达学习市委五届四次全会精神。
            全会提出，到2027年，全县地区生产总值达到100亿元，粮食产量、油料产量分别达到5万吨、6万吨。
            全会指出，要着力解决产业竞争力不够强的问题，做强“两极三园”。
            """;

    @TempDir
    Path folder;

    private Corrected seeds;

    @BeforeEach
    void laySeed() throws IOException {
        seeds = new Corrected(folder).write("a.txt", TEXT);
    }

    private Communique read(String yaml) throws IOException {
        return seeds.write("a.txt.fix.yaml", yaml).read().get(0);
    }

    /** The place of each slip is marked by ¦; nothing of it is done, or recorded. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "set: [meeting: {session: ¦0}] | fix-range",
                "set: [meeting: {term: ¦0}] | fix-range",
                "set: [meeting: {session: ¦-3}] | fix-range",
                "set: [meeting: {session: ¦99999999999}] | fix-range",
                "set: [meeting: {startDate: ¦9999-01-05}] | fix-range",
                "set: [meeting: {startDate: ¦2024年13月5日}] | fix-day",
                "set: [¦meeting: {endDate: 2023-01-01}] | fix-days-read",
                "set: [¦meeting: {startDate: 2024年1月9日}] | fix-days-read",
                "set: [¦meeting: {jurisdiction: 雅安市, code: 511826}] | fix-places",
                "set: [target: {words: 达到100亿元, year: ¦0}] | fix-range",
                "set: [target: {words: 达到100亿元, year: ¦12027}] | fix-range",
                "set: [¦target: {words: 达到100亿元, fromYear: 2030}] | fix-order",
                "set: [¦target: {words: 达到100亿元, baseYear: 2028}] | fix-order",
                "set: [¦target: {words: 达到100亿元, numberMax: 50}] | fix-order",
                "set: [¦target: {words: 达到100亿元, comparator: }] | fix-not-done",
                "set: [¦target: {words: 达到100亿元, kind: qualitative, value: 200}] | fix-not-done",
                "set: [¦attendee: {words: 县委委员32人, expected: 10}] | fix-order",
                "set: [attendee: {words: 县委委员32人, count: ¦-1}] | fix-range",
                "set: [reference: {words: 市委五届四次全会, resolved: ¦511800-0-4}] | fix-meeting",
                "set: [reference: {words: 市委五届四次全会, resolved: ¦511800-5-0}] | fix-meeting",
                "set: [attendee: {words: 县委委员32人,¦候补县委委员3人, expected: 33}] | fix-comma",
                "set: [attendee: {words¦：县委委员32人, expected: 33}] | yaml-colon",
                "set: [meeting: {venue¦:县城}] | yaml-colon",
                "set: [meeting: {venue¦：县城，chair: 王明}] | yaml-colon",
                "hide: [term¦:两极三园] | yaml-colon",
                "hide: [提法¦：两极三园] | yaml-colon",
                "add: [¦problem: 产业竞争力不够强] | fix-known",
                "set: [title: ¦[甲]] | fix-text",
                "same: [¦targets: [甲, 乙]] | fix-kind",
            })
    void isToldAtItsPlaceAndNotDone(String marked, String rule) throws IOException {
        Communique plain = seeds.read().get(0);
        Communique read = read(marked.replace("¦", ""));

        assertThat(seeds.faults()).extracting(Diagnostic::rule).containsExactly(rule);
        Diagnostic fault = seeds.faults().get(0);
        assertThat(fault.line() + ":" + fault.column()).isEqualTo("1:" + (marked.indexOf('¦') + 1));
        assertThat(fault.severity()).isEqualTo(Severity.ERROR);
        assertThat(fault.message(Locale.CHINESE) + fault.mend(Locale.CHINESE)).doesNotContain("fix-", "{0}", "{1}");
        assertThat(read.corrections()).isEmpty();
        assertThat(read.meeting()).isEqualTo(plain.meeting());
        assertThat(read.facts()).isEqualTo(plain.facts());
    }

    /** The library stumbles over these: where they are, and in Chinese. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hide：\\n  - term: 两极三园 | yaml-colon | 1:5",
                "隐去：\\n  - term: 两极三园 | yaml-colon | 1:3",
                "set:\\n  - meeting: {venue: 县城，chair: 王明} | yaml-bracket | 2:30",
                "hide:\\n\\t- term: 两极三园 | yaml-tab | 2:1",
                "set:\\n  - meeting: {venue: 县城 | yaml-bracket | 2:24",
                "hide:\\n  - term: 甲\\n - term: 乙 | yaml-indent | 3:2",
                "hide:\\n  - term: \"甲 | yaml-quote | 2:13",
                "hide: []\\n---\\nset: [] | yaml-document | 2:1",
                "把两极三园去掉 | yaml-no-keys | 1:1",
            })
    void isToldInChineseAndTheFileIsOut(String escaped, String rule, String place) throws IOException {
        read(escaped.replace("\\n", "\n").replace("\\t", "\t"));

        assertThat(seeds.faults()).extracting(Diagnostic::rule).containsExactly(rule, "fix-unused");
        Diagnostic fault = seeds.faults().get(0);
        assertThat(fault.line() + ":" + fault.column()).isEqualTo(place);
        assertThat(fault.message(Locale.CHINESE)).doesNotContainPattern("[a-z]{6}");
    }

    @Test
    void goesOnWithAListThatStandsThereAgain() throws IOException {
        Communique read = read("""
                set:
                  - meeting: {venue: 县城}
                hide:
                  - term: 两极三园
                set:
                  - target: {words: 达到100亿元, year: 2028}
                """);
        assertThat(seeds.faults()).isEmpty();
        assertThat(read.meeting().venue()).isEqualTo("县城");
        assertThat(read.terms()).isEmpty();
        assertThat(read.targets()).extracting(Target::year).contains(2028);
    }

    @Test
    void understandsChineseWords() throws IOException {
        Communique read = read("""
                改为:
                  - 会议: {地点: 县城, 层级: 地级, 开始日期: 2024年1月4日, 结束日期: 2024/1/5, 扩大会议: 是, 次: ７}
                  - 目标: {词句: 达到100亿元, 年份: 2028, 程度: 左右}
                隐去:
                  - 提法: 两极三园
                """);
        assertThat(seeds.faults()).isEmpty();
        Meeting meeting = read.meeting();
        assertThat(meeting.venue()).isEqualTo("县城");
        assertThat(meeting.startDate()).isEqualTo(LocalDate.of(2024, 1, 4));
        assertThat(meeting.session()).isEqualTo(7);
        assertThat(meeting.enlarged()).isTrue();
        assertThat(read.targets())
                .filteredOn(target -> target.year() != null && target.year() == 2028)
                .extracting(Target::comparator)
                .containsExactly(Target.Comparator.ABOUT);
        assertThat(read.terms()).isEmpty();
    }

    @Test
    void showsTheChineseBesideTheWordsOfTheJson() throws IOException {
        read("set:\n  - meeting: {level: 郡}\n  - 人名: 王明\n");
        assertThat(seeds.faults().get(0).mend(Locale.CHINESE)).contains("county 县级", "township 乡级");
        assertThat(seeds.faults().get(1).mend(Locale.CHINESE)).contains("person 人物", "term 提法");
    }

    @Test
    void warnsOfChineseQuotationMarks() throws IOException {
        assertThat(read("set: [meeting: {venue: “县城”}]").meeting().venue()).isEqualTo("“县城”");
        assertThat(seeds.faults())
                .extracting(Diagnostic::rule, Diagnostic::severity)
                .containsExactly(tuple("fix-quotes", Severity.WARNING));
    }

    @Test
    void tellsApartFactsOfTheSameWords() throws IOException {
        List<Target> plain = seeds.read().get(0).targets();
        String words = "粮食产量、油料产量分别达到5万吨、6万吨";
        List<Target> pair =
                plain.stream().filter(target -> words.contains(target.text())).toList();
        assertThat(pair).hasSize(2);
        Communique read = read("set: [target: {words: \"" + words + "\", occurrence: 2, year: 2030}]");
        assertThat(seeds.faults()).isEmpty();
        assertThat(read.targets())
                .filteredOn(target -> target.year() != null && target.year() == 2030)
                .extracting(Target::indicator)
                .containsExactly(pair.get(1).indicator());
    }

    @Test
    void quotesNoMoreThanALineOfWords() throws IOException {
        read("hide:\n  - term: " + "长".repeat(900) + "\n  - term: " + "长".repeat(5000) + "\n");
        assertThat(seeds.faults()).extracting(Diagnostic::rule).containsExactly("site-yaml-long", "fix-no-words");
        assertThat(seeds.faults()).allMatch(each -> each.message(Locale.CHINESE).length() < 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt.fix.yaml.txt", "fix.yaml.txt", "a.txt.fix.yml.md"})
    void isNeverPublishedAsAText(String name) throws IOException {
        seeds.write(name, "hide: [term: 两极三园]");
        assertThat(seeds.read()).hasSize(1);
        assertThat(seeds.faults()).extracting(Diagnostic::rule).containsExactly("fix-ending");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.txt.fix (1).yaml",
                "a.txt.fixyaml",
                "fix - 副本.yaml",
                "a.txt.fix.yaml ",
                "更正.yaml",
                "a.txt.fix",
                "a.txt.fix.yaml/x"
            })
    void isToldOfANameThatIsNearToOne(String name) throws IOException {
        seeds.write(name, "hide: [term: 两极三园]");
        assertThat(seeds.read()).hasSize(1);
        assertThat(seeds.told()).extracting(Diagnostic::rule).contains("fix-unread");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"prefix.yaml", "config.yaml", "hotfix.doc.bak", "fix.csv", ".a.txt.fix (1).yaml", "a.txt.bak"})
    void isSilentOfOtherNames(String name) throws IOException {
        seeds.write(name, "hide: [term: 两极三园]");
        seeds.read();
        assertThat(seeds.told()).extracting(Diagnostic::rule).doesNotContain("fix-unread", "fix-ending");
    }

    @Test
    void saysThatAFileAboveNoTextCorrectsNothing() throws IOException {
        seeds.write("sub/fix.yaml", "hide: [term: 两极三园]");
        assertThat(seeds.read().get(0).terms()).isNotEmpty();
        assertThat(seeds.faults()).extracting(Diagnostic::rule).containsExactly("fix-folder-empty");
    }

    /** As in its folder; what is for the other texts of it is no fault. */
    @Test
    void aFileGivenByNameIsCorrectedByTheFileOfItsFolder() throws IOException {
        seeds.write("fix.yaml", "hide: [term: 两极三园, term: 别处的词]\nset: [meeting: {venue: 县城}]");
        Corrected one = new Corrected(folder.resolve("a.txt"));
        Communique read = one.read().get(0);
        assertThat(read.terms()).isEmpty();
        assertThat(read.meeting().venue()).isEqualTo("县城");
        assertThat(one.faults()).isEmpty();
    }
}
