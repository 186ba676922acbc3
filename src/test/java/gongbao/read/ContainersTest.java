package gongbao.read;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import gongbao.lexicon.Lexicon;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainersTest {

    /** One walk finds what the selectors of the list find, in the same order. */
    @ParameterizedTest
    @ValueSource(strings = {Containers.MAIN, Containers.WIDE, Containers.TITLE, Containers.BESIDE})
    void findsWhatTheSelectorsFind(String role) {
        String selectors = Lexicon.rows("containers", 2, row -> row).stream()
                .filter(row -> row.text(0).equals(role))
                .map(row -> row.text(1))
                .collect(joining(", "));
        Document page = Jsoup.parse(
                "<nav id=Zoom class='NAV view'><h1 class=' title\tTit '>公报</h1></nav>"
                        + "<div id=vsb_content_501 class=content><div id=zoom itemprop=articleBody>全会</div></div>"
                        + "<main id=ZOOM class='contents xtitle'><article class=''>强调</article><p id>指出</p></main>"
                        + "<div class='TRS_editor trs_UEDITOR'><aside class='tit-le crumb'></aside></div><div id=title class></div>");
        assertThat(Containers.of(page).in(role)).isNotEmpty().containsExactlyElementsOf(page.select(selectors));
    }
}
