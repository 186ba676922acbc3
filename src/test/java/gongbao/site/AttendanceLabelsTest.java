package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.FactLines;
import gongbao.model.Communique;
import gongbao.site.page.SiteOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** 出席 is said of those who came, and of nobody else. */
class AttendanceLabelsTest {

    private static Document page(String attendance) {
        Communique communique = FactLines.parse(
                "中国共产党青禾县第十五届委员会第六次全体会议公报\n" + "中国共产党青禾县第十五届委员会第六次全体会议，于2024年1月5日在青禾举行。\n" + attendance);
        BuiltSite site = BuiltSite.of(SiteOptions.PLAIN, communique);
        return Jsoup.parse(site.texts.get("communiques/" + communique.id() + ".html"));
    }

    private static String notes(Document page) {
        return page.select(".facts").text();
    }

    @Test
    void givesBothNumbersOfAGroupThatWasDue() {
        assertThat(notes(page("应到县委委员33人，实到31人。"))).contains("应到与实到", "县委委员33人", "实到31人，应到33人");
    }

    @Test
    void doesNotCallThoseDueOrAbsentPresent() {
        Document page = page("应到县委委员33人，因事请假2人。");

        assertThat(page.select("dt").eachText()).contains("应到", "缺席").doesNotContain("出席");
    }

    @Test
    void callsThosePresentWhoCame() {
        assertThat(page("出席全会的县委委员31人，因事请假2人。").select("dt").eachText()).contains("出席", "缺席");
    }
}
