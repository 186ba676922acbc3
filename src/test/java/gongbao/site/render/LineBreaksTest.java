package gongbao.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void leavesNothingBesideWhatBeginsALine() {
        assertThat(without("<!DOCTYPE html>\n<ul>\n  <li>甲</li>\n\n  <li>乙\n</ul>\n<p>\n丙 丁</p>\n"))
                .isEqualTo("<!DOCTYPE html><ul><li>甲</li><li>乙</ul><p>丙 丁</p>");
    }

    @Test
    void leavesABreakBetweenWords() {
        assertThat(without("<p><b>甲</b>\n  <a href=\"#p1\">乙</a>\n丙\n<b>丁</b></p>"))
                .isEqualTo("<p><b>甲</b>\n<a href=\"#p1\">乙</a>\n丙\n<b>丁</b></p>");
    }

    /** The tab stands between cells of the source; the indentation is the text's own. */
    @Test
    void changesNoText() {
        String html = "<tr><td>甲</td>\t<td>7.1%</td></tr><p>　　第一  段\n 第二行</p>";

        assertThat(without(html)).isEqualTo(html);
    }

    @Test
    void keepsTheLinesOfWhatIsSetAsItIs() {
        assertThat(without("<div>\n<pre>\n甲:\n  - 乙\n</pre>\n<script>\n1 <\n2</script>\n</div>\n<p>\n丙"))
                .isEqualTo("<div><pre>\n甲:\n  - 乙\n</pre><script>\n1 <\n2</script></div><p>丙");
    }

    private static String without(String html) {
        PageText page = PageText.of(html);
        LineBreaks.takeOut(page);
        return page.toString();
    }
}
