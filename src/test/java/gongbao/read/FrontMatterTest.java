package gongbao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.text.Line;
import gongbao.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    private static final String TEXT = "全会由县委常委会主持。";

    @TempDir
    Path folder;

    private Reading.Text read(String markdown) throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), markdown);
        return (Reading.Text) new SeedReader().read(file);
    }

    private Reading.Text block(String fields) throws IOException {
        return read("---\n" + fields + "\n---\n" + TEXT + "\n");
    }

    /** What stands in a table of TOML belongs to another program. */
    @Test
    void readsToml() throws IOException {
        Reading.Text text = read("""
                +++
                title = "甲县公报" # 暂定
                publishedAt = 2024-01-08T09:33:00+08:00
                tags = ["党建"]
                [params]
                author = "某"
                +++
                """ + TEXT);
        assertThat(text.source().given())
                .containsOnly(entry("title", "甲县公报"), entry("publishedAt", "2024-01-08T09:33"));
        assertThat(text.source().body()).isEqualTo(TEXT);
        assertThat(text.source().furniture()).containsExactly("tags = [\"党建\"]", "[params]", "author = \"某\"");
        assertThat(text.warnings()).isEmpty();
    }

    @Test
    void aTextBetweenPlusesIsNoToml() throws IOException {
        assertThat(read("+++\n会议指出，a = b\n+++\n" + TEXT).source().given()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "term: 15 | term | 15",
                "term: 第十五届 | term | 15",
                "session: 六 | session | 6",
                "session: 999 | session | 999",
                "startDate: 2024-1-5 | startDate | 2024-01-05",
                "endDate: 2024年1月5日 | endDate | 2024-01-05",
                "end-date: 2024/01/05 | endDate | 2024-01-05",
                "publishedAt: 2024-01-08 09:33 | publishedAt | 2024-01-08T09:33",
                "PublishedAt: 2024-01-08T9:33:05+08:00 | publishedAt | 2024-01-08T09:33",
                "发布时间：2024年1月8日 09:33 | publishedAt | 2024-01-08T09:33",
                "publishedAt: 2024-01-08 | publishedAt | 2024-01-08",
                "genre: discipline-plenum | genre | discipline-plenum",
                "jurisdiction: 芦山县 | jurisdiction | 芦山县",
                "jurisdiction: 江苏省南京市鼓楼区 | jurisdiction | 江苏省南京市鼓楼区",
                "jurisdiction: 320106 | jurisdiction | 江苏省南京市鼓楼区",
                "title: \"公报: 全文\" # 暂定 | title | 公报: 全文",
                "title: '甲''乙' | title | 甲'乙",
                "title: \"十四五\"规划公报 | title | \"十四五\"规划公报",
                "title: [甲县]公报 | title | [甲县]公报",
                "venue: 县城 # 会议中心 | venue | 县城",
                "author: C#小组 | author | C#小组",
            })
    void takesAValueAsTheProgramWritesIt(String line, String key, String value) throws IOException {
        Reading.Text read = block(line);

        assertThat(read.warnings()).isEmpty();
        assertThat(read.source().given()).containsOnly(entry(key, value));
        assertThat(read.source().lines()).extracting(Line::text).containsExactly(TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "term: 0 | front-number | 7",
                "term: 1000 | front-number | 7",
                "term: -3 | front-number | 7",
                "term: 1,5 | front-number | 7",
                "term: 十五点五 | front-number | 7",
                "session: ６ | front-number | 10",
                "session: 二千 | front-number | 10",
                "startDate: 2024-02-30 | front-day | 12",
                "startDate: 2024-13-01 | front-day | 12",
                "startDate: 0000-01-01 | front-day | 12",
                "startDate: 2024-01-05T09:00 | front-day | 12",
                "endDate: 2024-01-05/../../../../other/index | front-day | 10",
                "endDate: 昨天 | front-day | 10",
                "publishedAt: 2024-01-08 25:00 | front-moment | 14",
                "publishedAt: 2024-01-08 09:33 Z | front-moment | 14",
                "publishedAt: 09:33 | front-moment | 14",
                "genre: 公报 | front-genre | 8",
                "genre: Plenum | front-genre | 8",
                "jurisdiction: 鼓楼区 | front-place | 15",
                "jurisdiction: 无此县 | front-place | 15",
                "jurisdiction: 999999 | front-place | 15",
                "title: [甲, 乙] | front-nested | 8",
                "title: {甲: 乙} | front-nested | 8",
                "title: *甲 | front-nested | 8",
                "title: !!str 甲 | front-nested | 8",
                "layuot: post | front-key | 1",
                "titel: 公报 | front-key-near | 1",
                "主题词: 经济 | front-key | 1",
            })
    void leavesOutAValueOfAnotherTypeAndPointsAtIt(String line, String rule, int column) throws IOException {
        Reading.Text read = block("venue: 县城\n" + line + "\nchair: 县委常委会");

        assertThat(read.warnings())
                .extracting(
                        Diagnostic::severity,
                        Diagnostic::rule,
                        Diagnostic::line,
                        Diagnostic::column,
                        Diagnostic::excerpt)
                .containsExactly(tuple(Severity.ERROR, rule, 3, column, line));
        assertThat(read.source().given()).containsOnly(entry("venue", "县城"), entry("chair", "县委常委会"));
        assertThat(read.source().furniture()).containsExactly(line);
        assertThat(read.source().body()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source: https://www.example.gov.cn/1.html",
                "layout: post",
                "draft: false",
                "Sidebar_Position: 3",
                "tags: [公报, 全会]",
                "categories:\n  - 公报\n  - 全会",
            })
    void keepsFieldsOfOtherProgramsBesideTheTextWithoutAWord(String field) throws IOException {
        Reading.Text read = block("venue: 县城\n" + field + "\nchair: 县委常委会");

        assertThat(read.warnings()).isEmpty();
        assertThat(read.source().given()).containsOnly(entry("venue", "县城"), entry("chair", "县委常委会"));
        assertThat(read.source().furniture()).hasSameSizeAs(field.split("\n"));
        assertThat(read.source().body()).isEqualTo(TEXT);
    }

    @Test
    void asksWhichDayIsMeant() throws IOException {
        Reading.Text read = block("date: 2024-01-05\nterm: 15");

        assertThat(read.warnings())
                .extracting(Diagnostic::severity, Diagnostic::rule, Diagnostic::line)
                .containsExactly(tuple(Severity.WARNING, "front-which-day", 2));
        assertThat(read.source().given()).containsOnly(entry("term", "15"));
    }

    @Test
    void leavesOutDaysThatAreNotInOrder() throws IOException {
        Reading.Text read = block("startDate: 2024-01-06\nendDate: 2024-01-05\nterm: 15");

        assertThat(read.warnings())
                .extracting(Diagnostic::rule, Diagnostic::line, Diagnostic::column)
                .containsExactly(tuple("front-days", 3, 10));
        assertThat(read.source().given()).containsOnly(entry("term", "15"));
    }

    @Test
    void leavesOutAKeyThatIsGivenTwice() throws IOException {
        Reading.Text read = block("title: 甲\npublished-at: 2024-01-08\ntitle: 乙\n标题: 丙");

        assertThat(read.warnings())
                .extracting(Diagnostic::rule, Diagnostic::line)
                .containsExactly(tuple("front-twice", 4), tuple("front-twice", 5));
        assertThat(read.source().given()).containsOnly(entry("publishedAt", "2024-01-08"));
        assertThat(read.source().furniture()).containsExactly("title: 甲", "title: 乙", "标题: 丙");
    }

    @Test
    void warnsOfAKeyThatSaysNothing() throws IOException {
        Reading.Text read = block("title:\nterm: \"\"\nvenue: # 待定\nsession: 6");

        assertThat(read.warnings())
                .extracting(Diagnostic::severity, Diagnostic::rule, Diagnostic::line)
                .containsExactly(
                        tuple(Severity.WARNING, "front-empty", 2),
                        tuple(Severity.WARNING, "front-empty", 3),
                        tuple(Severity.WARNING, "front-empty", 4));
        assertThat(read.source().given()).containsOnly(entry("session", "6"));
        assertThat(read.source().furniture()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title:\n- 甲\n- 乙", "title:\n  甲\n  乙", "title: 甲\n  乙\n  丙", "title: |\n  甲\n\n  乙"})
    void readsNoneOfAFieldOnSeveralLines(String field) throws IOException {
        Reading.Text read = block(field + "\nterm: 15");

        assertThat(read.warnings())
                .extracting(Diagnostic::rule, Diagnostic::line)
                .containsExactly(tuple("front-nested", 3));
        assertThat(read.source().given()).containsOnly(entry("term", "15"));
        assertThat(String.join("", read.source().furniture()))
                .startsWith("title:")
                .contains("甲")
                .contains("乙");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: 公报\n\n全会由县委常委会主持。\n",
                "---\ntitle: 公报\n\n全会由县委常委会主持。\n\n---\n\n会议号召，继续奋斗。\n",
                "---\ntitle: 公报\nterm: 15\n",
            })
    void keepsABlockThatNobodyClosedAsTextAndSaysSo(String markdown) throws IOException {
        Reading.Text read = read(markdown);

        assertThat(read.warnings()).extracting(Diagnostic::rule).containsExactly("front-open");
        assertThat(read.source().given()).isEmpty();
        assertThat(read.source().body()).contains("title: 公报");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n会议指出：要坚持。\n会议强调：要落实。\n---\n",
                "---\n全会由县委常委会主持。\n---\n",
                "----\ntitle: 公报\n----\n",
                "--- \n\n会议号召，继续奋斗。\n",
            })
    void takesRulesAroundTextForNoFrontMatter(String markdown) throws IOException {
        Reading.Text read = read(markdown);

        assertThat(read.warnings()).isEmpty();
        assertThat(read.source().given()).isEmpty();
        assertThat(read.source().body().replaceAll("\\P{IsHan}", "")).isEqualTo(markdown.replaceAll("\\P{IsHan}", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesAsEditorsDo(String end) throws IOException {
        Reading.Text read = read(String.join(end, "", "---", "term: 15", "session: 0", "...", TEXT, ""));

        assertThat(read.source().given()).containsOnly(entry("term", "15"));
        assertThat(read.warnings())
                .extracting(Diagnostic::line, Diagnostic::column)
                .containsExactly(tuple(4, 10));
        assertThat(read.source().bodyLines())
                .extracting(Line::text, Line::number)
                .containsExactly(tuple(TEXT, 6));
    }

    @Test
    void takesNoLongListOfFieldsForABlock() throws IOException {
        String text = "venue: 县城\n".repeat(300);
        Reading.Text read = block(text);

        assertThat(read.warnings()).extracting(Diagnostic::rule).containsExactly("front-open");
        assertThat(read.source().body()).contains("venue: 县城");
    }

    @Test
    void refusesATitleThatIsNone() throws IOException {
        Reading.Text read = block("title: " + "公".repeat(301));

        assertThat(read.warnings()).extracting(Diagnostic::rule).containsExactly("front-text");
        assertThat(read.source().given()).isEmpty();
    }

    @Test
    void namesTheFieldsThatThereAre() throws IOException {
        SourceText text = block("titel: 公报").source();
        assertThat(text.given()).isEmpty();
        List<String> arguments = block("titel: 公报").warnings().get(0).arguments();
        assertThat(arguments.get(1))
                .startsWith("title, jurisdiction, term, session, name")
                .endsWith("author");
        assertThat(arguments.get(2)).isEqualTo("title");
    }
}
