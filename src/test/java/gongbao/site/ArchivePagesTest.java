package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** What the pages of the invented archive say of its things; see {@code sites/archive/links.md}. */
class ArchivePagesTest {

    private static final BuiltSite SITE = BuiltSite.archive();

    private static Document page(String path) {
        return Jsoup.parse(SITE.texts.get(path));
    }

    @Test
    void buildsASoundSite() {
        assertThat(SITE.faults).isEmpty();
    }

    @Test
    void gathersWhatAMeetingSpeaksOf() {
        Document page = page("meetings/410200-12-3.html");
        Elements hub = page.select(".hub dd");

        assertThat(hub.eachText())
                .contains("2023年1月11日至12日 · 开封", "市委常委会", "孙立诚 市委书记 · 讲话、作报告 李建业 市委副书记、市长 · 作说明", "2 项目标");
        assertThat(page.select(".hub .tag-on + a").eachText())
                .containsExactly("《中共开封市委关于深入贯彻省委十一届四次全会精神加快推进城乡融合发展的决定》", "《开封市城乡融合发展规划》");
        assertThat(page.select(".hub a:contains(2 项目标)").attr("href")).isEqualTo("../targets/index.html");
    }

    @Test
    void tellsWhatSomebodyDidThoughItIsNotKnownWhichOfTheNameItIs() {
        assertThat(page("meetings/410222-14-5.html").select(".hub li").eachText())
                .contains("刘洋 作说明");
        assertThat(page("documents/guan-yu-jin-yi-bu-quan-mian-shen-hua-gai-ge-de-shi-shi-yi-kg3yjz.html")
                        .select(".stages")
                        .text())
                .contains("说明人 刘洋");
    }

    @Test
    void countsTheDirectivesOfNoTopicInTheComparison() {
        assertThat(page("compare/410222-14-3-410222-14-5.html")
                        .select("li:contains(未归入主题)")
                        .text())
                .isEqualTo("未归入主题 2 → 2");
    }

    @Test
    void namesThePlaceOfATextInFullOrSaysThatItIsNotKnown() {
        assertThat(page("communiques/index.html").text()).contains("· 开封市鼓楼区 ·", "· 南京市鼓楼区 ·", "· 鼓楼区（所属地区未能确定） ·");
    }

    @Test
    void sortsMeetingsByTheirPlaceAboveAndBelow() {
        Document page = page("meetings/410200-12-3.html");

        assertThat(page.select(".leans section:first-child > *").eachText())
                .containsExactly("本次会议文本提到的会议", "上级", "党的二十大 河南省委十一届四次全会", "本级", "开封市委十二届二次全会");
        assertThat(page.select(".leans section:last-child > *").eachText())
                .containsExactly(
                        "提到本次会议的文本 5 篇",
                        "本级",
                        "开封市委十二届五次全会 开封市纪委十二届三次全会",
                        "下级",
                        "开封市鼓楼区委九届三次全会 通许县委十四届三次全会 尉氏县委十三届四次全会");
    }

    @Test
    void listsIndicatorsByTheNumberOfTheirPlacesWithTheLatestTargets() {
        Document page = page("targets/index.html");

        assertThat(page.select(".indicators tbody tr:first-child").text())
                .isEqualTo("常住人口城镇化率 3 个地区 8 项目标 通许县 2027年 达到48%左右 开封市 2027年 达到61% 河南省 2027年 达到66%");
        assertThat(page.select(".chart")).isEmpty();
    }

    @Test
    void saysWhoseTargetARowIsAndWhenItWasSet() {
        assertThat(page("targets/index.html")
                        .select("section.horizon td:last-child")
                        .eachText())
                .contains("河南省委十一届六次全会 2024年8月20日至21日", "鼓楼区（所属地区未能确定） 中国共产党鼓楼区第八届委员会第四次全体会议公报 2023年3月8日");
    }

    @Test
    void saysSoWhereAMeetingIsOnlyReferredTo() {
        Document page = page("meetings/410000-10-12.html");

        assertThat(page.select(".notice").text()).contains("没有收录这次会议的文本");
    }

    @Test
    void showsWhichSessionsAreMissing() {
        assertThat(page("places/410204.html").select(".grid td").eachText()).containsExactly("缺", "缺", "公报", "缺", "文本");
        assertThat(page("meetings/410222-14-5.html")
                        .select("a:contains(历次会议收录情况)")
                        .attr("href"))
                .isEqualTo("../places/410222.html");
        assertThat(page("places/410222.html")
                        .select(".grid:contains(通许县委) tr:contains(十四届) td")
                        .eachText())
                .containsExactly("缺", "公报", "公报", "提及", "公报", "—", "—", "—", "—", "—");
    }

    @Test
    void tellsPlacesOfOneNameApart() {
        assertThat(page("meetings/index.html").select("h2").eachText()).contains("南京市鼓楼区委", "开封市鼓楼区委");
    }

    @Test
    void tellsWhatBecameOfADocument() {
        Document page = page("documents/kai-feng-shi-cheng-xiang-rong-he-fa-zhan-gui-hua-cv8tqz.html");

        assertThat(page.select(".stages > li").eachText())
                .containsExactly(
                        "讨论 开封市委十二届二次全会 2022年1月9日至10日 《开封市城乡融合发展规划（征求意见稿）》",
                        "审议通过 开封市委十二届三次全会 2023年1月11日至12日 说明人 李建业 《开封市城乡融合发展规划（讨论稿）》",
                        "提到 通许县委十四届三次全会 2023年2月3日",
                        "提到 开封市委十二届五次全会 2024年9月25日至26日",
                        "提到 通许县委十四届五次全会 2024年10月15日");
        assertThat(page.select(".entries a").eachText()).containsExactly("《关于开封市城乡融合发展规划编制情况的报告》");
    }

    @Test
    void tellsWhoseATermIsAndHowItTravelled() {
        Document page = page("terms/liang-he-yi-dai-5m42pz.html");

        assertThat(page.select(".glance > div").eachText())
                .containsExactly(
                        "归属 河南省 依据：文本写明",
                        "本站最早收录于 河南省委十一届四次全会 2022年12月27日至28日",
                        "本站最近见于 尉氏县委十三届六次全会 2024年10月22日",
                        "包含提法 两河 一带");
        assertThat(page.select(".stages li > a").eachText())
                .containsExactly("河南省委十一届四次全会", "开封市委十二届三次全会", "通许县委十四届三次全会", "尉氏县委十三届四次全会", "开封市鼓楼区委九届三次全会");
    }

    @Test
    void leavesOutWhoseATermIsWhereNothingTells() {
        Document page = page("terms/san-yuan-t9fp2m.html");

        assertThat(page.select(".glance > div").eachText())
                .noneMatch(line -> line.startsWith("归属"))
                .contains("原文解释 汽车产业园、精细化工园、农副食品园 开封市委十二届三次全会", "见于提法 一城三园");
    }

    @Test
    void keepsNamesakesApartAndNamesThem() {
        Document page = page("people/wang-hai-tao-rckjyk.html");

        assertThat(page.select(".stages a").eachText())
                .containsExactly("通许县委十四届二次全会", "通许县委十四届三次全会", "通许县纪委十四届三次全会", "通许县委十四届五次全会");
        assertThat(page.select(".chips a").eachText()).containsExactly("王海涛（尉氏县 县长；县委副书记、县长）");
    }
}
