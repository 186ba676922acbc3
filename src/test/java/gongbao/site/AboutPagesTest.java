package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Sample;
import gongbao.site.page.SiteOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the site says of itself is true of any archive, and says nothing that nobody said. */
class AboutPagesTest {

    private static Document about(BuiltSite site) {
        return Jsoup.parse(site.texts.get("about.html"));
    }

    @Test
    void everyPageLeadsThere() {
        BuiltSite.full()
                .pages()
                .forEach((path, html) -> assertThat(
                                Jsoup.parse(html).select(".site-foot a[href$=about.html]:not([rel])"))
                        .as(path)
                        .hasSize(1));
        assertThat(BuiltSite.full().texts.get("sitemap.xml")).contains("/about.html");
        assertThat(Jsoup.parse(BuiltSite.full().texts.get("sitemap.html")).select("main a[href=about.html]"))
                .hasSize(1);
    }

    @Test
    void tellsWhereToReportAnErrorAsTheOfficeSaysIt() {
        Document page = about(BuiltSite.full());

        assertThat(page.select("main h2").eachText()).containsExactly("怎样识别", "本站不掌握的情况", "几个用语", "发现差错", "数据文件");
        assertThat(page.select("section:has(> h2:contains(发现差错)) li").eachText())
                .containsExactly("联系方式：0835-0000000", "我为政府网站找错");
        assertThat(page.select(".lede").text()).startsWith("本站收录会议公报等文本 2 篇");
    }

    @Test
    void saysNothingOfErrorsWhereNobodyCanBeTold() {
        assertThat(about(BuiltSite.seed()).select("main h2").eachText())
                .containsExactly("怎样识别", "本站不掌握的情况", "几个用语", "数据文件");
        assertThat(about(BuiltSite.seed()).select("main").text()).doesNotContain("联系方式", "告诉我们");
    }

    @Test
    void listsTheTablesThatThereAre() {
        assertThat(about(BuiltSite.full()).select("main a[href^=data/]").eachAttr("href"))
                .containsExactly("data/targets.csv", "data/directives.csv", "data/actuals.csv");
        assertThat(about(BuiltSite.of(SiteOptions.PLAIN, Sample.of("x", "题\n文。").build()))
                        .select("main a[href^=data/]"))
                .isEmpty();
    }
}
