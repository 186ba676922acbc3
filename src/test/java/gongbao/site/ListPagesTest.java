package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Sample;
import gongbao.model.Communique;
import gongbao.place.Divisions;
import gongbao.place.Level;
import gongbao.site.page.SiteOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Lists say by which rule they are sorted, and are narrowed by place, year and level where they are long. */
class ListPagesTest {

    private static final BuiltSite LONG = BuiltSite.ofLongLists();

    private static Document page(BuiltSite site, String path) {
        return Jsoup.parse(site.texts.get(path));
    }

    @Test
    void buildsASoundSite() {
        assertThat(LONG.faults).isEmpty();
    }

    @Test
    void leadsFromALongListToPartsByPlaceYearAndLevel() {
        Document list = page(LONG, "communiques/index.html");

        assertThat(list.select(".choices h2").eachText()).containsExactly("按地区", "按年份", "按层级");
        assertThat(list.select(".choices a[href^=places]").eachText()).containsExactly("雅安市", "芦山县", "宝兴县");
        assertThat(page(LONG, "communiques/places/511826.html").select(".entries > li"))
                .hasSize(100);
        assertThat(page(LONG, "communiques/years/2003.html").select(".entries > li"))
                .hasSize(10);
        assertThat(page(LONG, "communiques/levels/city.html")
                        .select(".entry-title")
                        .eachText())
                .containsExactly("雅安市委全会公报");
    }

    @Test
    void leadsFromAPartOfManyPagesToWhereItsRowsAreAtHome() {
        List<Communique> texts = new ArrayList<>(List.of(session("雅安市", "511800", Level.CITY, 1)));
        for (int session = 1; session <= 101; session++) {
            texts.add(session("芦山县", "511826", Level.COUNTY, session));
            texts.add(session("宝兴县", "511827", Level.COUNTY, session));
        }
        BuiltSite site = BuiltSite.of(SiteOptions.PLAIN, texts.toArray(Communique[]::new));
        Document counties = page(site, "communiques/levels/county.html");

        assertThat(site.faults).isEmpty();
        assertThat(counties.select(".entries > li")).isEmpty();
        assertThat(counties.select(".lede").text()).contains("共 202 条，可按地区查看。");
        assertThat(counties.select(".choices li").eachText()).containsExactly("芦山县 101", "宝兴县 101");
        assertThat(counties.select(".choices a").eachAttr("href")).contains("../places/511826.html");
        assertThat(page(site, "communiques/levels/city.html").select(".entries > li"))
                .hasSize(1);
    }

    private static Communique session(String place, String code, Level level, int session) {
        return Sample.of(code + "-15-" + session, place + "委全会公报\n全会举行。")
                .meeting(place, code, level, 15, session, (1900 + session) + "-01-05")
                .build();
    }

    @Test
    void saysHowManyRowsOfALongListStandHereAndWhichWaysLeadToAll() {
        assertThat(page(LONG, "communiques/index.html").select("[data-listed]").text())
                .isEqualTo("共 201 条，以下只列 24 条，全部可按地区、按年份、按层级查看。");
        assertThat(page(LONG, "targets/index.html").select("[data-listed]").text())
                .isEqualTo("共 201 条，以下只列 24 条，全部可按地区、按目标年份、按层级查看。");
        assertThat(page(LONG, "communiques/places/511826.html").select("[data-listed]"))
                .isEmpty();
        assertThat(page(BuiltSite.archive(), "communiques/index.html").select("[data-listed]"))
                .isEmpty();
    }

    @Test
    void foldsAChoiceOfManyPartsWhereThereIsLittleRoom() {
        Document list = page(LONG, "communiques/index.html");

        assertThat(list.select(".choices details.fold summary").eachText()).containsExactly("按年份 20");
        assertThat(list.select(".choices:has(h2:containsOwn(按地区)) details")).isEmpty();
    }

    @Test
    void mapsThePartsOfALongList() {
        assertThat(page(LONG, "sitemap.html").select("h3").eachText()).containsExactly("按地区", "按年份", "按层级");
        assertThat(page(LONG, "sitemap.html").select("a[href^=communiques/places/]"))
                .hasSize(3);
        assertThat(page(BuiltSite.archive(), "sitemap.html").select("h3")).isEmpty();
        assertThat(page(BuiltSite.archive(), "sitemap.html").select(".plain a[href^=communiques/]"))
                .hasSize(20);
    }

    @Test
    void countsWhatLeansOnAMeetingThatAllReferTo() {
        Document meeting = page(LONG, "meetings/cpc-congress-20.html");

        assertThat(meeting.select(".leans").text()).isEqualTo("提到本次会议的文本 201 篇");
        assertThat(meeting.select(".mentions summary").eachText()).containsExactly("雅安市 1 篇", "芦山县 100 篇", "宝兴县 99 篇");
    }

    @Test
    void foldsManyMentionsByPlaceAndShowsFew() {
        Document meeting = page(LONG, "meetings/cpc-congress-20.html");

        assertThat(meeting.select(".mentions summary").eachText()).containsExactly("雅安市 1 篇", "芦山县 100 篇", "宝兴县 99 篇");
        assertThat(meeting.select(".mentions > h3")).isEmpty();
        assertThat(meeting.select(".mentions li")).hasSize(3);
        assertThat(meeting.select(".mentions p > a")).hasSize(197);
        assertThat(page(BuiltSite.archive(), "meetings/410000-11-4.html").select(".mentions details"))
                .isEmpty();
    }

    @Test
    void readsTheUsesOfATermByProvinceWhereManyBodiesUseIt() {
        Communique[] texts = Stream.of("510000", "410000")
                .flatMap(province -> Divisions.get().under(Divisions.get().byCode(province)).stream())
                .map(city -> Sample.of(city.code() + "-5-1", city.name() + "委全会公报\n全会举行。\n做好“两山”文章。")
                        .meeting(city.name(), city.code(), Level.CITY, 5, 1, "2024-01-05")
                        .term("“两山”")
                        .build())
                .toArray(Communique[]::new);
        BuiltSite site = BuiltSite.of(SiteOptions.PLAIN, texts);
        String path = site.texts.keySet().stream()
                .filter(page -> page.startsWith("terms/liang-shan"))
                .findFirst()
                .orElseThrow();
        Document term = page(site, path);

        assertThat(site.faults).isEmpty();
        assertThat(term.select("section:has(.stages) > details > summary").eachText())
                .hasSize(2)
                .allMatch(line -> line.matches("(河南|四川)省 \\d+ 个机构"));
        assertThat(term.select(".stages > li")).hasSize(texts.length);
        assertThat(term.select(".stages > li").eachText()).contains("成都市委五届一次全会 2024年1月5日 · 1 处");
    }

    @Test
    void showsPlacesAsTheyLieInEachOtherWithoutQuotes() {
        Document places = page(BuiltSite.archive(), "places/index.html");

        assertThat(places.select(".directory > li > span:first-child").eachText())
                .startsWith("全国");
        assertThat(places.select(".directory > li:has(> span > a:containsOwn(河南省)) > ul > li > span a")
                        .eachText())
                .contains("开封市");
        assertThat(places.select(".lines")).isEmpty();
        assertThat(places.select("#\\30 00000").text()).isEqualTo("全国");
        assertThat(places.select(".directory li:has(> #\\30 00000) > .quiet a").attr("href"))
                .startsWith("../communiques/");
        assertThat(places.select(".directory li:has(> span > a:containsOwn(通许县)) > .count")
                        .text())
                .isEqualTo("5");
    }

    @Test
    void leadsFromAPlaceToItsPartOfEachLongList() {
        Document place = page(LONG, "places/511826.html");

        assertThat(place.select(".more a").eachAttr("href"))
                .containsExactly(
                        "../targets/places/511826.html",
                        "../directives/problem/places/511826.html",
                        "../communiques/places/511826.html",
                        "../people/places/511826.html");
        assertThat(page(BuiltSite.archive(), "places/410222.html").select(".more a[href*=places/]"))
                .isEmpty();
    }

    @Test
    void leavesShortListsWhole() {
        assertThat(page(BuiltSite.archive(), "communiques/index.html").select(".choices"))
                .isEmpty();
        assertThat(BuiltSite.archive().texts.keySet()).noneMatch(path -> path.contains("/places/"));
    }

    @Test
    void saysByWhichRuleAListIsSorted() {
        for (String list : List.of("communiques", "meetings", "people", "places")) {
            assertThat(page(BuiltSite.archive(), list + "/index.html")
                            .select(".legend")
                            .eachText())
                    .as(list)
                    .anyMatch(rule -> rule.contains("排列"));
        }
    }

    @Test
    void namesPeopleByPlaceAndByTheNewestText() {
        List<String> rows = page(BuiltSite.archive(), "people/index.html")
                .select(".entries > li")
                .eachText();

        assertThat(rows)
                .anyMatch(row -> row.startsWith("孙立诚 市委书记 开封市 · 2023年2月14日至15日 · 开封市纪委十二届三次全会 · 提及"))
                .first()
                .asString()
                .contains("南京市鼓楼区");
    }
}
