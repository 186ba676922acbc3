package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Sample;
import gongbao.model.CitedDocument.Status;
import gongbao.model.Communique;
import gongbao.model.Section.Kind;
import gongbao.place.Level;
import gongbao.site.page.SiteOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ComparePagesTest {

    private static Sample session(String place, String code, int term, int session, String text) {
        return Sample.of(code + "-" + term + "-" + session, "题\n全会在" + place + "举行。\n" + text)
                .meeting(place, code, Level.COUNTY, term, session, "202" + session + "-01-01");
    }

    private static final Communique BEFORE = session(
                    "芦山县",
                    "511826",
                    15,
                    4,
                    "到2027年，地区生产总值达到90亿元，森林覆盖率达到60%，绿地率达到30%。\n要抓好“两山”转化，要抓好粮食生产。要补齐交通短板。\n通过《关于甲的决定》。")
            .sections(Kind.OPENING, "全会", Kind.GOALS, "到2027年", Kind.DIRECTIVES, "要抓好", Kind.PROCEEDINGS, "通过")
            .target(2027, "地区生产总值", "90", "亿元", "地区生产总值达到90亿元")
            .target(2027, "森林覆盖率", "60", "%", "森林覆盖率达到60%")
            .target(2027, "绿地率", "30", "%", "绿地率达到30%")
            .directive("要", null, "要抓好“两山”转化，要抓好粮食生产。")
            .directive("要", null, "要补齐交通短板。")
            .term("“两山”")
            .document("关于甲的决定", Status.ADOPTED, "中共芦山县委", null)
            .build();

    private static final Communique AFTER = session(
                    "芦山县",
                    "511826",
                    15,
                    6,
                    "到2027年，地区生产总值达到100亿元，森林覆盖率力争达到60%，绿地率达到30%，植绿10万亩。\n要抓好“两山”转化，守住“一线”。要抓好粮食生产和加工。\n全会号召大家。")
            .sections(Kind.OPENING, "全会", Kind.GOALS, "到2027年", Kind.DIRECTIVES, "要抓好", Kind.APPEAL, "全会号召")
            .target(2027, "地区生产总值", "100", "亿元", "地区生产总值达到100亿元")
            .target(2027, "森林覆盖率", "60", "%", "森林覆盖率力争达到60%")
            .target(2027, "绿地率", "30", "%", "绿地率达到30%")
            .target(2027, "植绿", "10", "万亩", "植绿10万亩")
            .directive("要", null, "要抓好“两山”转化，守住“一线”。")
            .directive("要", null, "要抓好粮食生产和加工。")
            .term("“两山”")
            .term("“一线”")
            .build();

    private static final BuiltSite SITE = BuiltSite.of(
            SiteOptions.PLAIN,
            BEFORE,
            AFTER,
            session("芦山县", "511826", 16, 1, "开始。").build(),
            session("天全县", "511825", 15, 4, "开始。").build());

    private static final Document PAGE = page("compare/511826-15-4-511826-15-6.html");

    private static Document page(String path) {
        return Jsoup.parse(SITE.texts.get(path));
    }

    private static List<String> column(String heading, int column) {
        return PAGE
                .select("section:has(> h2:containsOwn(" + heading + ")) tbody tr > :nth-child(" + column + ")")
                .stream()
                .map(Element::text)
                .toList();
    }

    @Test
    void comparesNeighboursOfABodyAlsoOverGapsAndTerms() {
        assertThat(SITE.pages().keySet())
                .filteredOn(path -> path.startsWith("compare/"))
                .containsExactly(
                        "compare/511826-15-4-511826-15-6.html",
                        "compare/511826-15-6-511826-16-1.html",
                        "compare/index.html");
        assertThat(PAGE.select(".notice").text()).isEqualTo("两次会议之间还有 1 次会议，本站没有收录其公报。");
        assertThat(page("compare/511826-15-6-511826-16-1.html")
                        .select(".notice")
                        .text())
                .isEqualTo("两次会议不在同一届，其间另有几次会议，本站不能确定。");
    }

    @Test
    void isReachedFromBothMeetingsTheListAndTheSitemap() {
        for (String path : List.of("meetings/511826-15-4.html", "meetings/511826-15-6.html", "compare/index.html")) {
            assertThat(page(path).select("a").eachText()).as(path).contains("芦山县委十五届四次全会与芦山县委十五届六次全会对照");
        }
        assertThat(page("sitemap.html").select("a").eachText()).contains("历次对照");
        assertThat(page("meetings/511825-15-4.html").text()).doesNotContain("对照会议");
    }

    @Test
    void tellsWhichTermsAndDocumentsCameStayedAndWent() {
        assertThat(PAGE.select(".sides-3 h3").eachText())
                .containsExactly("仅见于较晚一次 1", "两次都有 1", "仅见于较早一次 0", "仅见于较晚一次 0", "两次都有 0", "仅见于较早一次 1");
        assertThat(PAGE.select(".sides-3 li").eachText()).containsExactly("“一线”", "“两山”", "《关于甲的决定》");
    }

    /** What has a page is linked; what has none is told by the text alone, which stands above. */
    @Test
    void leadsToThingsWithAPage() {
        assertThat(PAGE.select(".sides-3 a").eachText()).containsExactly("“两山”", "《关于甲的决定》");
        assertThat(PAGE.select(".thing-head a").eachAttr("href"))
                .contains("../communiques/511826-15-4.html", "../communiques/511826-15-6.html");
    }

    @Test
    void setsTheTargetsOfBothSideBySide() {
        assertThat(column("目标", 1)).containsExactly("地区生产总值", "森林覆盖率", "绿地率");
        assertThat(column("目标", 3)).containsExactly("较早会议 地区生产总值达到90亿元", "较早会议 森林覆盖率达到60%", "较早会议 绿地率达到30%");
        assertThat(column("目标", 4)).containsExactly("较晚会议 地区生产总值达到100亿元", "较晚会议 森林覆盖率力争达到60%", "较晚会议 绿地率达到30%");
        assertThat(column("目标", 5)).containsExactly("数值调整", "表述变化", "不变");
    }

    @Test
    void listsTheTargetsOfOneAlone() {
        Element targets = PAGE.select("section:has(> h2:containsOwn(目标))").first();
        assertThat(targets.select("h3").eachText()).containsExactly("仅见于较晚一次 1", "仅见于较早一次 0");
        assertThat(targets.select("li").eachText()).containsExactly("2027年 植绿10万亩");
        assertThat(targets.select("li a").attr("href")).isEqualTo("../communiques/511826-15-6.html#p2");
    }

    @Test
    void countsTheDirectivesOfEachTopic() {
        Element directives = PAGE.select("section:has(> h2:containsOwn(工作要求))").first();
        assertThat(directives.select("li").eachText()).containsExactly("农业农村 1 → 1", "基础设施 1 → 0", "未归入主题 0 → 1");
        assertThat(directives.select("a").eachAttr("href"))
                .containsExactly("../directives/511826-15-4.html", "../directives/511826-15-6.html");
    }

    @Test
    void saysHowMuchOfEachSectionIsTheSame() {
        Element text = PAGE.select("section:has(> h2:containsOwn(文字对照))").first();
        assertThat(text.select("> p:not(.t, .legend)").eachText())
                .containsExactly(
                        "较晚一次的文字中，与较早一次相同的： 会议召开 100%、总体目标 76%、工作部署 64%",
                        "只从较晚一次识别出的部分： 会议号召", "只从较早一次识别出的部分： 会议议程", "没有改动的段落： 第1段");
    }

    /** Words of both stand around a change, not more. */
    @Test
    void printsWhatChangedInParagraphsThatCorrespond() {
        assertThat(changed("del")).containsExactly("90", "要补齐交通短板。");
        assertThat(changed("ins")).containsExactly("100", "力争", "植绿10万亩。", "守住“一线”。", "和加工");
        Element first = PAGE.select("p.t").first();
        assertThat(first.text()).startsWith("…地区生产总值达到【前：90】【后：100】亿元，森林覆盖率【后：力争】达到60%，");
        assertThat(first.select("a").eachAttr("href"))
                .containsExactly("../communiques/511826-15-4.html#p2", "../communiques/511826-15-6.html#p2");
    }

    private static List<String> changed(String tag) {
        Document page = PAGE.clone();
        page.select("i").remove();
        return page.select(tag).eachText();
    }

    /** A comparison shows what differs: long texts make it no longer. */
    @Test
    void printsNoTextThatBothHaveOrOneAlone() {
        BuiltSite site = BuiltSite.of(SiteOptions.PLAIN, longSession(4, "甲"), longSession(5, "乙"));
        String html = site.texts.get("compare/511826-15-4-511826-15-5.html");

        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(20_000);
        assertThat(Jsoup.parse(html).select("p.t")).isEmpty();
        assertThat(Jsoup.parse(html).text()).contains("两份文本没有相对应而有改动的段落");
    }

    private static final int PARAGRAPHS = 120;

    private static Communique longSession(int session, String word) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < PARAGRAPHS; i++) {
            text.append("要抓好").append(i).append(word.repeat(200)).append("。\n");
        }
        return session("芦山县", "511826", 15, session, text.toString())
                .sections(Kind.OPENING, "全会", Kind.DIRECTIVES, "要抓好0")
                .build();
    }

    @Test
    void saysInWordsWhatItMarks() {
        assertThat(PAGE.select("del").first().text()).isEqualTo("【前：90】");
        assertThat(PAGE.select("ins").first().text()).isEqualTo("【后：100】");
    }
}
