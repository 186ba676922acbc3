package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Sample;
import gongbao.lexicon.Lexicon;
import gongbao.place.Level;
import gongbao.site.page.SiteOptions;
import gongbao.site.render.Language;
import gongbao.site.render.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DirectivePagesTest {

    private static final BuiltSite SEED = BuiltSite.seed();

    private static Document page(BuiltSite site, String path) {
        return Jsoup.parse(site.texts.get(path));
    }

    @Test
    void leadsToTheRegistersByTopicAddresseeMeetingAndProblem() {
        Document index = page(SEED, "directives/index.html");

        assertThat(index.select("h2").eachText()).containsExactly("按主题", "按对象", "按会议", "问题与措施");
        assertThat(index.select(".chips a[href^=addressee]").eachText()).containsExactly("全县上下 2", "各级党组织 1");
        assertThat(index.select(".entries .entry-title").eachText()).containsExactly("芦山县委十五届六次全会");
        assertThat(index.select(".problems tbody th").eachText())
                .containsExactly("特色产业竞争力不够强", "资源配置均衡性不合理", "人才流动通畅度不够高", "业态提升效益性不明显", "政策配套支撑力不强劲");
    }

    @Test
    void numbersEveryDirectiveAndSaysWhatItAsks() {
        Document register = page(SEED, "directives/511826-15-6.html");

        assertThat(register.select("tbody th").eachText())
                .hasSize(20)
                .startsWith("1", "2")
                .endsWith("20");
        assertThat(register.select("#d12 td").eachText())
                .containsExactly(
                        "要着力解决特色产业竞争力不够强的问题,提升“两极”带动能力和“三园”支撑能力。", "问题 特色产业竞争力不够强 提升“两极”带动能力和“三园”支撑能力", "产业与工业");
        assertThat(register.select("#d12 .topic").attr("title")).isEqualTo("依据原文中的“产业”");
    }

    @Test
    void listsATopicOverMeetingsWithTheWayBackToEachRegister() {
        Document list = page(SEED, "directives/topic/party.html");

        assertThat(list.select("tbody th a").eachAttr("href")).contains("../511826-15-6.html#d17");
        assertThat(list.select("tbody td .serif").eachAttr("href")).allMatch(href -> href.contains("#m-"));
    }

    @Test
    void listsWhatOneAddresseeIsAsked() {
        assertThat(page(SEED, "directives/addressee/ge-ji-dang-zu-zhi-6bkphy.html")
                        .select("tbody th")
                        .eachText())
                .containsExactly("芦山县委十五届六次全会 第19条");
    }

    @Test
    void setsEachProblemBesideItsMeasures() {
        Document problems = page(SEED, "directives/problem/index.html");

        assertThat(problems.select("tbody tr:nth-child(2) li").eachText())
                .containsExactly("全力减少基础设施“硬差距”", "加快填补公共服务“软落差”", "全面缩小人居环境“真悬殊”");
    }

    @Test
    void cutsALongListIntoPages() {
        StringBuilder text = new StringBuilder("题\n全会举行。");
        for (int i = 1; i <= 201; i++) {
            text.append("各部门要抓好").append(i).append("号粮食。");
        }
        Sample sample =
                Sample.of("511826-15-4", text.toString()).meeting("芦山县", "511826", Level.COUNTY, 15, 4, "2023-01-01");
        for (int i = 1; i <= 201; i++) {
            sample.directive("要", "各部门", null, "各部门要抓好" + i + "号粮食。");
        }
        BuiltSite site = BuiltSite.of(SiteOptions.PLAIN, sample.build());

        assertThat(page(site, "directives/topic/agriculture.html").select("tbody tr"))
                .hasSize(200);
        assertThat(page(site, "directives/topic/agriculture--2.html")
                        .select("tbody th")
                        .eachText())
                .containsExactly("芦山县委十五届四次全会 第201条");
        assertThat(page(site, "directives/addressee/ge-bu-men-3dqp28--2.html")
                        .select(".pager a")
                        .eachAttr("href"))
                .containsExactly("ge-bu-men-3dqp28.html");
    }

    @Test
    void hasAListOnlyWhereItWouldListSomething() {
        BuiltSite site = BuiltSite.of(
                SiteOptions.PLAIN,
                Sample.of("x", "题\n要抓紧。").directive("要", null, "要抓紧。").build());

        assertThat(site.pages().keySet())
                .filteredOn(path -> path.startsWith("directives/"))
                .containsExactly("directives/index.html", "directives/x.html");
        assertThat(page(site, "directives/index.html").select("h2").eachText()).containsExactly("按会议");
    }

    @Test
    void hasANameForEveryTopic() {
        for (Language language : Language.values()) {
            Messages words = new Messages(language);
            assertThat(Lexicon.rows("topics", 2, row -> row.text(1)))
                    .allSatisfy(topic -> assertThat(words.get("topic." + topic)).isNotBlank());
        }
    }

    @Test
    void writesTopicsIntoTheTable() {
        assertThat(SEED.texts
                        .get("data/directives.csv")
                        .lines()
                        .filter(line -> line.startsWith("511826-15-6,") && line.contains("特色产业竞争力不够强")))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith(",511826-15-6-d12,2024-01-05,产业与工业,产业"));
    }
}
