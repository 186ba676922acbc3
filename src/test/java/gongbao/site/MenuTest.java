package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.FactLines;
import gongbao.site.page.SiteOptions;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The menu names what readers ask for first, and what the texts speak of in a row of its own. */
class MenuTest {

    private static List<String> row(BuiltSite site, String page, String row) {
        return Jsoup.parse(site.texts.get(page)).select(row).eachText();
    }

    @Test
    void asksAReadersQuestionsFirst() {
        for (String page : List.of("index.html", "places/index.html", "communiques/410222-14-5.html")) {
            assertThat(row(BuiltSite.archive(), page, ".site-nav > ul a"))
                    .containsExactly("公报", "目标与进展", "要求与问题", "文件", "提法", "历次对照");
            assertThat(row(BuiltSite.archive(), page, ".site-nav .aside a")).containsExactly("地区", "人物", "会议");
        }
    }

    @Test
    void leavesOutColumnsOfNothing() {
        BuiltSite site = BuiltSite.of(SiteOptions.PLAIN, FactLines.parse("关于做好防汛工作的通知\n各单位：现将有关事项通知如下。"));

        assertThat(row(site, "index.html", ".site-nav > ul a")).containsExactly("公报");
        assertThat(row(site, "index.html", ".site-nav .aside")).isEmpty();
        assertThat(row(BuiltSite.seed(), "index.html", ".site-nav a")).doesNotContain("历次对照");
    }

    @Test
    void marksTheColumnThatAPageBelongsTo() {
        assertThat(row(BuiltSite.archive(), "places/410222.html", ".site-nav [aria-current]"))
                .containsExactly("地区");
        assertThat(row(BuiltSite.archive(), "index.html", ".site-nav [aria-current]"))
                .isEmpty();
    }
}
