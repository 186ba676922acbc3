package gongbao.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.FactLines;
import gongbao.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines and beginnings of paragraphs are headings, and how deep they stand. */
class HeadsTest {

    private static final String TITLE = "中共青禾县委关于加快乡村振兴的决定\n";

    @Test
    void nestsInTheOrderInWhichTheNumbersAppear() {
        assertThat(headings("一、产业振兴\n（一）粮食生产\n1.良种。推广良种。\n2.良法。改进栽培。\n（二）畜牧业\n改良草场。\n二、生态振兴\n植树造林。"))
                .containsExactly("1 一、产业振兴", "2 （一）粮食生产", "3 1.良种", "3 2.良法", "2 （二）畜牧业", "1 二、生态振兴");
    }

    @Test
    void takesDigitsInBracketsAsTheSecondLevelWhereNoneStandsBetween() {
        assertThat(headings("一、产业振兴\n（1）粮食生产。推广良种。\n二、生态振兴\n（2）植树造林。绿化荒山。"))
                .containsExactly("1 一、产业振兴", "2 （1）粮食生产", "1 二、生态振兴", "2 （2）植树造林");
    }

    @Test
    void readsPartsChaptersAndDivisions() {
        assertThat(headings("第一部分 总则\n第一章 主要目标\n第一节 经济发展\n稳中求进。\n第二章 主要任务\n抓好落实。\n第二部分 附则\n自即日起施行。"))
                .containsExactly("1 第一部分 总则", "2 第一章 主要目标", "3 第一节 经济发展", "2 第二章 主要任务", "1 第二部分 附则");
    }

    @Test
    void readsAHeadingThatEndsInAFullStopWhereItsTextStandsBelow() {
        assertThat(headings("一、加快乡村振兴。\n推广良种，改进栽培，提高产量。\n二、加强领导。\n各级党委要负总责。"))
                .containsExactly("1 一、加快乡村振兴", "1 二、加强领导");
    }

    @Test
    void readsAHeadingBeforeAColon() {
        assertThat(headings("（一）总体目标：到2027年，粮食产量翻一番。\n（二）工作原则：坚持因地制宜，坚持群众自愿。"))
                .containsExactly("1 （一）总体目标", "1 （二）工作原则");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全会在青禾举行。\n一\n全会听取了报告。",
                "全会在青禾举行。\n五\n全会听取了报告。",
                "全会在青禾举行。\n一、\n全会听取了报告。",
                "全会在青禾举行。\n（三）\n全会听取了报告。",
                "全会在青禾举行。\n— 12 —\n全会听取了报告。",
                "全会在青禾举行。\n·3·\n全会听取了报告。",
                "全会在青禾举行。\n第3页\n全会听取了报告。",
                "全会的议程是：\n一、听取报告。\n二、审议决定。\n全会在青禾举行。",
                "一是推广良种。改进栽培。\n二是植树造林。绿化荒山。",
                "第一，推广良种。改进栽培。\n第二，植树造林。绿化荒山。",
                "1.5万亩农田受益。推广良种。",
                "一九八五年的计划。推广良种。",
                "第一部电影。推广良种。",
                "1.全县人口30万\n2.全县面积2000平方公里\n以上是县情。",
                "一、全会指出，要抓好落实。全会强调，要加强领导。",
                "五月一日举行。推广良种。",
            })
    void findsNoHeading(String text) {
        assertThat(headings(text)).isEmpty();
    }

    @Test
    void leavesTheNumberOfAPageInTheSectionThatItStandsIn() {
        List<Section> sections = FactLines.parse(TITLE + "一、产业振兴\n推广良种。\n五\n改进栽培。\n二、生态振兴\n植树造林。")
                .sections();
        assertThat(sections).extracting(section -> section.paragraphs().size()).containsExactly(3, 1);
    }

    @Test
    void keepsTheWholeParagraphThatBeginsWithAHeading() {
        Section section = FactLines.parse(TITLE + "（一）粮食生产。推广良种。").sections().get(0);
        assertThat(section.headingSpan()).isNull();
        assertThat(section.paragraphs().get(0).text()).isEqualTo("（一）粮食生产。推广良种。");
    }

    private static List<String> headings(String text) {
        return FactLines.parse(TITLE + text).sections().stream()
                .filter(section -> section.heading() != null)
                .map(section -> section.level() + " " + section.heading())
                .toList();
    }
}
