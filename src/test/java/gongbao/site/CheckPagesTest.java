package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.diag.Finding.Level;
import gongbao.diag.Proofs;
import gongbao.fixture.Sample;
import gongbao.fixture.SampleProofs;
import gongbao.model.Communique;
import gongbao.model.SiteInfo;
import gongbao.site.page.SiteContext;
import gongbao.site.page.SiteOptions;
import gongbao.site.page.TextData;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckPagesTest {

    private static final Communique OLD = text("511826-15-3", "2022-01-04", "全会于1月4日举行。要贯彻科举发展观，推动发展。大家都赞成。");
    private static final Communique NEW = text("511826-15-4", "2023-01-04", "全会于1月4日举行。要做好各项工作，不得有误。");

    private static Communique text(String id, String day, String words) {
        return Sample.of(id, "云州县公报\n" + words)
                .meeting("芦山县", "511826", gongbao.place.Level.COUNTY, 15, id.charAt(10) - '0', day)
                .build();
    }

    private static BuiltSite site(@Nullable String qualityPage, Proofs proofs, Communique... texts) {
        SiteInfo info = new SiteInfo(
                new SiteInfo.Identity("某县", "https://www.example.gov.cn/", null),
                SiteInfo.Records.UNKNOWN,
                SiteInfo.Office.UNKNOWN,
                SiteInfo.ColumnLabels.UNKNOWN,
                new SiteInfo.Look(null, null, null, null, qualityPage),
                Map.of());
        return BuiltSite.of(new SiteOptions(info, null, TextData.none(), List::of, proofs), texts);
    }

    private static Document page(BuiltSite site) {
        return Jsoup.parse(site.texts.get("check/index.html"));
    }

    @Test
    void marksTheWordsInTheirSentenceAndLeadsToThem() {
        Proofs proofs =
                new SampleProofs().wrong(OLD, "科举发展观", Level.ERROR, "科学发展观").proofs();
        Element item = page(site(null, proofs, OLD, NEW)).selectFirst("main section li");

        assertThat(item.selectFirst(".serif").text()).isEqualTo("要贯彻科举发展观，推动发展。");
        assertThat(item.select("mark").text()).isEqualTo("科举发展观");
        assertThat(item.selectFirst(".serif a").attr("href")).isEqualTo("../communiques/511826-15-3.html#p1");
        assertThat(item.text()).contains("错误").contains("应为“科学发展观”").contains("seeds/511826-15-3.txt:7:14");
    }

    @Test
    void whatIsGraveComesFirstAndWhatIsAcceptedLast() {
        Proofs proofs = new SampleProofs()
                .accepted(NEW, "做好", "就是这样写的")
                .wrong(NEW, "不得", Level.WARNING, null)
                .wrong(OLD, "科举", Level.ERROR, "科学")
                .proofs();
        Document page = page(site(null, proofs, OLD, NEW));

        assertThat(page.select("main section h2 a").eachAttr("href"))
                .containsExactly("../communiques/511826-15-3.html", "../communiques/511826-15-4.html");
        assertThat(page.select("section:nth-of-type(2) mark").eachText()).containsExactly("不得", "做好");
        assertThat(page.select("section:nth-of-type(2) li").last().text()).contains("已认可：就是这样写的");
        assertThat(page.select(".notice").text()).contains("错误 1 处（不同的 1 种），警告 1 处，已认可 1 处");
        assertThat(page.select("tr#rule-turn td").eachText()).contains("处数 1");
    }

    @Test
    void whereNothingIsFoundItSaysWhatRanAndThatItIsNoApproval() {
        Document page = page(site(null, new SampleProofs().proofs(), OLD));

        assertThat(page.select(".notice").text())
                .contains("所用的规则没有查出问题")
                .contains("4000 字")
                .contains("对照表截至 2026-11-25")
                .contains("不是审定意见");
        assertThat(page.select("tbody tr")).hasSize(2);
    }

    @Test
    void isForTheOfficeUnlessItAsks() {
        Proofs proofs = new SampleProofs().wrong(OLD, "科举", Level.ERROR, "科学").proofs();
        BuiltSite closed = site(null, proofs, OLD, NEW);
        BuiltSite open = site("true", proofs, OLD, NEW);

        assertThat(page(closed).select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(page(open).select("meta[name=robots]")).isEmpty();
        assertThat(closed.texts.get("index.html")).doesNotContain("check/index.html");
        assertThat(open.texts.get("index.html")).contains("check/index.html");
        assertThat(closed.texts.get("sitemap.xml")).doesNotContain("check/index.html");
        assertThat(closed.texts.get("quality/index.html")).contains("../check/index.html");
    }

    @Test
    void whereNoRuleRanThereIsNoPage() {
        assertThat(site(null, Proofs.NONE, OLD).texts).doesNotContainKey("check/index.html");
    }

    @Test
    void aLongListGoesOnOverSeveralPages() {
        SampleProofs proofs = new SampleProofs();
        Communique[] texts = new Communique[SiteContext.LONGEST_LIST + 1];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Sample.of("t" + i, "云州县公报\n要做好各项工作。").build();
            proofs.wrong(texts[i], "做好", Level.WARNING, null);
        }
        BuiltSite site = site(null, proofs.proofs(), texts);

        assertThat(site.faults).isEmpty();
        assertThat(site.texts.keySet().stream().filter(path -> path.startsWith("check/")))
                .hasSize(2);
        assertThat(site.texts.get("check/index.html").contains("id=rule-turn")).isTrue();
    }
}
