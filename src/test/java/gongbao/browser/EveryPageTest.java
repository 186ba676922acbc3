package gongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of page, on a server below a path and from a folder, with scripts and without. */
@InBrowser
class EveryPageTest {

    /** A desktop's, one zoomed to 200 %, a telephone's, and the narrowest that WCAG names. */
    private static final List<Integer> WIDTHS = List.of(Browser.DESKTOP, 640, Browser.PHONE, 320);

    private static final List<Integer> ENDS = List.of(Browser.DESKTOP, 320);

    private static final String SIZE = "document.documentElement.dataset.size";
    private static final String ELDER = "document.querySelector('[data-do=elder]').click()";

    private static final String BRIGHTNESS = "(() => {"
            + "const of = name => getComputedStyle(document.body)[name].match(/\\d+/g).slice(0, 3).reduce((a, b) => a + +b, 0);"
            + "return of('backgroundColor') - of('color') })()";

    /** Whatever sticks out: a page is scrolled down, not sideways. */
    private static final String OVERFLOW = "document.documentElement.scrollWidth > innerWidth"
            + " ? [...document.querySelectorAll('body *')].filter(each => !each.closest('.scroll')"
            + " && each.getBoundingClientRect().right > innerWidth + 1).map(each => each.outerHTML.slice(0, 120)) : []";

    /** How wide a page is depends on its scripts, not on where it lies. */
    @ParameterizedTest(name = "on a server: {0}, scripts: {1}, widths and colours: {2}")
    @CsvSource({"true, true, true", "false, true, false", "false, false, true"})
    void showsItselfWholeAtEveryWidthInBothColours(
            boolean served, boolean scripts, boolean looks, Browser browser, PublishedSite site) {
        browser.scripts(scripts);
        for (String page : site.largestOfEachKind()) {
            if (page.equals("404.html") && !served) {
                continue; // A server shows it, at any address; so it counts its links from the site's own.
            }
            browser.width(Browser.DESKTOP);
            browser.open(served ? site.onServer(page) : site.inFolder(page));
            assertThat(browser.one("h1").getText() + browser.one("title").getAttribute("textContent"))
                    .as(page)
                    .isNotBlank();
            assertThat(browser.all(".comforts")).as("controls on " + page).hasSize(scripts ? 1 : 0);
            if (looks) {
                looksWell(page, browser);
            }
            if (looks && scripts) {
                looksWellInTheLargestSize(page, browser);
            }
            assertThat(browser.errors()).as(page).isEmpty();
            assertThat(browser.requests())
                    .as(page)
                    .allMatch(address -> address.startsWith(served ? site.onServer("") : "file:"));
        }
    }

    private static void looksWell(String page, Browser browser) {
        for (String colours : List.of("light", "dark")) {
            browser.colours(colours);
            assertThat((Long) browser.value(BRIGHTNESS) > 0)
                    .as(page + " " + colours)
                    .isEqualTo(colours.equals("light"));
        }
        isWholeAt(WIDTHS, page, browser);
    }

    private static void isWholeAt(List<Integer> widths, String page, Browser browser) {
        for (int width : widths) {
            browser.width(width);
            assertThat((List<?>) browser.value(OVERFLOW))
                    .as(page + " at " + width)
                    .isEmpty();
        }
    }

    /** The version for elders, chosen on the page and given back. */
    private static void looksWellInTheLargestSize(String page, Browser browser) {
        browser.run(ELDER);
        assertThat(browser.value(SIZE)).as(page).isEqualTo("elder");
        isWholeAt(ENDS, "elders' " + page, browser);
        browser.run(ELDER);
        assertThat(browser.value(SIZE)).as(page).isNull();
    }

    /** Where a page comes in that size, because it was chosen on another. */
    @Test
    void comesWholeInTheLargestSize(Browser browser, PublishedSite site) {
        browser.open(site.onServer("index.html"));
        browser.run(ELDER);
        for (String page : List.of("search.html", PublishedSite.COMMUNIQUE, PublishedSite.REGISTER)) {
            browser.open(site.onServer(page));
            assertThat(browser.value(SIZE)).isEqualTo("elder");
            isWholeAt(ENDS, "elders' " + page, browser);
        }
    }

    @Test
    void isMadeForATelephone(Browser browser, PublishedSite site) {
        for (String page : site.largestOfEachKind()) {
            browser.width(Browser.PHONE);
            browser.open(site.onServer(page));
            givesFingersRoom(page, browser);
            assertThat(browser.shown(".by-keys")).as("keys on " + page).isZero();
            hasItsSearchInTheFirstRow(page, browser);
            browser.width(320);
            hasItsSearchInTheFirstRow(page + " at 320", browser);
        }
    }

    /** 44 pixels for fingers: whatever is pressed and does not stand in a sentence. */
    private static void givesFingersRoom(String page, Browser browser) {
        assertThat(browser.<String>values("[...document.querySelectorAll("
                        + "'button, select, .sizes label, .site-nav a, .site-name a, .contents a, .chips a, .figures a,"
                        + " .crumbs a, .pager a, .button, summary, .does a, .grid td a, .site-foot a, .filter input')]"
                        + ".filter(each => each.offsetParent && (each.offsetHeight < 43.5 || each.offsetWidth < 30))"
                        + ".map(each => each.outerHTML)"))
                .as(page)
                .isEmpty();
    }

    private static void hasItsSearchInTheFirstRow(String page, Browser browser) {
        boolean isSearch = page.startsWith("search.html");
        assertThat(browser.shown(isSearch ? ".finder [name=q]" : ".site-head .search [name=q]"))
                .as(page)
                .isEqualTo(1);
        if (!isSearch) {
            assertThat((Long) browser.value(
                            "Math.round(document.querySelector('.search').getBoundingClientRect().bottom)"))
                    .as(page)
                    .isLessThan(100);
        }
    }
}
