package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.FactLines;
import gongbao.fixture.Sample;
import gongbao.fixture.Seed;
import gongbao.lexicon.Lexicon;
import gongbao.model.Communique;
import gongbao.model.Directive;
import gongbao.place.Level;
import gongbao.site.page.SiteOptions;
import gongbao.site.render.Language;
import gongbao.site.render.Messages;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DirectivePagesTest {

    private static final BuiltSite SEED = BuiltSite.seed();

    private static Document page(BuiltSite site, String path) {
        return Jsoup.parse(site.texts.get(path));
    }

    @Test
    void leadsFromTheHeadOfALongPageToItsLists() {
        for (String folder : List.of("topic", "addressee")) {
            Document page = Jsoup.parse(BuiltSite.seed().texts.get("directives/" + folder + "/index.html"));

            assertThat(page.select("main > nav .chips a")).hasSameSizeAs(page.select("main section h2[id]"));
            assertThat(page.select("main > nav .chips a").eachAttr("href"))
                    .allSatisfy(link ->
                            assertThat(page.getElementById(link.substring(1))).isNotNull());
        }
    }

    @Test
    void leadsToTheRegistersByTopicAddresseeMeetingAndProblem() {
        Document index = page(SEED, "directives/index.html");

        assertThat(index.select("h2").eachText()).containsExactly("按主题", "按对象", "问题与措施", "按会议");
        assertThat(index.select(".chips a[href^=addressee]").eachText()).containsExactly("全县上下 2", "各级党组织 1");
        assertThat(index.select(".entries .entry-title").eachText()).containsExactly("芦山县委十五届六次全会");
        assertThat(index.select(".more a").eachAttr("href"))
                .containsExactly("addressee/index.html", "problem/index.html");
        assertThat(index.select(".asked a").eachText())
                .containsExactly("县城发展短板", "特色产业竞争力不够强", "资源配置均衡性不合理", "人才流动通畅度不够高", "业态提升效益性不明显", "政策配套支撑力不强劲");
    }

    @Test
    void numbersEveryDirectiveAndSaysWhatItAsks() {
        Document register = page(SEED, "directives/511826-15-6.html");

        assertThat(register.select("tr[id] th").eachText())
                .hasSize(20)
                .startsWith("1", "2")
                .endsWith("20");
        assertThat(register.select("#d12 td").eachText())
                .containsExactly("要着力解决特色产业竞争力不够强的问题,提升“两极”带动能力和“三园”支撑能力", "产业与工业");
        assertThat(register.select("#d12 a").attr("href")).isEqualTo("../communiques/511826-15-6.html#p13");
        assertThat(register.select("#d1 small").eachText()).containsExactly("对象 全县上下");
        assertThat(register.select("#d8 small").eachText()).containsExactly("问题 县城发展短板");
    }

    /** What is longer than a row holds ends behind a clause, and says so. */
    @Test
    void cutsALongSentenceBehindAClause() {
        assertThat(page(SEED, "directives/511826-15-6.html")
                        .select("tr[id] td:nth-child(2) > a")
                        .eachText())
                .allSatisfy(asked -> assertThat(asked).hasSizeLessThanOrEqualTo(41))
                .contains("要坚持以人民为中心的发展思想,以高质量推进“6·1”芦山地震灾后恢复重建为契机…");
    }

    @Test
    void leadsFromARegisterToItsTopics() {
        Element head = page(SEED, "directives/511826-15-6.html").selectFirst(".thing-head");

        assertThat(head.text()).contains("主题 城镇与区域 11、产业与工业 2、");
        assertThat(head.select("a").eachAttr("href")).contains("topic/index.html#industry");
    }

    @Test
    void listsATopicOverMeetingsWithTheWayBackToEachRegister() {
        Element list = page(SEED, "directives/topic/index.html")
                .getElementById("party")
                .parent();

        assertThat(list.select("li a").eachAttr("href")).contains("../511826-15-6.html#d17");
        assertThat(list.select("li > b, li > small").eachText()).containsExactly("芦山县委十五届六次全会", "2024年1月5日");
    }

    @Test
    void listsWhatOneAddresseeIsAsked() {
        Element list = page(SEED, "directives/addressee/index.html")
                .getElementById("ge-ji-dang-zu-zhi-6bkphy")
                .parent();

        assertThat(list.select("h2").text()).isEqualTo("各级党组织");
        assertThat(list.select("h3").eachText()).containsExactly("芦山县");
        assertThat(list.select("li").eachText()).containsExactly("芦山县委十五届六次全会 2024年1月5日 要扎实抓好传达学习、宣传宣讲和教育培训");
    }

    @Test
    void printsNoLongSentenceAgain() {
        List<String> sentences = Seed.communique().directives().stream()
                .map(Directive::text)
                .filter(text -> text.length() > 60)
                .toList();

        SEED.pages().forEach((path, html) -> {
            if (path.startsWith("directives/")) {
                String text = Jsoup.parse(html).body().text();
                assertThat(sentences).as(path).noneMatch(text::contains);
            }
        });
        assertThat(sentences).hasSizeGreaterThan(10);
    }

    @Test
    void losesNoneThatHasNoTopic() {
        Element none = ofNoTopic();
        Document register = page(SEED, "directives/511826-15-6.html");

        assertThat(none.select("li a").eachAttr("href"))
                .hasSizeGreaterThan(2)
                .isEqualTo(register.select("tbody:not(:contains(号召)) tr[id]").stream()
                        .filter(row -> row.lastElementChild().text().isEmpty())
                        .map(row -> "../511826-15-6.html#" + row.id())
                        .toList());
        assertThat(page(SEED, "directives/index.html")
                        .select(".chips a[href^=topic]")
                        .last()
                        .text())
                .startsWith("未归类 ");
    }

    private static Element ofNoTopic() {
        return page(SEED, "directives/topic/index.html").getElementById("none").parent();
    }

    /** A heading of the text's own heads its rows; cut opening words are none. */
    @Test
    void headsASectionWithoutAHeadingByItsOpeningWords() {
        Document seed = page(SEED, "directives/511826-15-6.html");
        assertThat(seed.select("th[scope=rowgroup]").eachText()).containsExactly("号召");
        assertThat(seed.select("td[colspan]").eachText()).hasSize(5).contains("全会锚定芦山现代化建设总体目标…");

        BuiltSite site = BuiltSite.of(
                SiteOptions.PLAIN,
                FactLines.parse("中国共产党芦山县第十五届委员会第七次全体会议公报\n全会于2025年1月5日在芦山举行。\n"
                        + "一、主要任务\n全会要求，要抓好粮食生产。\n二、有关要求\n全会强调，要加强统筹协调。"));
        assertThat(page(site, "directives/511826-15-7.html")
                        .select("th[scope=rowgroup]")
                        .eachText())
                .containsExactly("一、主要任务", "二、有关要求");
    }

    /** A heading that asks is a row itself. */
    @Test
    void printsAHeadingThatAsksOnce() {
        BuiltSite site = BuiltSite.of(
                SiteOptions.PLAIN,
                FactLines.parse("中国共产党芦山县第十五届委员会第七次全体会议公报\n全会于2025年1月5日在芦山举行。\n"
                        + "全会提出，要抓好以下工作。\n（一）抓好粮食生产。要建设高标准农田。\n（二）着力提升服务水平。要健全工作机制。"));
        Document register = page(site, "directives/511826-15-7.html");

        assertThat(register.select("tr:contains(抓好粮食生产)").eachAttr("id")).containsExactly("d2");
    }

    @Test
    void setsWhatOnlyRousesApartFromTasks() {
        Document register = page(SEED, "directives/511826-15-6.html");

        assertThat(register.select("tbody:contains(号召) tr[id]").eachAttr("id")).containsExactly("d20");
        assertThat(register.select(".thing-head").text()).contains("已识别 19 条要求、1 条号召");
        assertThat(ofNoTopic().select("li a").eachAttr("href")).noneMatch(href -> href.endsWith("#d20"));
    }

    @Test
    void listsWhatOneAddresseeOfSeveralPlacesIsAskedByPlace() {
        BuiltSite site =
                BuiltSite.of(SiteOptions.PLAIN, of("511826", "芦山县", "2024-01-01"), of("511825", "天全县", "2023-01-01"));
        Document list = page(site, "directives/addressee/index.html");

        assertThat(list.select("h3").eachText()).containsExactly("天全县", "芦山县");
        assertThat(list.select(".thing-head").text()).contains("按行政区划代码排列");
    }

    private static Communique of(String code, String place, String day) {
        return Sample.of(code + "-15-4", "题\n全会举行。各部门要抓好粮食生产和市场供应。")
                .meeting(place, code, Level.COUNTY, 15, 4, day)
                .directive("要", "各部门", null, "各部门要抓好粮食生产和市场供应。")
                .build();
    }

    @Test
    void setsEachProblemBesideItsMeasures() {
        Document problems = page(SEED, "directives/problem/index.html");

        assertThat(problems.select("a:contains(资源配置均衡性不合理) + p").eachText())
                .containsExactly("全力减少基础设施“硬差距”；加快填补公共服务“软落差”；全面缩小人居环境“真悬殊”");
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

        assertThat(page(site, "directives/topic/agriculture.html").select(".asked a"))
                .hasSize(200);
        assertThat(page(site, "directives/topic/agriculture--2.html")
                        .select(".asked a")
                        .eachText())
                .containsExactly("要抓好201号粮食");
        assertThat(page(site, "directives/511826-15-4--2.html").select("tr[id]").eachAttr("id"))
                .containsExactly("d201");
        assertThat(page(site, "directives/topic/agriculture--2.html")
                        .select(".asked a")
                        .attr("href"))
                .isEqualTo("../511826-15-4--2.html#d201");
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
                .containsExactly("directives/index.html", "directives/topic/index.html", "directives/x.html");
        assertThat(page(site, "directives/index.html").select("h2").eachText()).containsExactly("按主题", "按会议");
    }

    @Test
    void hasANameForEveryTopic() {
        for (Language language : Language.values()) {
            Messages words = new Messages(language);
            assertThat(Lexicon.rows("topics", 4, row -> row.text(1)))
                    .filteredOn(topic -> !topic.equals("-"))
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
                .satisfies(line -> assertThat(line).endsWith(",511826-15-6-d12,2024-01-05,产业与工业,产业,任务"));
    }

    /** Between its offsets the text says the same. */
    @Test
    void tellsInTheTableTheWholeSentence() {
        assertThat(SEED.texts.get("data/directives.csv").lines().filter(line -> line.contains(",511826-15-6-d1,")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("\"全县上下要把深入学习贯彻").contains("落地生根、开花结果。\",1556,1716,"));
    }
}
