package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongbao.diag.Diagnostic;
import gongbao.fixture.Sample;
import gongbao.fixture.Seed;
import gongbao.link.CorpusLinker;
import gongbao.model.Communique;
import gongbao.model.Corpus;
import gongbao.model.SiteInfo;
import gongbao.model.ThingId;
import gongbao.site.page.Column;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.SiteOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that fails costs itself: a plain one stands at its address, and the finding says which and why. */
class StandInTest {

    private static final String TEXT = "communiques/511826-15-6.html";
    private static final Corpus ARCHIVE = CorpusLinker.link(List.of(Seed.communique(), BuiltSite.earlier()));

    private static final Function<PageScope, Object> FAILS = page -> {
        page.to("nowhere.html");
        throw new IllegalStateException("no such thing");
    };

    /** A kind of page, some of whose pages fail. */
    private record Failing(PageKind kind, Predicate<Page> which, Function<PageScope, Object> view) implements PageKind {

        @Override
        public List<String> templates() {
            return kind.templates();
        }

        @Override
        public @Nullable Column column() {
            return kind.column();
        }

        @Override
        public int count(SiteContext site) {
            return kind.count(site);
        }

        @Override
        public boolean isListed(SiteContext site) {
            return kind.isListed(site);
        }

        @Override
        public Map<ThingId, String> homes(SiteContext site) {
            return kind.homes(site);
        }

        @Override
        public Set<String> partsByPlace(SiteContext site) {
            return kind.partsByPlace(site);
        }

        @Override
        public Stream<Page> pages(SiteContext site) {
            return kind.pages(site).map(page -> which.test(page) ? failing(page) : page);
        }

        private Page failing(Page page) {
            return Page.of(page.path(), page.template(), page.column(), page.title(), page.description(), view);
        }
    }

    private static BuiltSite built(Corpus corpus, Predicate<Page> which, Function<PageScope, Object> view) {
        return new BuiltSite(new SiteBuilder(corpus, SiteOptions.PLAIN, failing(which, view)));
    }

    private static List<PageKind> failing(Predicate<Page> which, Function<PageScope, Object> view) {
        return PageKinds.ALL.stream()
                .map(kind -> (PageKind) new Failing(kind, which, view))
                .toList();
    }

    static BuiltSite without(String path) {
        return built(ARCHIVE, page -> page.path().equals(path), FAILS);
    }

    private static String told(BuiltSite site) {
        List<Diagnostic> found = site.builder.standIns();
        assertThat(found).hasSize(1);
        return found.get(0).path() + ": " + found.get(0).message(Locale.ENGLISH);
    }

    @Test
    void showsTheTextWithItsAnchorsAndNamesPageSeedAndFault() {
        BuiltSite site = without(TEXT);

        assertThat(site.faults).isEmpty();
        assertThat(told(site))
                .matches(TEXT + ": the page, made of seeds/lushan-15-6.txt, could not be laid out:"
                        + " IllegalStateException: no such thing \\(StandInTest:\\d+\\)");
        Document page = Jsoup.parse(site.texts.get(TEXT));
        List<String> paragraphs = new ArrayList<>();
        page.select("main [id^=p]").forEach(element -> paragraphs.add(element.wholeText()));
        assertThat(String.join("\n", paragraphs)).isEqualTo(Seed.communique().body());
        assertThat(page.select("main [id^=p]").eachAttr("id")).isEqualTo(anchors(TEXT));
        assertThat(page.select("a[href=../index.html], a[href=../sitemap.html]"))
                .hasSize(2);
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select("meta[charset=UTF-8]")).hasSize(1);
        assertThat(page.title())
                .isEqualTo(Jsoup.parse(BuiltSite.full().texts.get(TEXT)).title().replace("芦山县人民政府", "芦山县会议公报"));
        assertThat(site.texts)
                .containsKey("assets/"
                        + page.select("link[rel=stylesheet]").attr("href").replaceFirst(".*/", ""));
        assertThat(page.select("main").text()).contains("本页未能正常排版，以下为原文。");
    }

    private static List<String> anchors(String path) {
        return Jsoup.parse(BuiltSite.seed().texts.get(path))
                .select("[id~=^p\\d+$]")
                .eachAttr("id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"directives/511826-15-6.html", "quality/511826-15-6.html"})
    void showsTheTextOnEveryPageOfOneText(String path) {
        BuiltSite site = without(path);

        assertThat(site.faults).isEmpty();
        assertThat(told(site)).contains("seeds/lushan-15-6.txt").contains("no such thing");
        Document page = Jsoup.parse(site.texts.get(path));
        assertThat(page.select("#p1").text()).isNotEmpty();
        assertThat(page.select("a[href=../" + TEXT + "]")).hasSize(1);
    }

    @Test
    void leadsToTheTextsThatAPageOfAThingWouldHaveQuoted() {
        BuiltSite site = without("meetings/511826-15-6.html");

        assertThat(site.faults).isEmpty();
        assertThat(told(site)).contains("made of seeds/lushan-15-6.txt");
        assertThat(Jsoup.parse(site.texts.get("meetings/511826-15-6.html"))
                        .select("main a")
                        .eachAttr("href"))
                .contains("../" + TEXT, "../index.html");
    }

    /** Every page alone, and all at once: whatever fails, the site is sound and every address is there. */
    @Test
    void noPageTakesTheSiteAlong() {
        Set<String> paths = new HashSet<>(BuiltSite.seed().texts.keySet());
        Corpus seed = CorpusLinker.link(List.of(Seed.communique()));
        BuiltSite all = built(seed, page -> true, FAILS);
        assertThat(all.faults).isEmpty();
        assertThat(all.texts.keySet()).isEqualTo(paths);
        assertThat(all.builder.standIns()).hasSize(BuiltSite.seed().pages().size());
        for (Column column : List.of(Column.COMMUNIQUES, Column.MEETINGS, Column.TERMS, Column.TARGETS)) {
            BuiltSite one = built(seed, page -> column.equals(page.column()), FAILS);
            assertThat(one.faults).as(column.folder()).isEmpty();
            assertThat(one.texts.keySet()).isEqualTo(paths);
        }
        for (String path : List.of("index.html", "404.html", "sitemap.html", "communiques/index.html")) {
            BuiltSite one = built(seed, page -> path.equals(page.path()), FAILS);
            assertThat(one.faults).as(path).isEmpty();
            assertThat(told(one)).startsWith(path + ": the page could not be laid out: ");
        }
    }

    @Test
    void showsMarkupAsWordsAndWhatNoPageMayHoldAsAReplacement() {
        Communique odd = Sample.of("c1", "<b>公报</b>\n甲&amp;\u0000\uFFFF\"'乙\n<script>丙</script>")
                .build();
        BuiltSite site =
                built(CorpusLinker.link(List.of(odd)), page -> page.path().contains("c1"), FAILS);
        Document page = Jsoup.parse(site.texts.get("communiques/c1.html"));

        assertThat(page.select("main script, main b")).isEmpty();
        assertThat(page.select("#p1").text()).isEqualTo("甲&amp;\uFFFD\uFFFD\"'乙");
        assertThat(page.select("#p2").text()).isEqualTo("<script>丙</script>");
    }

    @Test
    void tellsTheTextFromItsOwnWordsWhereTheseAreNotChinese() {
        SiteInfo.Look english = new SiteInfo.Look(null, null, "en", null, null);
        SiteInfo info = new SiteInfo(
                SiteInfo.Identity.UNKNOWN,
                SiteInfo.Records.UNKNOWN,
                SiteInfo.Office.UNKNOWN,
                SiteInfo.ColumnLabels.UNKNOWN,
                english,
                Map.of());
        BuiltSite site = new BuiltSite(new SiteBuilder(
                ARCHIVE,
                new SiteOptions(info, null),
                failing(page -> page.path().equals(TEXT), FAILS)));
        Document page = Jsoup.parse(site.texts.get(TEXT));

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("#p0, #p1").eachAttr("lang")).containsExactly("zh-CN", "zh-CN");
        assertThat(page.select("main .notice").first().text()).startsWith("This page could not be laid out");
        assertThat(page.select("main .notice").first().hasAttr("lang")).isFalse();
    }

    @Test
    void standsInForAViewThatNeverEnds() {
        BuiltSite site = built(ARCHIVE, page -> page.path().equals(TEXT), StandInTest::endless);
        assertThat(told(site)).contains("StackOverflowError");
        assertThat(site.faults).isEmpty();
    }

    @SuppressWarnings("InfiniteRecursion") // What is tested.
    private static Object endless(PageScope page) {
        return List.of(endless(page));
    }

    /** Beside others it may be their victim; alone it is too large. */
    @Test
    void standsInForAViewThatRunsOutOfMemoryTwice() {
        Set<String> tried = new HashSet<>();
        BuiltSite once = built(ARCHIVE, page -> page.path().equals(TEXT), page -> {
            if (tried.add(page.path())) {
                throw new OutOfMemoryError("as if");
            }
            throw new IllegalStateException("asked again");
        });
        assertThat(told(once)).contains("asked again");
        BuiltSite always = built(ARCHIVE, page -> page.path().equals(TEXT), page -> {
            throw new OutOfMemoryError("as if");
        });
        assertThat(told(always)).contains("OutOfMemoryError: as if");
        assertThat(always.texts).containsKey(TEXT);
    }

    @Test
    void saysSoWhenNotEvenTheListOfPagesCanBeMade() {
        assertThatThrownBy(() -> built(
                        ARCHIVE,
                        page -> {
                            throw new IllegalStateException("no title");
                        },
                        FAILS))
                .isInstanceOf(ListingFault.class)
                .hasRootCauseMessage("no title");
    }
}
