package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Sample;
import gongbao.model.Communique;
import gongbao.model.Person.Act;
import gongbao.place.Level;
import gongbao.site.page.SiteContext;
import gongbao.site.page.SiteOptions;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Lists say by which rule they are sorted, and are narrowed by place, year and level where they are long. */
class ListPagesTest {

    /** Sessions of two counties and a city, more than one page shows. */
    private static final BuiltSite LONG = BuiltSite.of(SiteOptions.PLAIN, many());

    private static Communique[] many() {
        List<Communique> all = new ArrayList<>();
        for (int session = 1; session <= SiteContext.LONGEST_LIST / 2; session++) {
            all.add(text("芦山县", "511826", Level.COUNTY, session));
            all.add(text("宝兴县", "511827", Level.COUNTY, session));
        }
        all.add(text("雅安市", "511800", Level.CITY, 1));
        return all.toArray(Communique[]::new);
    }

    private static Communique text(String place, String code, Level level, int session) {
        String day = (2000 + session % 20) + "-01-05";
        return Sample.of(
                        code + "-15-" + session,
                        place + "委全会公报\n甲某" + session + "主持，到" + (2050 + session % 20) + "年粮食达到" + session + "吨。")
                .meeting(place, code, level, 15, session, day)
                .person("甲某" + session, "县委书记", Act.CHAIRED)
                .target(2050 + session % 20, "粮食", String.valueOf(session), "吨", "粮食达到" + session + "吨")
                .build();
    }

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
    void leadsFromAPlaceToItsPartOfEachLongList() {
        Document place = page(LONG, "places/511826.html");

        assertThat(place.select(".more a").eachAttr("href"))
                .containsExactly(
                        "../targets/places/511826.html",
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
