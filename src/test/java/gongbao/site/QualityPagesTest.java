package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.fixture.Sample;
import gongbao.link.CorpusLinker;
import gongbao.model.Communique;
import gongbao.model.Corpus;
import gongbao.model.Correction;
import gongbao.model.Edition;
import gongbao.model.FactId;
import gongbao.model.SiteInfo;
import gongbao.place.Level;
import gongbao.review.Review;
import gongbao.site.page.SiteOptions;
import gongbao.site.page.TextData;
import gongbao.site.text.Coverage;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class QualityPagesTest {

    /** A title, an opening, a term within a sentence, a sentence that says nothing to any rule, an open reference. */
    private static final Communique COMMUNIQUE = Sample.of(
                    "511826-15-4", "芦山县公报\n全会于1月4日在芦山举行。\n　　建设“两山”区。大家心情十分舒畅。落实省委全会精神。")
            .meeting("芦山县", "511826", Level.COUNTY, 15, 4, "2023-01-04")
            .term("“两山”")
            .reference("省委全会", null)
            .build();

    private static final Communique OTHER = Sample.of("511826-15-3", "芦山县公报\n全会于1月4日在芦山举行。")
            .meeting("芦山县", "511826", Level.COUNTY, 15, 3, "2022-01-04")
            .build();

    private static SiteInfo asking(String qualityPage) {
        return new SiteInfo(
                new SiteInfo.Identity("某县", "https://www.example.gov.cn/", null),
                SiteInfo.Records.UNKNOWN,
                SiteInfo.Office.UNKNOWN,
                SiteInfo.ColumnLabels.UNKNOWN,
                new SiteInfo.Look(null, null, null, null, qualityPage),
                Map.of());
    }

    private static BuiltSite site(String qualityPage) {
        return BuiltSite.of(new SiteOptions(asking(qualityPage), null), COMMUNIQUE, OTHER);
    }

    private static Document page(BuiltSite site, String path) {
        return Jsoup.parse(site.texts.get(path));
    }

    @Test
    void countsCharactersThatSomeRuleHasRead() {
        Edition edition = CorpusLinker.link(List.of(COMMUNIQUE)).editions().get(0);
        Coverage coverage = Coverage.of(edition);

        // 5 + 13 + 8 + 9 + 9 characters; read are the title, the opening, the term with its quotes, and the reference.
        assertThat(coverage.characters()).isEqualTo(44);
        assertThat(coverage.explained()).isEqualTo(5 + 13 + 4 + 4);
        assertThat(coverage.percent()).isEqualTo(59);
    }

    @Test
    void listsSentencesOfWhichNoRuleHasReadAWord() {
        Document page = page(site(null), "quality/511826-15-4.html");

        assertThat(page.select("section:has(> h3:contains(未识别的句子)) .serif").eachText())
                .containsExactly("大家心情十分舒畅");
        assertThat(page.select("section:has(> h3:contains(未识别的句子)) .serif").attr("href"))
                .isEqualTo("../communiques/511826-15-4.html#p2");
        assertThat(page.text()).contains("正文共 44 字，其中 26 字已由规则识别，占 59%。");
    }

    @Test
    void listsWhatCouldNotBeLinkedAndWhatIsNotSaid() {
        Document page = page(site(null), "quality/511826-15-4.html");
        Document index = page(site(null), "quality/index.html");

        assertThat(page.select("section:has(> h2:contains(未能确定所指)) li").eachText())
                .containsExactly("省委全会 未写明届次");
        assertThat(page.select("section:has(> h2:contains(未写明)) li").eachText())
                .containsExactly("出席情况", "主持", "文件", "发布时间", "信息来源");
        assertThat(index.select("tbody tr").eachText())
                .first()
                .isEqualTo("芦山县委十五届四次全会 59% 未识别的句子 1 未能确定所指 1 提示 0 未写明或未识别的项目 出席情况、主持、文件、发布时间、信息来源");
        assertThat(index.text()).contains("未作链接的：未写明届次 1");
    }

    private static BuiltSite asked(Communique... communiques) {
        Corpus corpus = CorpusLinker.link(List.of(communiques));
        return new BuiltSite(
                corpus, new SiteOptions(asking(null), null, TextData.none(), Review.of(corpus, asking(null))));
    }

    /** What, where, why, and the lines that answer it: first of all on the page. */
    @Test
    void beginsWithWhatToLookAtBeforePublishing() {
        BuiltSite site = asked(COMMUNIQUE, OTHER);
        Document index = page(site, "quality/index.html");
        Element first = index.selectFirst("main h1 ~ section");

        assertThat(site.faults).isEmpty();
        assertThat(first).isNotNull();
        assertThat(first.select("h2").text()).isEqualTo("发布前核对 2");
        assertThat(first.select("h3").eachText()).containsExactly("所指未能确定 1", "只有本单位知道 1");
        assertThat(first.select("li").first().text()).startsWith("“省委全会”没有写明哪一届、哪一次 seeds/511826-15-4.txt:3:22");
        assertThat(first.select("li a").attr("href")).startsWith("../communiques/511826-15-4.html#m-");
        assertThat(first.select("pre").first().wholeText()).isEqualTo("hide:\n  - reference: {words: \"省委全会\"}");
        assertThat(page(site, "quality/511826-15-4.html").select("section.review pre"))
                .hasSize(1);
    }

    @Test
    void leadsToItsPartsByKind() {
        Document index = page(asked(COMMUNIQUE, OTHER), "quality/index.html");

        assertThat(index.select("main > .chips a").eachText()).containsExactly("所指未能确定 1", "只有本单位知道 1", "各篇的识别情况 2");
        assertThat(index.select("main > .chips a").eachAttr("href"))
                .allSatisfy(link -> assertThat(index.select(link)).hasSize(1));
        assertThat(page(site(null), "quality/index.html").select("main > .chips"))
                .isEmpty();
    }

    /** A list of one would say what the page says. */
    @Test
    void isOnePageForOneText() {
        BuiltSite site = asked(COMMUNIQUE);
        Document page = page(site, "quality/index.html");

        assertThat(site.faults).isEmpty();
        assertThat(site.texts.keySet().stream().filter(path -> path.startsWith("quality/")))
                .containsExactly("quality/index.html");
        assertThat(page.select("section.review h3").eachText()).containsExactly("所指未能确定 1", "只有本单位知道 1");
        assertThat(page.select("section:has(> h2:contains(未能确定所指)) li").eachText())
                .containsExactly("省委全会 未写明届次");
    }

    @Test
    void asksNothingOfASiteOfWhichNothingIsAsked() {
        assertThat(page(site(null), "quality/index.html").select("section.review, section.corrections"))
                .isEmpty();
    }

    @Test
    void listsWhatEditorsCorrected() {
        Correction made = new Correction(
                Correction.What.SET,
                "meeting",
                new FactId(FactId.Kind.MEETING, 1),
                List.of(),
                Map.of("venue", "县城"),
                "seeds/511826-15-4.txt.fix.yaml",
                2);
        Correction alike = new Correction(
                Correction.What.DIFFERENT, "person", null, List.of("甲", "乙"), Map.of(), "seeds/fix.yaml", 7);
        Communique corrected = new Communique(
                COMMUNIQUE.id(),
                COMMUNIQUE.heading(),
                COMMUNIQUE.carrier().withCorrections(List.of(made)),
                COMMUNIQUE.meeting(),
                COMMUNIQUE.facts(),
                COMMUNIQUE.prose(),
                List.of());
        Corpus linked = CorpusLinker.link(List.of(corrected, OTHER));
        Corpus corpus = new Corpus(linked.editions(), linked.things(), List.of(), List.of(alike));
        BuiltSite site = new BuiltSite(corpus, SiteOptions.PLAIN);

        assertThat(page(site, "quality/index.html").select(".corrections li").eachText())
                .containsExactly(
                        "视为不同人物 甲、乙 seeds/fix.yaml:7",
                        "更正本次会议 venue: 县城 芦山县委十五届四次全会 · seeds/511826-15-4.txt.fix.yaml:2");
        assertThat(page(site, "quality/511826-15-4.html").select(".corrections li"))
                .hasSize(1);
    }

    @Test
    void quotesFindingsInChineseWithTheirPlace() {
        BuiltSite site = BuiltSite.of(
                SiteOptions.PLAIN,
                Sample.of("x", "题\n文。")
                        .finding(new Diagnostic(
                                Severity.WARNING, "site-yaml-key", List.of("甲", "乙"), "seeds/x.txt", 2, 1, "文。"))
                        .build(),
                OTHER);

        assertThat(page(site, "quality/x.html")
                        .select("section:has(> h2:contains(提示)) li")
                        .eachText())
                .containsExactly("没有“甲”这一项 源文件第2行第1列 · 可用的有 乙");
    }

    @Test
    void isKeptOutOfSightUnlessTheOfficeAsks() {
        BuiltSite site = site(null);

        assertThat(site.faults).isEmpty();
        site.pages().forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            if (path.startsWith("quality/")) {
                assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex, nofollow");
            } else {
                assertThat(page.select("meta[name=robots]")).as(path).isEmpty();
                assertThat(page.select("a[href*=quality/]")).as(path).isEmpty();
            }
        });
        assertThat(site.texts.get("sitemap.xml")).doesNotContain("quality/").contains("communiques/511826-15-4.html");
    }

    @Test
    void standsInTheNavigationAndTheSiteMapsWhereTheOfficeAsks() {
        BuiltSite site = site("true");

        assertThat(site.faults).isEmpty();
        assertThat(page(site, "index.html").select(".site-nav a").eachText()).endsWith("识别情况");
        assertThat(page(site, "sitemap.html").select("a[href=quality/index.html]"))
                .isNotEmpty();
        assertThat(page(site, "quality/index.html").select("meta[name=robots]")).isEmpty();
        assertThat(site.texts.get("sitemap.xml")).contains("quality/index.html");
        assertThat(page(site("false"), "index.html").select(".site-nav a").eachText())
                .doesNotContain("识别情况");
    }

    /** Every fact with the rule that read it stands in the data, one step away. */
    @Test
    void leadsToTheDataThatSayWhichRuleReadEachFact() {
        BuiltSite site = BuiltSite.of(
                new SiteOptions(SiteInfo.UNKNOWN, null, new OneLine(COMMUNIQUE.id()), List.of()), COMMUNIQUE);

        assertThat(page(site, "quality/index.html").select("a[href^=../data]").eachText())
                .containsExactly("JSON 数据（2024.jsonl 第7行）");
    }

    /** Of a text without anything to ask the row says all: its unread sentences are folded into it. */
    @Test
    void hasNoPageForATextOfWhichNothingIsAsked() {
        Communique plain = Sample.of("511826-15-5", "芦山县公报\n全会于1月4日在芦山举行。\n大家心情十分舒畅。会场内外秩序井然，气氛热烈。")
                .meeting("芦山县", "511826", Level.COUNTY, 15, 5, "2024-01-04")
                .build();
        BuiltSite site = BuiltSite.of(SiteOptions.PLAIN, COMMUNIQUE, plain);
        Element row = page(site, "quality/index.html").selectFirst("tbody tr");

        assertThat(site.texts.keySet().stream().filter(path -> path.startsWith("quality/")))
                .containsExactly("quality/511826-15-4.html", "quality/index.html");
        assertThat(row.select("th a").attr("href")).isEqualTo("../communiques/511826-15-5.html");
        assertThat(row.select("summary").text()).isEqualTo("未识别的句子 2");
        assertThat(row.select("details a").eachText()).containsExactly("大家心情十分舒畅", "会场内外秩序井然，气氛热烈");
        assertThat(row.select("details a").eachAttr("href")).containsOnly("../communiques/511826-15-5.html#p2");
    }
}
