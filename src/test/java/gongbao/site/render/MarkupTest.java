package gongbao.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a class=\"hit\" href=\"../a.html#p1\">甲</a> | <a class=hit href=\"../a.html#p1\">甲</a>",
                "<a id=\"p1\" href=\"#p1\">甲</a> | <a id=p1 href=#p1>甲</a>",
                "<div><p>甲</p><p>乙</p></div> | <div><p>甲<p>乙</div>",
                "<a><p>甲</p></a> | <a><p>甲</p></a>",
                "<meta name=\"Keywords\" content=\"甲,乙\"> | <meta name=\"Keywords\" content=\"甲,乙\">",
                "<p class=\"t t-note\" title=\"\">甲</p> | <p class=\"t t-note\" title=\"\">甲</p>",
                "<a href=\"https://a.gov.cn/\">甲</a> | <a href=\"https://a.gov.cn/\">甲</a>",
                "<a href=\"a?b=c\" data-ask='\"x\"'>甲</a> | <a href=\"a?b=c\" data-ask='\"x\"'>甲</a>",
                "<svg><rect x=\"1\" y=\"2\"/><path d=\"M0\"/></svg> | <svg><rect x=1 y=\"2\"/><path d=\"M0\"/></svg>",
                "<ul><li>甲</li><li>乙</li></ul> | <ul><li>甲<li>乙</ul>",
                "<li>甲</li> <li>乙 | <li>甲</li> <li>乙",
                "<dl><dt>甲</dt><dd>乙</dd></dl> | <dl><dt>甲<dd>乙</dl>",
                "<table><tbody><tr><td>甲</td>\t<td>乙</td></tr></tbody></table> | <table><tbody><tr><td>甲</td>\t<td>乙</table>",
                "<p>“a=\"b\"”</p> | <p>“a=\"b\"”</p>",
                "<script type=\"a\">{\"b\":\"</li><li>\"}</script> | <script type=\"a\">{\"b\":\"</li><li>\"}</script>",
            })
    void isTheSameInFewerWords(String html, String lean) {
        PageText page = PageText.of(html);
        Markup.shorten(page);
        assertThat(page.toString()).isEqualTo(lean);
        assertThat(Jsoup.parse(lean).html()).isEqualTo(Jsoup.parse(html).html());
    }
}
