package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.FactLines;
import gongbao.site.page.SiteOptions;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page of a place gathers what its texts say, and says nothing that they do not. */
class PlacePagesTest {

    private static final BuiltSite ARCHIVE = BuiltSite.archive();
    private static final BuiltSite FULL = BuiltSite.full();

    private static Document page(BuiltSite site, String code) {
        return Jsoup.parse(site.texts.get("places/" + code + ".html"));
    }

    private static List<String> part(Document page, String heading, String rows) {
        return page.select("main section:has(> h2:containsOwn(" + heading + ")) " + rows)
                .eachText();
    }

    private static String head(String ordinal, String day) {
        return "中国共产党芦山县第十五届委员会第" + ordinal + "次全体会议公报\n" + "中国共产党芦山县第十五届委员会第" + ordinal + "次全体会议，于" + day + "举行。\n";
    }

    @Test
    void saysAGoalOnceAndStrikesWhatItWasBefore() {
        assertThat(part(page(ARCHIVE, "410000"), "会议提出的目标", "li"))
                .containsExactly(
                        "全省进出口总额突破1万亿元 河南省委十一届四次全会",
                        "全省常住人口城镇化率达到66% 河南省委十一届六次全会 全省常住人口城镇化率达到64% 已调整 · 河南省委十一届四次全会",
                        "全社会研发投入强度力争达到2.5%以上 河南省委十一届四次全会",
                        "重点领域改革取得明显成效 河南省委十一届六次全会",
                        "全省城乡居民人均可支配收入比缩小到1.8∶1左右 河南省委十一届六次全会");
        assertThat(part(page(ARCHIVE, "410000"), "会议提出的目标", "del")).containsExactly("全省常住人口城镇化率达到64%");
    }

    @Test
    void keepsWhatWasSaidThreeTimesInOneLine() {
        BuiltSite site = BuiltSite.of(
                SiteOptions.PLAIN,
                FactLines.parse(head("二", "2022年1月5日") + "到2027年，全县地区生产总值达到90亿元。"),
                FactLines.parse(head("三", "2023年1月5日") + "到2027年，全县地区生产总值达到100亿元。"),
                FactLines.parse(head("四", "2024年1月5日") + "到2027年，全县地区生产总值达到100亿元。"),
                FactLines.parse(head("五", "2025年1月5日") + "到2027年，全县地区生产总值力争达到100亿元。"));

        assertThat(part(page(site, "511826"), "会议提出的目标", "li > a").stream()).containsExactly("全县地区生产总值力争达到100亿元");
        assertThat(part(page(site, "511826"), "会议提出的目标", ".was"))
                .containsExactly("全县地区生产总值达到100亿元 表述已变 · 芦山县委十五届四次全会", "全县地区生产总值达到90亿元 已调整 · 芦山县委十五届二次全会");
    }

    @Test
    void listsWhatOnlyTextsOfOthersTellThatItAdopted() {
        BuiltSite site = BuiltSite.of(
                SiteOptions.PLAIN,
                FactLines.parse(
                        head("五", "2024年1月5日") + "省委十二届四次全会全面分析形势，审议通过了《中共四川省委关于加快建设的决定》。全会审议通过了《中共芦山县委关于加快发展的决定》。"),
                FactLines.parse("中国共产党四川省第十二届委员会第五次全体会议公报\n"
                        + "中国共产党四川省第十二届委员会第五次全体会议，于2023年1月4日举行。\n全会审议通过了《中共四川省委关于农业的决定》。"));

        assertThat(part(page(site, "510000"), "会议通过、批准的文件", "li"))
                .containsExactly(
                        "《中共四川省委关于农业的决定》 审议通过 2023年1月4日 · 四川省委十二届五次全会 · 原文",
                        "《中共四川省委关于加快建设的决定》 审议通过 四川省委十二届四次全会 · 据《中国共产党芦山县第十五届委员会第五次全体会议公报》第2段");
        assertThat(part(page(site, "510000"), "会议通过、批准的文件", ".legend"))
                .allMatch(note -> note.endsWith("仅由其他文本述及的列在最后。"));
        assertThat(part(page(site, "511826"), "会议通过、批准的文件", "li"))
                .containsExactly("《中共芦山县委关于加快发展的决定》 审议通过 2024年1月5日 · 芦山县委十五届五次全会 · 原文");
        assertThat(part(page(site, "511826"), "会议通过、批准的文件", ".legend")).noneMatch(note -> note.contains("其他文本"));
    }

    @Test
    void setsGoalsForYearsBeforeTheNewestTextApart() {
        BuiltSite site = BuiltSite.of(
                SiteOptions.PLAIN,
                FactLines.parse(head("一", "2019年1月5日") + "到2020年，城乡面貌明显改善。到2020年，全县地区生产总值达到80亿元。"),
                FactLines.parse(head("二", "2020年1月5日") + "到2022年，全县地区生产总值达到90亿元。"),
                FactLines.parse(head("五", "2025年1月5日") + "到2027年，全县粮食产量达到10万吨。"));

        assertThat(part(page(site, "511826"), "会议提出的目标", "h3"))
                .containsExactly("2027年", "2025年以前的目标", "2022年", "2020年");
        assertThat(part(page(site, "511826"), "会议提出的目标", "li > a"))
                .containsExactly("全县粮食产量达到10万吨", "全县地区生产总值达到90亿元", "全县地区生产总值达到80亿元", "城乡面貌明显改善");
    }

    @Test
    void setsFiguresReachedBeside() {
        assertThat(part(page(FULL, "511826"), "会议提出的目标", "li"))
                .anyMatch(line -> line.startsWith("2027年 全县地区生产总值达到100亿元") && line.contains("实际完成 2022年 70.1亿元"));
    }

    @Test
    void listsWhatWasAdoptedByItsVerbAndSaysThatForceIsNotKnown() {
        Document page = page(ARCHIVE, "410200");

        assertThat(part(page, "会议通过、批准的文件", "li")).contains("《开封市城乡融合发展规划》 审议通过 2023年1月11日至12日 · 开封市委十二届三次全会 · 原文");
        assertThat(part(page, "会议通过、批准的文件", ".legend")).allMatch(note -> note.contains("以发文机关公布的为准"));
    }

    @Test
    void printsOfficesWithTheTextThatDoes() {
        assertThat(part(page(ARCHIVE, "410200"), "文本所载职务", "li"))
                .anyMatch(line -> line.startsWith("李建业 市委副书记、市长 ") && line.endsWith("全会 · 原文"));
    }

    /** Whoever a later text takes an office from is named with none: which of them is gone a text need not say. */
    @Test
    void printsNoOfficeThatALaterTextTakesAway() {
        BuiltSite site = BuiltSite.of(
                SiteOptions.PLAIN,
                FactLines.parse(head("二", "2022年1月5日") + "县委书记张三立主持会议并讲话。县委副书记李四明作了说明。"),
                FactLines.parse(head("三", "2023年1月5日") + "全会决定免去张三立同志县委书记职务。"));

        assertThat(part(page(site, "511826"), "文本所载职务", ".entry-title")).containsExactly("李四明");
    }

    @Test
    void leadsToTheComparisonOfItsNewestSessions() {
        Document page = page(ARCHIVE, "410222");

        assertThat(part(page, "本站收录的前后两次会议之间的变化", "p:first-of-type a")).containsExactly("通许县委十四届三次全会与通许县委十四届五次全会对照");
        assertThat(part(page, "本站收录的前后两次会议之间的变化", ".quiet")).anyMatch(note -> note.contains("还有 1 次会议"));
    }

    @Test
    void namesThePlacesOfTextsBelowAndAbove() {
        assertThat(part(page(ARCHIVE, "410200"), "所属地区", "li a")).containsExactly("开封市鼓楼区", "通许县", "尉氏县");
        assertThat(page(ARCHIVE, "410222").select(".thing-head a").eachText()).containsExactly("开封市", "搜索“通许县”");
    }

    @Test
    void isSilentOfWhatItsTextsDoNotSpeakOf() {
        BuiltSite site = BuiltSite.of(SiteOptions.PLAIN, FactLines.parse(head("二", "2022年1月5日") + "全会听取了县委常委会工作报告。"));

        assertThat(page(site, "511826").select("main h2").eachText()).containsExactly("公报等文本", "会议");
        assertThat(page(FULL, "511826").select("main h2").eachText()).doesNotContain("所属地区");
    }
}
