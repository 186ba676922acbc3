package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.diag.Diagnostic;
import gongbao.fixture.Sample;
import gongbao.fixture.Seed;
import gongbao.link.CorpusLinker;
import gongbao.model.Communique;
import gongbao.model.Person.Act;
import gongbao.site.page.PageLinks;
import gongbao.site.page.SiteOptions;
import gongbao.site.page.Urls;
import gongbao.site.render.PackedFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteBuilderTest {

    private static final BuiltSite SEED = BuiltSite.seed();
    private static final BuiltSite FULL = BuiltSite.full();

    private static Document page(BuiltSite site, String path) {
        return Jsoup.parse(site.texts.get(path));
    }

    @Test
    void buildsASoundSite() {
        assertThat(SEED.faults).isEmpty();
        assertThat(FULL.faults).isEmpty();
    }

    @Test
    void showsTheWholeBodyVerbatim() {
        for (Communique communique : List.of(Seed.communique(), BuiltSite.earlier())) {
            Document page = page(FULL, "communiques/" + communique.id() + ".html");
            List<String> paragraphs = new ArrayList<>();
            page.select("h1#p0, .doc-text .t").forEach(element -> paragraphs.add(element.wholeText()));

            assertThat(String.join("\n", paragraphs)).isEqualTo(communique.body());
        }
    }

    @Test
    void laysTheBodyAloneBesideThePage() {
        assertThat(SEED.texts.get("communiques/511826-15-6.txt"))
                .isEqualTo(Seed.communique().body());
    }

    /** What the ledger is told must be what the templates write. */
    @Test
    void writesExactlyTheLinksAndIdsThatTheLedgerIsTold() {
        for (PageLinks told : FULL.builder.pages().map(FULL.builder::links).toList()) {
            String path = told.path();
            Document page = page(FULL, path);
            page.select("base").remove();
            Set<String> ids = new LinkedHashSet<>(page.select("[id]").eachAttr("id"));
            ids.removeAll(Set.of("main", "text", "glance-title", "contents-title", "hint"));
            Set<String> hrefs = new LinkedHashSet<>();
            page.select("[href]").eachAttr("href").stream()
                    .filter(href -> !href.startsWith("https://"))
                    .filter(href -> !href.equals("#main"))
                    .map(href -> href.replaceFirst("\\?q=.*", ""))
                    .forEach(hrefs::add);
            Set<String> targets = new LinkedHashSet<>();
            told.targets().forEach(target -> {
                String[] parts = target.split("#");
                boolean here = parts.length == 2 && parts[0].equals(path);
                targets.add((here ? "" : Urls.relative(path, parts[0])) + (parts.length == 2 ? "#" + parts[1] : ""));
            });

            assertThat(ids).as(path).containsExactlyInAnyOrderElementsOf(told.fragments());
            assertThat(hrefs).as(path).isSubsetOf(targets);
        }
    }

    @Test
    void marksEveryMentionWhereItStands() {
        Document page = page(SEED, "communiques/511826-15-6.html");

        assertThat(page.select(".t a[id$=-person]").eachText()).isNotEmpty().containsOnly("杨俊");
        assertThat(page.select(".t [id$=-target]").eachText()).contains("常住人口城镇化率力争达到60%");
        assertThat(page.select(".t [id$=-document] [id$=-reference]").eachText())
                .contains("省委十二届四次全会");
    }

    @Test
    void marksMentionsThatCrossEachOther() {
        Document page = page(FULL, "communiques/511826-15-4.html");

        assertThat(page.select("[id$=-directive] [id$=-term]").eachText()).containsExactly("“两山”", "示范区，确保");
        assertThat(page.select("a[id$=-term]").eachText()).containsExactly("示范区，确保");
    }

    @Test
    void leadsFromEveryMentionToItsWords() {
        for (String path : FULL.pages().keySet()) {
            for (Element hit : page(FULL, path).select(".lines li > a, .mentions li > a")) {
                String[] target = hit.attr("href").split("#");
                Element words = page(FULL, "communiques/" + target[0].substring(target[0].lastIndexOf('/') + 1))
                        .getElementById(target[1]);

                assertThat(words).as(path + " " + hit.attr("href")).isNotNull();
                assertThat(hit.wholeText()).startsWith(words.wholeText());
            }
        }
    }

    @Test
    void keepsHedgesInSight() {
        String targets = page(SEED, "targets/index.html").text();

        assertThat(targets).contains("力争达到60%", "2.1∶1左右");
    }

    @Test
    void showsGapsBetweenSessions() {
        Document home = page(FULL, "index.html");

        assertThat(home.select("table.grid tbody td").eachText()).containsExactly("缺", "缺", "缺", "公报", "缺", "公报");
    }

    @Test
    void saysSoWhenAMeetingIsOnlyReferredTo() {
        assertThat(page(SEED, "meetings/510000-12-4.html").select(".notice").text())
                .contains("没有收录这次会议的文本");
    }

    /** Whoever is named first in the text stands first; a list by any other order would say something else. */
    @Test
    void keepsTheOrderInWhichPeopleAreNamed() {
        Communique communique = Sample.of("x", "题\n甲某、乙某出席，乙某主持，甲某讲话。")
                .person("乙某", null, Act.CHAIRED)
                .person("甲某", null, Act.SPOKE)
                .build();
        BuiltSite site = BuiltSite.of(SiteOptions.PLAIN, communique);

        assertThat(page(site, "index.html").select(".glance li a").eachText()).containsExactly("甲某", "乙某");
        assertThat(page(site, "people/index.html").select(".entry-title").eachText())
                .containsExactly("甲某", "乙某");
    }

    @Test
    void linksTheNeighbouringSessions() {
        assertThat(page(FULL, "communiques/511826-15-6.html").select(".pager a").eachAttr("href"))
                .containsExactly("511826-15-4.html");
        assertThat(page(FULL, "meetings/511826-15-4.html").select(".pager a").eachAttr("href"))
                .containsExactly("511826-15-6.html");
    }

    @Test
    void neverWritesAnEmptyLabelOrNull() {
        for (BuiltSite site : List.of(SEED, FULL)) {
            site.pages().forEach((path, html) -> {
                assertThat(meta(Jsoup.parse(html)).values()).as(path).noneMatch(String::isBlank);
                assertThat(Jsoup.parse(html).text()).as(path).doesNotContain("null", "Optional[");
            });
        }
    }

    @Test
    void asksNoOtherHostAndRunsNothingInline() {
        Pattern loaded = Pattern.compile("<(?:script|img|iframe|link)[^>]*(?:src|href)=\"https?://");
        FULL.pages().forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            page.select("link[rel=canonical]").remove();
            assertThat(loaded.matcher(page.outerHtml()).find()).as(path).isFalse();
            assertThat(page.select("style, script:not([src]):not([type=application/ld+json]), [style], [onclick]"))
                    .as(path)
                    .isEmpty();
        });
        FULL.texts.forEach((path, text) -> {
            if (path.endsWith(".css")) {
                assertThat(text).doesNotContain("url(", "@import");
            }
        });
    }

    @Test
    void writesFeedAndSitemapOnlyWithAnAddress() {
        assertThat(SEED.texts).doesNotContainKeys("sitemap.xml", "feed.xml");
        assertThat(FULL.texts.get("sitemap.xml"))
                .contains("<loc>https://www.example.gov.cn/gb/communiques/511826-15-6.html</loc>")
                .doesNotContain("404.html");
        assertThat(FULL.texts.get("feed.xml"))
                .contains("<updated>2024-01-08T09:33:00+08:00</updated>")
                .contains("https://www.example.gov.cn/gb/communiques/511826-15-6.html");
    }

    @Test
    void writesTablesForOfficePrograms() {
        String csv = SEED.texts.get("data/targets.csv");

        assertThat(csv).startsWith("\uFEFF公报编号,").contains("常住人口城镇化率力争达到60%").contains("\r\n");
        assertThat(SEED.texts.get("data/directives.csv").lines())
                .hasSize(1 + Seed.communique().directives().size());
    }

    @Test
    void linksTheLineOfADataFile() {
        SiteOptions options =
                new SiteOptions(gongbao.model.SiteInfo.UNKNOWN, null, new OneLine("511826-15-6"), List.of());
        BuiltSite site = BuiltSite.of(options, Seed.communique());

        assertThat(page(site, "communiques/511826-15-6.html")
                        .select("a[href=../data/2024.jsonl]")
                        .text())
                .isEqualTo("JSON 数据（2024.jsonl 第7行）");
        assertThat(site.faults).isEmpty();
    }

    @Test
    void isTheSameInAnyLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(BuiltSite.buildFull().texts).isEqualTo(FULL.texts);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void takesATemplateFromTheUsersFolderAndSaysSo(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("404.ftlh"), "<p>${msg(\"notfound.title\")}!");
        Files.createDirectory(folder.resolve("assets"));
        Files.writeString(folder.resolve("assets/site.css"), "body { color: red }");
        Files.copy(Path.of("templates/home.ftlh"), folder.resolve("home.ftlh"));
        BuiltSite site = BuiltSite.of(new SiteOptions(gongbao.model.SiteInfo.UNKNOWN, folder), Seed.communique());

        assertThat(site.texts.get("404.html")).isEqualTo("<p>页面未找到!");
        assertThat(site.texts.values()).anyMatch(text -> text.startsWith("body { color: red }@media print {"));
        assertThat(site.builder.overrides()).containsExactly("404.ftlh", "assets/site.css");
    }

    @Test
    void buildsAnEmptyArchive() {
        BuiltSite empty = BuiltSite.of(SiteOptions.PLAIN);

        assertThat(empty.pages())
                .containsOnlyKeys("404.html", "about.html", "index.html", "search.html", "sitemap.html");
        assertThat(empty.faults).isEmpty();
    }

    @Test
    void writesEveryFile(@TempDir Path folder) throws Exception {
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());
        SiteBuilder builder = SiteBuilder.of(CorpusLinker.link(List.of(Seed.communique())), SiteOptions.PLAIN);
        SiteBuilder.Progress told = (count, total) -> {
            assertThat(total).isEqualTo(SEED.texts.size());
            done.add(count);
        };
        List<Diagnostic> faults = builder.write(folder, 2, told, StandingPages.NONE);

        assertThat(faults).isEmpty();
        assertThat(builder.pageCount()).isEqualTo(SEED.pages().size());
        assertThat(done)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, SEED.texts.size()).boxed().toList());
        for (Map.Entry<String, String> file : SEED.texts.entrySet()) {
            assertThat(folder.resolve(file.getKey())).hasContent(file.getValue());
        }
    }

    @Test
    void keepsItsWordsOutOfTheTemplates() throws Exception {
        Pattern han = Pattern.compile("\\p{IsHan}");
        for (String name : new PackedFiles(null, PageKinds.templates()).templates()) {
            String text = Files.readString(Path.of("templates", name)).replaceAll("(?s)<#--.*?-->", "");
            Matcher found = han.matcher(text);
            assertThat(found.find()).as(name).isFalse();
        }
    }

    private static Map<String, String> meta(Document page) {
        Map<String, String> meta = new LinkedHashMap<>();
        page.select("meta[name]").forEach(label -> meta.put(label.attr("name"), label.attr("content")));
        return meta;
    }
}
