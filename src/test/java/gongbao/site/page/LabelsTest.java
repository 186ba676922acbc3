package gongbao.site.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import gongbao.diag.Diagnostic;
import gongbao.fixture.Sample;
import gongbao.fixture.Seed;
import gongbao.model.Communique;
import gongbao.model.Moment;
import gongbao.site.BuiltSite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Head and foot, as inspections of government sites read them. */
class LabelsTest {

    private static final Set<String> SITE = Set.of("SiteName", "SiteDomain", "SiteIDCode");
    private static final Set<String> COLUMN = Set.of("ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType");
    private static final Set<String> ARTICLE = Set.of("ArticleTitle", "PubDate", "ContentSource");

    private static final BuiltSite SEED = BuiltSite.seed();
    private static final BuiltSite FULL = BuiltSite.full();

    private static Map<String, String> labels(BuiltSite site, String path) {
        Map<String, String> labels = new LinkedHashMap<>();
        Jsoup.parse(site.texts.get(path))
                .select("meta[name]")
                .forEach(label -> assertThat(labels.put(label.attr("name"), label.attr("content")))
                        .isNull());
        return labels;
    }

    @Test
    void saysOnACommuniqueWhatInspectionsAskFor() {
        assertThat(labels(FULL, "communiques/511826-15-6.html"))
                .contains(
                        entry("SiteName", "芦山县人民政府"),
                        entry("SiteDomain", "www.example.gov.cn"),
                        entry("SiteIDCode", "5118260001"),
                        entry("ColumnName", "公报"),
                        entry("ColumnType", "政策文件"),
                        entry("ArticleTitle", "中国共产党芦山县第十五届委员会第六次全体会议公报"),
                        entry("PubDate", "2024-01-08 09:33"),
                        entry("ContentSource", "芦山县委办公室"),
                        entry("Url", "https://www.example.gov.cn/gb/communiques/511826-15-6.html"),
                        entry("Description", "中国共产党芦山县第十五届委员会第六次全体会议,于2024年1月5日在芦山举行。"));
    }

    @Test
    void putsEachGroupWhereItBelongs() {
        FULL.pages().keySet().forEach(path -> {
            Set<String> labels = labels(FULL, path).keySet();
            boolean service = Set.of("404.html", "about.html", "search.html", "sitemap.html")
                    .contains(path);

            assertThat(labels).as(path).containsAll(SITE);
            assertThat(labels.contains("ColumnName")).as(path).isEqualTo(!service);
            assertThat(labels.contains("ColumnType")).as(path).isEqualTo(!service);
            assertThat(labels.containsAll(COLUMN)).as(path).isEqualTo(path.matches("(.*/)?index\\.html"));
            assertThat(labels.contains("ArticleTitle")).as(path).isEqualTo(path.matches("communiques/5.*"));
            assertThat(labels).as(path).containsAnyOf("description", "Description");
        });
        assertThat(labels(FULL, "communiques/511826-15-6.html").keySet()).containsAll(ARTICLE);
        assertThat(labels(FULL, "index.html")).contains(entry("ColumnType", "首页"), entry("ColumnName", "首页"));
    }

    /** An earlier sample says no time of publication, the seed no name of its site. */
    @Test
    void leavesOutWhatNobodySays() {
        assertThat(labels(FULL, "communiques/511826-15-4.html")).doesNotContainKey("PubDate");
        assertThat(labels(SEED, "communiques/511826-15-6.html"))
                .doesNotContainKeys("SiteName", "SiteDomain", "SiteIDCode", "ContentSource", "Url");
    }

    @ParameterizedTest
    @CsvSource({"2024-01-08T09:33, 2024-01-08 09:33", "2024-01-08T09:33:21, 2024-01-08 09:33", "2024-01-08,", ","})
    void writesTheTimeOfPublicationOrNone(String published, String label) {
        assertThat(Labels.published(published == null ? null : Moment.parse(published)))
                .isEqualTo(label);
    }

    @Test
    void describesACommuniqueInItsOwnWordsAndCutsAtAComma() {
        String clause = "全会听取了报告，".repeat(20);
        Communique communique = Sample.of("x", "题\n" + clause).build();
        String description = labels(BuiltSite.of(SiteOptions.PLAIN, communique), "communiques/x.html")
                .get("Description");

        assertThat(description).endsWith("全会听取了报告…").hasSizeLessThanOrEqualTo(121);
        assertThat(clause).startsWith(description.replace("…", ""));
    }

    @Test
    void showsWhatTheRegisterSaysInTheHeadOfTheCommunique() {
        Document page = Jsoup.parse(FULL.texts.get("communiques/511826-15-6.html"));

        assertThat(page.select(".doc-meta div").eachText())
                .endsWith("索引号 000014349/2024-00110", "主题分类 综合政务", "发文机关 中共芦山县委", "成文日期 2024年1月5日", "有效性 有效");
        assertThat(SEED.texts.get("communiques/511826-15-6.html")).doesNotContain("索引号", "有效性");
    }

    /** The seed was saved from a city's site: whose numbers and sponsor those are its foot says, not whose this site is. */
    @Test
    void saysInTheFootOnlyWhatTheOfficeSays() {
        String silent = foot(SEED);
        String full = foot(FULL);

        assertThat(Seed.communique().publication().sponsor()).isEqualTo("雅安市人民政府办公室");
        assertThat(silent).doesNotContain("雅安市", "5118000022", "公网安备", "ICP备", "标识码", "主办", "承办");
        assertThat(SEED.texts.get("index.html")).doesNotContain("雅安市人民政府办公室");
        assertThat(full)
                .contains("芦山县人民政府办公室", "5118260001", "川公网安备51180202511865")
                .doesNotContain("雅安市");
    }

    private static String foot(BuiltSite site) {
        return Jsoup.parse(site.texts.get("index.html")).select(".site-foot").text();
    }

    @Test
    void endsTheFootWithTheOfficesOwnLine() {
        assertThat(Jsoup.parse(FULL.texts.get("index.html"))
                        .select(".site-foot p")
                        .text())
                .isEqualTo("值班电话工作日开通");
    }

    @Test
    void tellsWhoFollowsALinkOutOfTheGovernmentsHosts() {
        Document page = Jsoup.parse(FULL.texts.get("index.html"));

        assertThat(page.select("a[data-leaves]").eachAttr("href"))
                .containsExactly("https://bszs.conac.cn/sitename?method=show");
        assertThat(page.select("a[data-leaves]").attr("title")).contains("非政府网站");
        assertThat(page.select("a[rel=external]").eachAttr("href"))
                .contains("https://beian.miit.gov.cn/")
                .anyMatch(href -> href.startsWith(
                        "https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=5118260001&url=https%3A%2F%2F"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://beian.miit.gov.cn/, false",
        "https://www.gov.hk/x, false",
        "http://gov.cn, false",
        "https://www.example.com/gongbao/index.html, false",
        "https://bszs.conac.cn/, true",
        "https://fake.gov.cn.example.org/, true",
        "https://notgov.cn/, true",
    })
    void knowsAGovernmentsHost(String url, boolean outside) {
        assertThat(Urls.isOutsideGovernment(url, "www.example.com")).isEqualTo(outside);
    }

    @Test
    void reportsWhatTheSiteHasToDoWithout() {
        assertThat(SEED.builder.diagnostics())
                .allMatch(finding -> finding.rule().equals("site-info-missing"))
                .extracting(Diagnostic::arguments)
                .containsExactly(
                        List.of("name", "网站名称（SiteName）"),
                        List.of("domain", "域名（SiteDomain）"),
                        List.of("siteIdCode", "网站标识码（SiteIDCode）"),
                        List.of("sponsor", "主办单位"),
                        List.of("contact", "联系方式"),
                        List.of("icpNumber", "ICP备案号"),
                        List.of("policeNumber", "公安备案号"),
                        List.of("contentSource", "来源（ContentSource）"));
        assertThat(FULL.builder.diagnostics()).extracting(Diagnostic::rule).containsExactly("publication-time-missing");
        assertThat(BuiltSite.of(new SiteOptions(BuiltSite.OFFICE, null), Seed.communique())
                        .builder
                        .diagnostics())
                .isEmpty();
    }
}
