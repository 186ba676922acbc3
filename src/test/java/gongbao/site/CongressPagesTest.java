package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.FactLines;
import gongbao.site.page.SiteOptions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** How the site calls a congress, and the texts of one. */
class CongressPagesTest {

    private static final BuiltSite SITE = BuiltSite.of(
            SiteOptions.PLAIN,
            FactLines.parse("中国共产党芦山县第十五次代表大会公报\n中国共产党芦山县第十五次代表大会于2021年7月5日至8日在芦山举行。"),
            FactLines.parse("中国共产党芦山县第十五次代表大会关于中共芦山县第十四届委员会报告的决议\n" + "（2021年7月8日中国共产党芦山县第十五次代表大会通过）\n大会批准了报告。"),
            FactLines.parse("中国共产党芦山县第十五届委员会第六次全体会议公报\n"
                    + "中国共产党芦山县第十五届委员会第六次全体会议，于2024年1月5日举行。全会落实县第十五次党代会部署，县委十五届六次全会要求抓好落实。"));

    @Test
    void listsTheTextsAndWhoMentionsIt() {
        assertThat(Jsoup.parse(SITE.texts.get("meetings/511826-congress-15.html"))
                        .text())
                .contains("芦山县第十五次党代会", "公报", "报告的决议", "芦山县委十五届六次全会");
    }

    @Test
    void callsAResolutionOfItByItsTitle() {
        assertThat(SITE.texts.keySet().stream()
                        .filter(path -> path.startsWith("communiques/511826-congress-15") && path.endsWith(".html"))
                        .map(path -> Jsoup.parse(SITE.texts.get(path)).title()))
                .doesNotHaveDuplicates()
                .anyMatch(title -> title.startsWith("芦山县第十五次党代会"))
                .anyMatch(title -> title.contains("报告的决议"));
    }

    @Test
    void countsTheOwnShortNameAsNoOtherMeeting() {
        assertThat(SITE.texts.get("meetings/511826-15-6.html")).doesNotContain("将召开");
        assertThat(SITE.texts.keySet().stream()
                        .filter(path -> path.startsWith("meetings/511826-") && path.endsWith(".html")))
                .containsExactly("meetings/511826-15-6.html", "meetings/511826-congress-15.html");
    }
}
