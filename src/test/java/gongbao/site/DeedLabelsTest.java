package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.FactLines;
import gongbao.site.page.SiteOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What somebody did is told in the text's own words, and a number only of what is surely all read. */
class DeedLabelsTest {

    private static Document edition(String text) {
        var communique = FactLines.parse("# jurisdiction: 芦山县\n芦山县第十九届人民代表大会第四次会议召开\n" + text);
        BuiltSite site = BuiltSite.of(SiteOptions.PLAIN, communique);
        return Jsoup.parse(site.texts.get("communiques/" + communique.id() + ".html"));
    }

    @Test
    void anOpeningAddressIsNoSpeech() {
        Document page = edition("芦山县第十九届人民代表大会第四次会议于2024年1月5日举行。\n县委书记周明远致开幕词。县法院院长李小川列席会议。");

        assertThat(page.text()).contains("致开幕词").doesNotContain("周明远 讲话");
        assertThat(page.select("dd").eachText())
                .anySatisfy(words -> assertThat(words).contains("李小川").contains("列席"));
    }

    @Test
    void countsNoTitlesWithoutMarks() {
        Document page = edition("芦山县第十九届人民代表大会第四次会议于2024年1月5日举行。\n会议听取了县政府关于2023年财政决算的报告；听取了《政府工作报告》。");

        assertThat(page.text()).doesNotContain("听取 2 件");
    }

    @Test
    void countsPeopleAndNotLines() {
        String elected = "张大山、李小川、王建国、赵明远、钱国栋、孙立军、周文海、吴思远、郑国强、陈大宁、冯立新";
        Document page = edition("芦山县第十九届人民代表大会第四次会议于2024年1月5日举行。\n会议选举" + elected + "为县人大常委会委员。");

        assertThat(page.text()).contains("人事 11 人次").doesNotContain("9 件");
    }

    /** 就…情况作说明,乔某宣读《决议(草案)》: he explains what stands before, and not what another reads out. */
    @Test
    void nobodyExplainsWhatAnotherReadsOut() {
        var communique = FactLines.parse(
                "会上，县委书记胡大文就十一届县委工作报告起草情况作说明，县委办主任乔小毅同志宣读《县委全会决议（草案）》。\n" + "县长何大静就《实施意见（讨论稿）》向全会作了说明。");

        assertThat(communique.people())
                .flatExtracting(person -> person.deeds())
                .filteredOn(deed -> !deed.documents().isEmpty())
                .singleElement()
                .satisfies(deed -> assertThat(deed.span().of(communique.body())).isEqualTo("何大静"));
    }
}
