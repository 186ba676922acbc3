package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.FactLines;
import gongbao.fixture.Sample;
import gongbao.model.Communique;
import gongbao.site.page.QrCode;
import gongbao.site.page.SiteOptions;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class EditionPageTest {

    private static final String TABLE_BODY = "题\n前言。\n指标\t2022年\t增长\n“两山”产值\t—\t7.1%\n\t其中\n后记。";

    private static Document page(BuiltSite site, String id) {
        return Jsoup.parse(site.texts.get("communiques/" + id + ".html"));
    }

    private static Document tablePage() {
        Communique communique = Sample.of("x", TABLE_BODY).term("“两山”").build();
        return page(BuiltSite.of(SiteOptions.PLAIN, communique), "x");
    }

    @Test
    void namesPartsInTheContentsByTheirOwnWordsAndFunctionsOnlyWhereTheyAreCertain() {
        List<String> contents =
                page(BuiltSite.seed(), "511826-15-6").select(".contents li").eachText();

        assertThat(contents)
                .doesNotHaveDuplicates()
                .startsWith("会议召开", "出席情况", "会议议程", "全会充分肯定县委常委会的工作…")
                .noneMatch(line -> line.startsWith("工作部署") || line.startsWith("总体目标") || line.startsWith("形势与认识"));
        assertThat(contents.get(contents.size() - 1)).startsWith("会议号召");
    }

    @Test
    void setsNoOpeningWordsUpBesideThemselves() {
        assertThat(page(BuiltSite.seed(), "511826-15-6").select(".part-label").eachText())
                .containsExactly("会议召开", "出席情况", "会议议程", "会议号召");
    }

    @Test
    void namesNothingBetweenHeadingsButTheHeadings() {
        Communique report = FactLines.parse("县政府工作报告\n各位代表：请予审议。\n一、工作回顾\n五年来成绩很大。\n二、今后任务\n要抓好粮食。");

        assertThat(page(BuiltSite.of(SiteOptions.PLAIN, report), report.id())
                        .select(".contents li a")
                        .eachText())
                .containsExactly("一、工作回顾", "二、今后任务");
    }

    @Test
    void listsOfATableOnlyItsHead() {
        Communique report = FactLines.parse("青河市第五届人民代表大会第二次会议公报\n会议于2024年1月8日在青河举行。\n会议指出，要坚持稳中求进。\n会议要求，要抓好落实。\n"
                + "指标\t数值\n粮食产量\t30万吨\n城镇人口\t40万人\n会议号召，全市人民团结一心。");

        assertThat(page(BuiltSite.of(SiteOptions.PLAIN, report), report.id())
                        .select(".contents li a")
                        .eachText())
                .contains("指标 数值", "会议号召")
                .noneMatch(line -> line.contains("粮食产量") || line.contains("城镇人口"));
    }

    @Test
    void showsRowsAsOneTableWithoutLosingACharacter() {
        Document page = tablePage();

        assertThat(page.select(".doc-text table")).hasSize(1);
        assertThat(page.select("td").stream().map(Element::text).toList())
                .containsExactly("指标", "2022年", "增长", "“两山”产值", "—", "7.1%", "", "其中", "");
        assertThat(String.join(
                        "\n",
                        page.select("h1, .doc-text .t").stream()
                                .map(Element::wholeText)
                                .toList()))
                .isEqualTo(TABLE_BODY);
    }

    /** A short text has neither a summary nor a table of contents above the headings of its facts. */
    @Test
    void skipsNoLevelOfHeadings() {
        int before = 1;
        for (Element heading : tablePage().select("h1, h2, h3, h4")) {
            int level = heading.normalName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @Test
    void keepsAnchorsAndLinksInsideTables() {
        Document page = tablePage();

        assertThat(page.select("tr#p3 a[id$=-term][href^=../terms/]").eachText())
                .containsExactly("“两山”");
        assertThat(page.select("tr").eachAttr("id")).containsExactly("p2", "p3", "p4");
    }

    @Test
    void numbersEveryParagraphAndLinksIt() {
        Document page = page(BuiltSite.seed(), "511826-15-6");

        for (Element number : page.select(".doc-text section > div > a")) {
            assertThat(page.getElementById("p" + number.text())).isNotNull();
            assertThat(number.attr("href")).isEqualTo("#p" + number.text());
        }
        assertThat(page.select(".doc-text section > div > a")).hasSameSizeAs(page.select(".doc-text .t"));
    }

    @Test
    void drawsACodeOnlyWhereTheAddressIsKnown() {
        assertThat(page(BuiltSite.seed(), "511826-15-6").select(".qr")).isEmpty();
        assertThat(page(BuiltSite.full(), "511826-15-6")
                        .select(".qr path")
                        .get(1)
                        .attr("d"))
                .isEqualTo(QrCode.of("https://www.example.gov.cn/gb/communiques/511826-15-6.html")
                        .path());
    }

    /** The script brings its controls: a page without it has none that does nothing. */
    @Test
    void showsNoControlWithoutTheScript() {
        BuiltSite.full().pages().forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            page.select("template").remove();
            assertThat(page.select("button, input, select, form")).as(path).isEmpty();
        });
    }

    @Test
    void tellsBesideAParagraphOnlyWhatSomebodyDoesInIt() {
        String page = page(BuiltSite.seed(), "511826-15-6").text();

        assertThat(page).contains("人物 杨俊 县委书记 · 讲话 ", "杨俊 县委书记 · 作报告、作说明 ");
        assertThat(page).doesNotContain("县委书记 · 讲话、作报告");
    }

    @Test
    void namesTheSponsorOfTheSiteInTheFootOnly() {
        assertThat(page(BuiltSite.seed(), "511826-15-6").select("main").text()).doesNotContain("主办单位", "承办单位");
    }

    /** The notes beside the text are notes; 要点 is the name of the one look at it. */
    @Test
    void saysWhatMattersOnce() {
        String page = page(BuiltSite.seed(), "511826-15-6").text();

        assertThat(page.split("要点", -1)).hasSize(2);
    }
}
