package gongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

/** On paper a communiqué looks as GB/T 9704-2012 asks: A4, 22 lines of 28 characters, nothing but the document. */
@InBrowser
class PaperTest {

    private static final Pattern SHEET = Pattern.compile("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)]");

    /** 9.5 points, and 16, in pixels; Chromium rounds them. */
    private static final double HEAD_SIZE = 12.67;

    private static final double TEXT_SIZE = 21.33;
    private static final double ROUNDED = 0.08;
    private static final Pattern SIZE = Pattern.compile("/F\\d+ ([\\d.]+) Tf");
    private static final String FEW = "-2";
    private static final String STREAM = "stream\n";

    /** All characters of Chinese become one, as wide as each of them: the others need not be drawn. */
    private static final String ONE_CHARACTER =
            "const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); while (walk.nextNode()) {"
                    + " const had = walk.currentNode.data; const has = had.replace(/\\p{sc=Han}/gu, '字');"
                    + " if (has !== had) { walk.currentNode.data = has; } }";

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

    /** Title, day and address stand on every sheet, in a size that nothing else has; looked at on two of each kind of page. */
    @Test
    void namesEverySheetOfEveryKindOfPage(Browser browser, PublishedSite site) {
        for (String page : site.largestOfEachKind()) {
            browser.open(site.onServer(page));
            String head = String.valueOf(browser.value("document.querySelector('.on-paper').textContent"));
            Object address = browser.value("(document.querySelector('link[rel=canonical]') || {href: ''}).href");
            assertThat(head)
                    .as(page)
                    .contains(String.valueOf(address))
                    .startsWith(browser.one(".site-name").getText())
                    .contains(page.equals("404.html") ? "" : site.onServer(""));
            assertThat(browser.shown(".on-paper"))
                    .as("on the screen of " + page)
                    .isZero();
            assertThat(sheetsWith(HEAD_SIZE, pdf(browser, FEW)))
                    .as(page)
                    .isNotEmpty()
                    .doesNotContain(false);
        }
    }

    /** Source and code stand below words of the text, not on a sheet of their own. */
    @Test
    void endsWithWordsOfTheText(Browser browser, PublishedSite site) {
        for (String page : site.pages().stream()
                .filter(each -> each.startsWith("communiques/"))
                .toList()) {
            browser.open(site.onServer(page));
            if (browser.count(".edition") > 0) {
                List<Boolean> sheets = sheetsWith(TEXT_SIZE, pdf(browser));
                assertThat(sheets.get(sheets.size() - 1)).as(page).isTrue();
            }
        }
    }

    private static byte[] pdf(Browser browser) {
        return pdf(browser, "");
    }

    private static byte[] pdf(Browser browser, String sheets) {
        browser.run(ONE_CHARACTER);
        Map<String, Object> how = Map.of("preferCSSPageSize", true, "pageRanges", sheets);
        return Base64.getDecoder()
                .decode((String) browser.cdp("Page.printToPDF", how).get("data"));
    }

    /** For each sheet whether any letter on it has that size. */
    private static List<Boolean> sheetsWith(double size, byte[] pdf) {
        String all = new String(pdf, StandardCharsets.ISO_8859_1);
        List<Boolean> sheets = new ArrayList<>();
        for (int at = all.indexOf(STREAM); at >= 0; at = all.indexOf(STREAM, at + 1)) {
            String content = inflated(pdf, at + STREAM.length());
            if (SIZE.matcher(content).find()) {
                sheets.add(SIZE.matcher(content)
                        .results()
                        .anyMatch(font -> Math.abs(Double.parseDouble(font.group(1)) - size) < ROUNDED));
            }
        }
        return sheets;
    }

    private static String inflated(byte[] pdf, int from) {
        Inflater inflater = new Inflater();
        inflater.setInput(pdf, from, pdf.length - from);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                content.write(buffer, 0, read);
            }
        } catch (DataFormatException e) {
            return ""; // A font or a picture.
        } finally {
            inflater.end();
        }
        return content.toString(StandardCharsets.ISO_8859_1);
    }

    private static List<String> sheets(Browser browser, String page) {
        browser.open(page);
        byte[] pdf = pdf(browser);
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
                ".site-head, .site-foot, .crumbs, .contents, .facts, .pager, .comforts, .doc-tools, .para-tools, .box";
        assertThat(browser.count(furniture)).isPositive();
        assertThat(browser.shown(furniture)).isZero();
        assertThat(browser.one(".provenance").getText()).contains(site.onServer(PublishedSite.COMMUNIQUE));
        assertThat(browser.one(".doc-foot .qr").isDisplayed()).isTrue();
    }

    /** What leads to words on the screen leads nowhere on paper, and leaves no dot behind. */
    @Test
    void leavesNoDotWhereALinkWas(Browser browser, PublishedSite site) {
        browser.open(site.onServer("places/410222.html"));
        browser.print();

        assertThat(browser.<String>values(
                        "[...document.querySelectorAll('.entries > li > .quiet')].map(each => each.innerText.trim())"))
                .isNotEmpty()
                .noneMatch(line -> line.endsWith("·"));
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
