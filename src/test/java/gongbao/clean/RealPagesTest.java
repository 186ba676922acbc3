package gongbao.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongbao.read.Reading;
import gongbao.read.SeedReader;
import gongbao.text.Blanks;
import gongbao.text.SourceText;
import gongbao.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages as public sites serve them, read and cleaned; skipped where they do not stand beside the repository. */
class RealPagesTest {

    private static SourceText page(String name) {
        Path file = Pages.FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "no saved pages here");
        return new TextCleaner().clean(((Reading.Text) new SeedReader().read(file)).source());
    }

    private static List<String> paragraphs(SourceText page) {
        String body = page.body();
        return page.paragraphs().stream()
                .map((Span span) -> Blanks.strip(span.of(body)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "cc-19-4-2019, 29, 中国共产党第十九届中央委员会第四次全体会议公报, （2019年10月31日中国共产党第十九届中央委员会第四次全体会议通过）, 全会号召，全党全国各族人民要更加紧密地团结在以习近平同志为核心的党中央周围，坚定信心",
        "cc-19-6-2021, 26, 中国共产党第十九届中央委员会第六次全体会议公报, （2021年11月11日中国共产党第十九届中央委员会第六次全体会议通过）, 党中央号召，全党全军全国各族人民要更加紧密地团结在以习近平同志为核心的党中央周围，全面贯彻",
        "cc-20-2-2023, 16, 中国共产党第二十届中央委员会第二次全体会议公报, （2023年2月28日中国共产党第二十届中央委员会第二次全体会议通过）, 全会号召，全党全国各族人民更加紧密地团结在以习近平同志为核心的党中央周围，高举",
        "cc-20-3-2024, 32, 中国共产党第二十届中央委员会第三次全体会议公报, （2024年7月18日中国共产党第二十届中央委员会第三次全体会议通过）, 全会号召，全党全军全国各族人民要更加紧密地团结在以习近平同志为核心的党中央周围，高举改革开放旗帜",
        "ccdi-19-6-2022, 16, 中国共产党第十九届中央纪律检查委员会第六次全体会议公报, "
                + "（二〇二二年一月二十日中国共产党第十九届中央纪律检查委员会第六次全体会议通过）, 全会号召，要更加紧密地团结在以习近平同志为核心的党中央周围，大力弘扬伟大建党精神和自我革命精神"
    })
    void keepsTitleNoteAndParagraphsOfACommunique(String name, int count, String title, String note, String last) {
        List<String> paragraphs = paragraphs(page(name + ".html"));
        assertThat(paragraphs).hasSize(count);
        assertThat(paragraphs.get(0)).isEqualTo(title);
        assertThat(paragraphs.get(1)).isEqualTo(note);
        assertThat(paragraphs.get(count - 1)).startsWith(last);
        assertThat(paragraphs.subList(3, count)).allMatch(text -> text.matches("(?s).*[。！]"));
    }

    @ParameterizedTest
    @CsvSource({
        "cc-19-4-2019, 2019年11月01日07:20    来源：人民网－人民日报",
        "cc-19-6-2021, 发布时间：2021年11月15日",
        "cc-20-2-2023, 发布时间：2023年03月06日",
        "cc-20-3-2024, （来源：新华社）",
        "ccdi-19-6-2022, 《 人民日报 》（ 2022年01月21日   第 04 版）"
    })
    void keepsWhenAndWhereItWasPublished(String name, String fact) {
        assertThat(page(name + ".html").furniture())
                .anyMatch(line -> line.replace('\u00A0', ' ').contains(fact));
    }

    @ParameterizedTest
    @CsvSource({"cc-19-4-2019", "cc-19-6-2021", "cc-20-2-2023", "cc-20-3-2024", "ccdi-19-6-2022"})
    void keepsTheFootOfTheSite(String name) {
        SourceText page = page(name + ".html");
        assertThat(page.furniture()).anyMatch(line -> line.contains("浙ICP备14042003号-1"));
        assertThat(page.meta()).containsKey("title");
    }

    @Test
    void keepsTablesOfAStatisticalCommunique() {
        SourceText page = page("daqing-2012-statistical.html");
        List<String> paragraphs = paragraphs(page);
        assertThat(paragraphs).startsWith("2012年大庆市国民经济和社会发展统计公报", "大庆市统计局", "国家统计局大庆调查队", "（2013年3月20日）");
        assertThat(paragraphs).contains("一、综合", "十、能源与环境", "地区生产总值\t4000.5\t\t\t10.0");
        assertThat(paragraphs.get(paragraphs.size() - 1)).startsWith("2、地区生产总值、各产业增加值绝对数按现价计算");
        assertThat(page.furniture()).isEmpty();
    }
}
