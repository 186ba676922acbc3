package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.FactLines;
import gongbao.fixture.Sample;
import gongbao.model.Communique;
import gongbao.place.Division;
import gongbao.place.Divisions;
import gongbao.place.Level;
import gongbao.site.page.SiteOptions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The entrance is of use with one text and with a thousand: what is ahead by place, the archive as sessions or as places. */
class HomePageTest {

    private static Document home(BuiltSite site) {
        return Jsoup.parse(site.texts.get("index.html"));
    }

    private static Communique text(String county, String year, String goal) {
        return FactLines.parse("中国共产党" + county + "第十五届委员会第二次全体会议公报\n中国共产党" + county + "第十五届委员会第二次全体会议，于" + year
                + "年1月5日举行。\n" + goal);
    }

    /** Pages that so many clicks lead to. */
    private static Set<String> within(BuiltSite site, int clicks) {
        Set<String> known = new LinkedHashSet<>(Set.of("index.html"));
        for (int click = 0; click < clicks; click++) {
            List.copyOf(known)
                    .forEach(
                            path -> Jsoup.parse(site.texts.get(path), "https://x/" + path)
                                    .select("a[href]")
                                    .eachAttr("abs:href")
                                    .stream()
                                    .map(href -> href.replace("https://x/", "").replaceAll("#.*", ""))
                                    .filter(href -> href.endsWith(".html") && site.texts.containsKey(href))
                                    .forEach(known::add));
        }
        return known;
    }

    private static boolean leadsTo(int clicks, Predicate<Document> page) {
        return within(BuiltSite.seed(), clicks).stream()
                .map(path -> Jsoup.parse(BuiltSite.seed().texts.get(path)))
                .anyMatch(page);
    }

    @Test
    void leadsInTwoClicksToWhatReadersComeFor() {
        assertThat(within(BuiltSite.seed(), 1)).contains("communiques/511826-15-6.html");
        assertThat(leadsTo(
                        1, page -> page.title().startsWith("目标") && page.text().contains("2027年")))
                .isTrue();
        assertThat(leadsTo(2, page -> page.select("main h2").eachText().contains("沿革")))
                .isTrue();
        assertThat(leadsTo(2, page -> page.select("h2").eachText().contains("各级党组织")))
                .isTrue();
    }

    @Test
    void namesThePlaceOfEachGoalAndStrikesWhatItWasBefore() {
        BuiltSite site = BuiltSite.full();

        assertThat(home(site).select(".ahead h3").eachText()).containsExactly("芦山县");
        assertThat(home(site).select(".ahead li").eachText())
                .anyMatch(line -> line.startsWith("2027年 全县地区生产总值达到100亿元 芦山县委十五届六次全会")
                        && line.contains("全县地区生产总值力争达到95亿元 已调整 · 芦山县委十五届四次全会"));
        assertThat(home(site).select(".ahead del").eachText()).containsExactly("全县地区生产总值力争达到95亿元");
    }

    @Test
    void leavesOutWhatWasSetAsideWhereThereAreManyPlaces() {
        Document home = home(BuiltSite.archive());

        assertThat(home.select(".ahead h3").eachText())
                .containsExactly("开封市鼓楼区", "尉氏县", "通许县", "开封市", "河南省", "南京市鼓楼区", "鼓楼区（所属地区未能确定）");
        assertThat(home.select(".ahead section:contains(河南省) li > a").eachText())
                .contains("全省常住人口城镇化率达到66%")
                .doesNotContain("全省常住人口城镇化率达到64%");
        assertThat(home.select(".ahead del")).isEmpty();
    }

    /** An aim in words is no news the twelfth time. */
    @Test
    void saysAnAimInWordsOnceAndOnlyWhereNobodySetsAFigure() {
        List<Communique> texts = new ArrayList<>();
        for (String county : List.of("芦山县", "宝兴县", "天全县")) {
            for (int year = 2021; year <= 2024; year++) {
                texts.add(text(county, String.valueOf(year), "到2027年，城乡融合发展取得明显成效。"));
            }
        }
        Communique[] words = texts.toArray(Communique[]::new);
        texts.add(text("荥经县", "2023", "到2027年，全县地区生产总值达到200亿元。"));

        assertThat(home(BuiltSite.of(SiteOptions.PLAIN, words))
                        .select(".ahead li > a")
                        .eachText())
                .containsExactly("城乡融合发展取得明显成效", "城乡融合发展取得明显成效", "城乡融合发展取得明显成效");
        assertThat(home(BuiltSite.of(SiteOptions.PLAIN, texts.toArray(Communique[]::new)))
                        .select(".ahead li > a")
                        .eachText())
                .containsExactly("全县地区生产总值达到200亿元");
    }

    @Test
    void isSilentOfGoalsWhereNoneLiesAhead() {
        BuiltSite site = BuiltSite.of(
                SiteOptions.PLAIN, text("芦山县", "2012", "到2015年，全县地区生产总值达到20亿元。"), text("宝兴县", "2024", "全会强调，要抓好落实。"));

        assertThat(home(site).select(".ahead")).isEmpty();
    }

    @Test
    void listsSessionsOfFewBodiesAndPlacesOfMany() {
        assertThat(home(BuiltSite.full()).select(".archive h2").eachText()).containsExactly("届次总览");
        Document archive = home(BuiltSite.archive());

        assertThat(archive.select(".archive h2").eachText()).containsExactly("收录地区（按省、市排列）");
        assertThat(archive.select(".directory > li").eachText())
                .containsExactly("江苏省 南京市 南京市鼓楼区", "河南省 开封市 开封市鼓楼区 通许县 尉氏县");
        assertThat(archive.select(".directory a").eachAttr("href"))
                .containsExactly(
                        "places/320106.html",
                        "places/410000.html",
                        "places/410200.html",
                        "places/410204.html",
                        "places/410222.html",
                        "places/410223.html");
    }

    @Test
    void countsTheCountiesOfMoreCitiesThanAPageLists() {
        Communique[] texts = Stream.of("510000", "410000")
                .flatMap(province -> under(province).stream())
                .flatMap(city -> under(city.code()).stream())
                .map(county -> Sample.of(county.code() + "-15-1", county.name() + "委全会公报\n全会举行。")
                        .meeting(county.name(), county.code(), Level.COUNTY, 15, 1, "2024-01-05")
                        .build())
                .toArray(Communique[]::new);
        BuiltSite site = BuiltSite.of(SiteOptions.PLAIN, texts);
        Document home = home(site);

        assertThat(site.faults).isEmpty();
        assertThat(home.select(".directory > li > ul > li").eachText())
                .contains("成都市 收录下级地区 " + under("510100").size() + " 个")
                .allMatch(line -> line.contains("收录下级地区"));
        assertThat(home.select(".directory a:containsOwn(成都市)").attr("href")).isEqualTo("places/provinces/51.html");
    }

    private static List<Division> under(String code) {
        return Divisions.get().under(Objects.requireNonNull(Divisions.get().byCode(code)));
    }
}
