package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Sample;
import gongbao.model.Communique;
import gongbao.place.Division;
import gongbao.place.Divisions;
import gongbao.place.Level;
import gongbao.site.page.SiteOptions;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TargetPagesTest {

    private static final BuiltSite FULL = BuiltSite.full();

    private static Document page(BuiltSite site, String path) {
        return Jsoup.parse(site.texts.get(path));
    }

    /** Two sessions of one county: 90 by 2025, then 95 and 100 by 2027; the seed has a ratio and a share, too. */
    @Test
    void drawsEveryFigureWithItsHedgeUnderItsYear() {
        Document page = page(FULL, "targets/index.html");

        assertThat(page.select(".chart .year").eachText()).containsExactly("2025年", "2027年");
        assertThat(page.select(".chart .lane-name").eachText()).containsExactly("地区生产总值", "城乡居民人均可支配收入比", "常住人口城镇化率");
        assertThat(page.select(".chart .dot > text").eachText())
                .containsExactly(">达到90亿元", "力争达到95亿元", "达到100亿元", "达到2.1∶1左右", "力争达到60%");
        assertThat(page.select(".chart .dot-about > text").eachText()).containsExactly("达到2.1∶1左右");
        assertThat(page.select(".chart .dot-strive > text").eachText()).containsExactly("力争达到95亿元", "力争达到60%");
    }

    @Test
    void leadsFromEveryMarkToItsWords() {
        for (Element mark : page(FULL, "targets/index.html").select(".chart a.dot")) {
            String[] target = mark.attr("href").replace("../", "").split("#");
            String words = page(FULL, target[0]).getElementById(target[1]).text();

            assertThat(mark.select("title").text()).contains(words);
            assertThat(words).endsWith(mark.select("text").text());
        }
    }

    @Test
    void marksTheTargetThatMovedWithBothSources() {
        Document page = page(FULL, "targets/index.html");

        assertThat(page.select(".line-moved")).hasSize(1);
        assertThat(page.select("tr.moved .move").eachText())
                .containsExactly("后调整为 全县地区生产总值达到100亿元 芦山县委十五届六次全会", "原定 全县地区生产总值力争达到95亿元 芦山县委十五届四次全会");
        assertThat(page.select("tr.moved .move > a").eachAttr("href"))
                .allMatch(href -> href.matches("\\.\\./communiques/511826-15-[46]\\.html#m-.*-target"));
    }

    @Test
    void putsFiguresReachedBesideTheTargetsOfTheirPlaceAndUnit() {
        Document index = page(FULL, "targets/index.html");
        Document page = page(FULL, "targets/di-qu-sheng-chan-zong-zhi-gnd582.html");

        assertThat(index.select("td > a[href$=#actuals]").eachText())
                .containsExactly("2022年 70.1亿元", "2022年 70.1亿元", "2022年 70.1亿元");
        assertThat(index.select("td:contains(尚无数据)")).hasSize(2);
        assertThat(page.select("#actuals ~ .scroll tr.reached").eachText())
                .containsExactly("2021年 实际完成 66.5亿元 芦山县2021年统计公报", "2022年 实际完成 70.1亿元 芦山县2022年统计公报");
        assertThat(page.select(".plot .dot-actual > text").eachText()).containsExactlyInAnyOrder("66.5", "70.1");
        assertThat(page.select(".plot .line-actual")).hasSize(1);
    }

    @Test
    void strikesWhatALaterSessionOfTheBodySetAnew() {
        Document page = page(FULL, "targets/di-qu-sheng-chan-zong-zhi-gnd582.html");

        assertThat(page.select("s").eachText()).containsExactly("全县地区生产总值力争达到95亿元");
        assertThat(page.select("tr:has(s)").text()).contains("已调整");
        assertThat(page.select(".dot-replaced title").eachText())
                .containsExactly("2027年：全县地区生产总值力争达到95亿元（芦山县委十五届四次全会）");
    }

    @Test
    void drawsValuesByYearOnAnAxis() {
        Document page = page(FULL, "targets/di-qu-sheng-chan-zong-zhi-gnd582.html");

        assertThat(page.select(".plot text.year").eachText())
                .containsExactly("60", "80", "100", "2021", "2022", "2025", "2027");
        assertThat(page.select(".plot desc").text())
                .isEqualTo("目标：2025年 >达到90亿元；2027年 力争达到95亿元（已调整）；2027年 达到100亿元。实际完成：2021年 66.5亿元；2022年 70.1亿元。");
    }

    private static Communique session(String place, String code, int session, String scope, String... targets) {
        StringBuilder text = new StringBuilder("题\n全会举行。");
        for (int i = 0; i < targets.length; i += 2) {
            text.append("到")
                    .append(targets[i])
                    .append("年")
                    .append(scope)
                    .append("产值达到")
                    .append(targets[i + 1])
                    .append("亿元。");
        }
        Sample sample = Sample.of(code + "-15-" + session, text.toString())
                .meeting(place, code, Level.COUNTY, 15, session, "2023-01-0" + session);
        for (int i = 0; i < targets.length; i += 2) {
            String words = "到" + targets[i] + "年" + scope + "产值达到" + targets[i + 1] + "亿元";
            sample.target(Integer.parseInt(targets[i]), "产值", targets[i + 1], "亿元", words);
        }
        return sample.build();
    }

    @Test
    void tellsTwoPointsInASentence() {
        Document page = page(
                BuiltSite.of(SiteOptions.PLAIN, session("芦山县", "511826", 1, "", "2025", "90", "2027", "95")),
                "targets/chan-zhi-th6nm9.html");

        assertThat(page.select(".plot")).isEmpty();
        assertThat(page.select(".told dd").text()).isEqualTo("目标：2025年 达到90亿元；2027年 达到95亿元。");
    }

    /** Marks under one year show nothing that the table does not say better. */
    @Test
    void drawsNoTimetableOfOneYear() {
        BuiltSite one = BuiltSite.of(SiteOptions.PLAIN, session("芦山县", "511826", 1, "", "2027", "95"));
        BuiltSite two = BuiltSite.of(SiteOptions.PLAIN, session("芦山县", "511826", 1, "", "2025", "90", "2027", "95"));

        assertThat(page(one, "targets/index.html").select(".chart")).isEmpty();
        assertThat(page(two, "targets/index.html").select(".chart")).hasSize(1);
    }

    @Test
    void leadsFromATargetToTheTextThatSetsIt() {
        Document page = page(FULL, "targets/di-qu-sheng-chan-zong-zhi-gnd582.html");

        assertThat(page.select(".by-place tr:not(.reached) td a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("../communiques/511826-15-"));
        assertThat(page.select(".by-place tr:not(.reached) td:last-child").eachText())
                .anyMatch(words -> words.startsWith("芦山县委十五届六次全会 2024年1月5日"));
    }

    @Test
    void drawsThreeYearsOfOnePlaceAndNoLineBetweenPlaces() {
        Document page = page(
                BuiltSite.of(
                        SiteOptions.PLAIN,
                        session("芦山县", "511826", 1, "", "2025", "90", "2026", "92", "2027", "95"),
                        session("天全县", "511825", 1, "", "2025", "60")),
                "targets/chan-zhi-th6nm9.html");

        assertThat(page.select(".plot figcaption").eachText()).containsExactly("芦山县 产值（数值），单位：亿元");
        assertThat(page.select(".told")).isEmpty();
        assertThat(page.select("tbody tr:first-child th").eachText()).containsExactly("天全县", "芦山县");
    }

    @Test
    void leadsFromAnOverviewOfManyPlacesToThoseOfEachRegion() {
        List<Communique> all = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            String[] targets = new String[14];
            for (int year = 0; year < 7; year++) {
                targets[2 * year] = String.valueOf(2025 + year);
                targets[2 * year + 1] = String.valueOf(90 + i + year);
            }
            Division place = Divisions.get().byCode(i < 12 ? COUNTIES.get(i) : "51182" + (i - 12 + 2));
            all.add(session(place.name(), place.code(), 1, "", targets));
        }
        BuiltSite site = BuiltSite.of(SiteOptions.PLAIN, all.toArray(Communique[]::new));
        Document page = page(site, "targets/chan-zhi-th6nm9.html");

        assertThat(site.faults).isEmpty();
        assertThat(page.select(".thing-head p").text()).isEqualTo("18 个地区提出 126 项目标，时限 2025—2031年。 实际完成情况：尚无数据。");
        assertThat(page.select("#actuals ~ .entries a").eachText()).containsExactly("河南省", "四川省");
        assertThat(page.select(".spread text:not(.year)").eachText())
                .hasSize(7)
                .startsWith("2031年 18 个地区", "2030年 18 个地区");
        assertThat(page.select(".spread rect title").eachText()).allMatch(words -> words.contains("亿元"));
        Document region = page(site, "targets/chan-zhi-th6nm9/places/510000.html");
        assertThat(region.select("h1").text()).isEqualTo("产值：四川省");
        assertThat(region.select(".plot")).hasSize(6);
        assertThat(region.select("[scope=rowgroup]")).hasSize(6);
        assertThat(page(site, "targets/chan-zhi-th6nm9/places/410000.html").select(".plot"))
                .hasSize(12);
    }

    /** The head counts all years, the drawing leaves some out. */
    @Test
    void saysWhichYearsADrawingLeavesOutAndCountsItsColumns() {
        List<Communique> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Division place = Divisions.get().byCode(COUNTIES.get(i));
            String value = i < 3 ? "10" : String.valueOf(20 * i);
            all.add(
                    i == 0
                            ? session(place.name(), place.code(), 1, "", "2025", value, "2027", value)
                            : session(place.name(), place.code(), 1, "", "2025", value));
        }
        Document page =
                page(BuiltSite.of(SiteOptions.PLAIN, all.toArray(Communique[]::new)), "targets/chan-zhi-th6nm9.html");

        assertThat(page.select(".thing-head p").text()).isEqualTo("9 个地区提出 10 项目标，时限 2025—2027年。 实际完成情况：尚无数据。");
        assertThat(page.select(".spread .legend").text()).endsWith("图中只列 8 个以上地区提出目标的年份。");
        assertThat(page.select(".spread rect + svg text").eachText()).containsExactly("3");
    }

    @Test
    void leavesOutThatThereIsOnePlace() {
        Document page = page(
                BuiltSite.of(SiteOptions.PLAIN, session("芦山县", "511826", 1, "", "2025", "90")),
                "targets/chan-zhi-th6nm9.html");

        assertThat(page.select(".thing-head p").text()).isEqualTo("1 项目标，时限 2025年。 实际完成情况：尚无数据。");
    }

    /** What is said of the indicator once need not stand in each row. */
    @Test
    void namesAnIndicatorOnceAboveItsRowsOfAYear() {
        Document page = page(
                BuiltSite.of(
                        SiteOptions.PLAIN,
                        session("芦山县", "511826", 1, "", "2025", "90"),
                        session("天全县", "511825", 1, "", "2025", "60", "2026", "70")),
                "targets/index.html");

        assertThat(page.select(".horizon:has(h2:containsOwn(2025年)) tbody tr").eachText())
                .containsExactly(
                        "产值 2 项目标",
                        "到2025年产值达到60亿元 数值 天全县委十五届一次全会 2023年1月1日",
                        "到2025年产值达到90亿元 数值 芦山县委十五届一次全会 2023年1月1日");
        assertThat(page.select(".horizon:has(h2:containsOwn(2026年)) tbody tr").eachText())
                .containsExactly("产值 到2026年产值达到70亿元 数值 天全县委十五届一次全会 2023年1月1日");
    }

    private static final List<String> COUNTIES = Divisions.get()
            .under(Divisions.get().byCode("410100"))
            .stream()
            .map(Division::code)
            .toList();

    @Test
    void saysThatNoFigureIsKnown() {
        BuiltSite site = BuiltSite.seed();

        assertThat(page(site, "targets/index.html").text()).contains("实际完成情况：尚无数据。");
        assertThat(page(site, "targets/di-qu-sheng-chan-zong-zhi-gnd582.html").text())
                .contains("尚无数据");
        assertThat(site.texts).doesNotContainKey("data/actuals.csv");
    }

    @Test
    void writesMovesAndFiguresReachedAsTables() {
        assertThat(FULL.texts.get("data/targets.csv").lines().filter(line -> line.startsWith("511826-15-6,")))
                .filteredOn(line -> line.contains(",100,"))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith(",地区生产总值,figure,511826-15-4,全县地区生产总值力争达到95亿元"));
        assertThat(FULL.texts.get("data/actuals.csv")).isEqualTo("""
                        \uFEFF区划代码,地区,指标,年份,数值,单位,来源\r
                        511826,芦山县,地区生产总值,2021,66.5,亿元,芦山县2021年统计公报\r
                        511826,芦山县,地区生产总值,2022,70.1,亿元,芦山县2022年统计公报\r
                        """);
    }

    @Test
    void cutsALongListByPlaceAndHorizon() {
        Communique[] sessions = new Communique[201];
        for (int i = 0; i < sessions.length; i++) {
            int session = i + 1;
            sessions[i] = Sample.of("511826-15-" + session, "题\n全会举行。产值达到" + session + "亿元。")
                    .meeting("芦山县", "511826", Level.COUNTY, 15, session, "2023-01-01")
                    .target(2300 - session, "产值", String.valueOf(session), "亿元", "产值达到" + session + "亿元")
                    .build();
        }
        BuiltSite site = BuiltSite.of(SiteOptions.PLAIN, sessions);

        assertThat(page(site, "targets/index.html").select(".choices h2").eachText())
                .containsExactly("按地区", "按目标年份");
        assertThat(page(site, "targets/places/511826.html").select("h2").eachText())
                .hasSize(200)
                .startsWith("2299年", "2298年");
        assertThat(page(site, "targets/places/511826--2.html").select("h2").eachText())
                .containsExactly("2099年");
        assertThat(page(site, "targets/horizons/2100.html").select("h2").eachText())
                .containsExactly("2100年");
    }
}
