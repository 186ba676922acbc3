package gongbao.read.paged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pagers as site systems write them: the file, what stands in it, and what that says. */
class PagerTest {

    private static String said(String file, String body) {
        Pager pager = Pager.of(Jsoup.parse("<body><div><p>全会指出，要抓好落实。</p></div>" + body + "</body>"), file);
        return pager == null
                ? "none"
                : pager.page() + "/" + pager.total() + (pager.isCounted() ? "" : "+") + " " + shown(pager.names()) + " "
                        + (pager.previous() == null ? "-" : pager.previous()) + " "
                        + (pager.next() == null ? "-" : pager.next());
    }

    private static String shown(Map<Integer, String> names) {
        return new TreeMap<>(names).toString().replace(" ", "");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/pages/pagers.txt", delimiter = '~', quoteCharacter = '`')
    void saysWhichPageItIsAndWhereTheOthersAre(String file, String body, String said) {
        assertThat(said(file, body)).isEqualTo(said);
    }

    /** Numbers that are no pages: pictures, days, other texts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=slide><a class=on href='javascript:;'>1</a><a href='javascript:;'>2</a></div>",
                "<div class=slide><a class=on href='t20240101_5.html'>1</a><a href='t20240102_9.html'>2</a></div>",
                "<table><tr><td><a href='d1.html'>1</a></td><td><a href='d9.html'>2</a></td></tr></table>",
                "<p>上一篇：<a href='x_0.html'>全会</a> 下一篇：<a href='x_2.html'>公报</a></p>",
                "<ul><li><a href='a.html'>1. 公报</a></li><li><a href='b.html'>2. 决定</a></li></ul>",
                "<div>2 0 2 4</div>",
                "<div><span>1</span><span>2</span></div>"
            })
    void numbersOfOtherThingsAreNoPager(String body) {
        assertThat(said("x_1.html", body)).isEqualTo("none");
    }
}
