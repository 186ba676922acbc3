package gongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of page, on a server below a path and from a folder, with scripts and without. */
@InBrowser
class EveryPageTest {

    /** A desktop's, one zoomed to 200 %, a telephone's, and the narrowest that WCAG names. */
    private static final List<Integer> WIDTHS = List.of(Browser.DESKTOP, 640, Browser.PHONE, 320);

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
        for (int width : WIDTHS) {
            browser.width(width);
            assertThat((List<?>) browser.value(OVERFLOW))
                    .as(page + " at " + width)
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("elders' version at 320 pixels")
    void showsItselfWholeInTheLargestSize(Browser browser, PublishedSite site) {
        browser.open(site.onServer("index.html"));
        browser.click("[data-do=elder]");
        for (String page : site.largestOfEachKind()) {
            browser.open(site.onServer(page));
            assertThat(browser.value("document.documentElement.dataset.size")).isEqualTo("elder");
            for (int width : List.of(Browser.DESKTOP, 320)) {
                browser.width(width);
                assertThat((List<?>) browser.value(OVERFLOW))
                        .as(page + " at " + width)
                        .isEmpty();
            }
        }
    }

    /** 44 pixels for fingers: whatever is pressed and does not stand in a sentence. */
    @Test
    void givesFingersRoom(Browser browser, PublishedSite site) {
        browser.width(Browser.PHONE);
        Collection<String> pages = site.largestOfEachKind();
        for (String page : pages) {
            browser.open(site.onServer(page));
            assertThat(browser.<String>values("[...document.querySelectorAll("
                            + "'button, select, .sizes label, .site-nav a, .site-name a, .contents a, .chips a, .figures a,"
                            + " .crumbs a, .pager a, .button, summary, .does a, .grid td a, .site-foot a, .filter input')]"
                            + ".filter(each => each.offsetParent && (each.offsetHeight < 43.5 || each.offsetWidth < 30))"
                            + ".map(each => each.outerHTML)"))
                    .as(page)
                    .isEmpty();
        }
    }
}
