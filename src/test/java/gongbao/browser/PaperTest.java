package gongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** On paper a communiqué looks as GB/T 9704-2012 asks: A4, 22 lines of 28 characters, nothing but the document. */
@InBrowser
class PaperTest {

    private static final Pattern SHEET = Pattern.compile("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)]");

    /** 156 mm at 96 pixels an inch. */
    private static final int TYPE_AREA = 590;

    @Test
    void printsOnA4(Browser browser, PublishedSite site) {
        assertThat(sheets(browser, site.onServer(PublishedSite.COMMUNIQUE)))
                .hasSize(8)
                .containsOnly("595 x 842");
    }

    /** Four columns want a sheet that lies on its side. */
    @Test
    void printsRegistersAcross(Browser browser, PublishedSite site) {
        assertThat(sheets(browser, site.onServer("directives/511826-15-6.html")))
                .isNotEmpty()
                .containsOnly("842 x 595");
    }

    private static List<String> sheets(Browser browser, String page) {
        browser.open(page);
        byte[] pdf = Base64.getDecoder()
                .decode((String) browser.cdp("Page.printToPDF", Map.of("preferCSSPageSize", true))
                        .get("data"));
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .map(sheet -> Math.round(Double.parseDouble(sheet.group(1))) + " x "
                        + Math.round(Double.parseDouble(sheet.group(2))))
                .toList();
    }

    @Test
    void leavesTheFurnitureOut(Browser browser, PublishedSite site) {
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        browser.print();

        String furniture =
                ".site-head, .site-foot, .crumbs, .contents, .facts, .pager, .comforts, .doc-tools, .para-link, .box";
        assertThat(browser.count(furniture)).isPositive();
        assertThat(browser.shown(furniture)).isZero();
        assertThat(browser.one(".provenance").getText()).contains(site.onServer(PublishedSite.COMMUNIQUE));
        assertThat(browser.one(".doc-foot .qr").isDisplayed()).isTrue();
    }

    @Test
    void setsTwentyEightCharactersALine(Browser browser, PublishedSite site) {
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        browser.width(TYPE_AREA);
        browser.print();

        assertThat(browser.value("getComputedStyle(document.querySelector('.t')).lineHeight"))
                .isEqualTo("38.6px");
        assertThat(browser.value("getComputedStyle(document.querySelector('.t')).fontSize"))
                .isEqualTo("21.3333px");
        // The longest lines of paragraph 6, by where each character stands.
        List<Long> lines = browser.values("(() => { const count = new Map(); const walk = document.createTreeWalker("
                + "document.getElementById('p6'), NodeFilter.SHOW_TEXT); while (walk.nextNode()) {"
                + "for (let i = 0; i < walk.currentNode.length; i++) {"
                + "const range = document.createRange(); range.setStart(walk.currentNode, i); range.setEnd(walk.currentNode, i + 1);"
                + "const top = Math.round(range.getBoundingClientRect().bottom); count.set(top, (count.get(top) || 0) + 1) } }"
                + "return [...count.values()] })()");
        // The first is two characters in; the source's half-width commas make room for one more.
        assertThat(lines.get(0)).isBetween(26L, 27L);
        assertThat(lines.subList(1, lines.size() - 1))
                .allMatch(line -> 27 <= line && line <= 30)
                .contains(28L);
    }
}
