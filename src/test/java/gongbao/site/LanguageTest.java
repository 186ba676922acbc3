package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Seed;
import gongbao.site.render.LanguageMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site whose own words are English, around communiqués that stay what they are. */
class LanguageTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final BuiltSite ENGLISH = BuiltSite.english();

    private static Document page(String path) {
        return Jsoup.parse(ENGLISH.texts.get(path));
    }

    @Test
    void speaksEnglishAroundTheText() {
        Document page = page("communiques/511826-15-6.html");

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".site-nav a").eachText()).startsWith("Communiqués", "Targets and results");
        assertThat(page.select(".doc-meta").text()).contains("Met 5 January 2024", "8 January 2024 09:33");
        assertThat(page.select("meta[name=ColumnType]").attr("content")).isEqualTo("政策文件");
    }

    @Test
    void countsInItsOwnFigures() {
        assertThat(page("index.html").select("table.grid th").eachText())
                .containsExactly("Session", "1", "2", "3", "4", "5", "6", "term 15");
    }

    @Test
    void leavesTheTextAsItIs() {
        List<String> paragraphs = new ArrayList<>();
        page("communiques/511826-15-6.html")
                .select("h1#p0, .doc-text .t")
                .forEach(each -> paragraphs.add(each.wholeText()));

        assertThat(String.join("\n", paragraphs)).isEqualTo(Seed.communique().body());
    }

    @Test
    void marksEveryChineseWordAsChinese() {
        ENGLISH.pages()
                .forEach((path, html) -> Jsoup.parse(html).body().forEachNode(node -> {
                    if (node instanceof TextNode text
                            && HAN.matcher(text.text()).find()) {
                        Element marked = text.parent().closest("[lang]");
                        assertThat(marked.attr("lang")).as(path + ": " + text).isEqualTo("zh-CN");
                    }
                }));
    }

    /** Templates and the like are no Chinese of ours: all Chinese on an English page comes from the sources. */
    @Test
    void marksNothingElse() {
        ENGLISH.pages()
                .forEach((path, html) -> Jsoup.parse(html)
                        .select("[lang=zh-CN]")
                        .forEach(marked -> assertThat(marked.text()).as(path).containsPattern(HAN)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Set by 芦山县 in 2024</p>     | <p>Set by <span lang="zh-CN">芦山县</span> in 2024</p>
            <p>到2027年，达到60%，GDP</p>     | <p><span lang="zh-CN">到2027年，达到60%，</span>GDP</p>
            <a title="芦>山">“两山”</a>       | <a title="芦>山"><span lang="zh-CN">“两山”</span></a>
            <svg><text>目标</text></svg>      | <svg><text lang="zh-CN">目标</text></svg>
            <b lang="zh-CN"><b>山</b>水</b>山 | <b lang="zh-CN"><b>山</b>水</b><span lang="zh-CN">山</span>
            <!-- 山 --><script>"山"</script>  | <!-- 山 --><script>"山"</script>
            """)
    void marksWordsWhereTheyStand(String html, String marked) {
        assertThat(LanguageMarks.set(html)).isEqualTo(marked);
    }
}
