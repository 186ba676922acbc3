package gongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How lists, tables and the frame are set, at the widths at which they went wrong. */
@InBrowser
class LayoutTest {

    private static final String PLACE = "places/410222.html";

    /** Of each element that a selector finds, as a list. */
    private static List<Object> each(Browser browser, String selector, String expression) {
        return browser.values("[...document.querySelectorAll(arguments[0])].map(each => " + expression + ")", selector);
    }

    @Test
    void givesNumbersLittleRoomAndWordsMuch(Browser browser, PublishedSite site) {
        browser.open(site.onServer(PublishedSite.REGISTER));
        assertThat(each(browser, "thead th:nth-child(2)", "each.offsetWidth > each.parentNode.offsetWidth * .4"))
                .isNotEmpty()
                .containsOnly(true);
        assertThat(each(browser, "tr[id] > th", "each.getClientRects().length === 1 && each.offsetWidth < 120"))
                .isNotEmpty()
                .containsOnly(true);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {PLACE, "index.html"})
    void keepsGoalsInTheColumnOfTheirYear(String page, Browser browser, PublishedSite site) {
        browser.open(site.onServer(page));
        assertThat(each(
                        browser,
                        ".horizons section:not(.long)",
                        "[...each.querySelectorAll('li')].every(li => li.getBoundingClientRect().left"
                                + " === each.querySelector('h3').getBoundingClientRect().left)"))
                .isNotEmpty()
                .containsOnly(true);
    }

    @ParameterizedTest(name = "{0} pixels")
    @ValueSource(ints = {1280, Browser.PHONE})
    void splitsNoCount(int width, Browser browser, PublishedSite site) {
        browser.width(width);
        browser.open(site.onServer("index.html"));
        browser.run("document.querySelectorAll('.figures b').forEach(each => each.textContent = '100200')");
        assertThat(each(
                        browser,
                        ".figures b",
                        "each.offsetHeight < 1.5 * parseFloat(getComputedStyle(each).lineHeight)"))
                .isNotEmpty()
                .containsOnly(true);
    }

    @Test
    void keepsTheHeadOfEldersShort(Browser browser, PublishedSite site) {
        browser.width(Browser.PHONE);
        browser.open(site.onServer(PLACE));
        browser.click("[data-do=elder]");
        assertThat(browser.value("document.querySelector('.site-name').offsetWidth > innerWidth * .8"))
                .isEqualTo(true);
        assertThat(browser.<Object>values(
                        "[...new Set([...document.querySelectorAll('.site-nav a')].map(each => each.offsetTop))]"))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(each(browser, ".site-nav a", "each.scrollWidth <= each.clientWidth"))
                .containsOnly(true);
        browser.click("[data-do=elder]");
    }

    /** A narrow window with a mouse. */
    @Test
    void printsNoHeadOfAGridOverAnother(Browser browser, PublishedSite site) {
        browser.width(Browser.PHONE);
        browser.open(site.onServer("meetings/index.html"));
        assertThat(each(browser, ".grid th", "each.scrollWidth <= each.clientWidth"))
                .isNotEmpty()
                .containsOnly(true);
    }

    @Test
    void breaksNoPartOfALine(Browser browser, PublishedSite site) {
        browser.width(Browser.PHONE);
        for (String page : List.of(PLACE, "communiques/index.html", "documents/index.html", "people/index.html")) {
            browser.open(site.onServer(page));
            assertThat(each(
                            browser,
                            ".entries > li > .quiet .bit",
                            "each.offsetHeight < 2 * parseFloat(getComputedStyle(each).lineHeight)"
                                    + " || each.offsetWidth > each.closest('li').offsetWidth * .9"))
                    .as(page)
                    .isNotEmpty()
                    .containsOnly(true);
        }
    }

    @Test
    void setsTheFootAtTheEndOfTheWindow(Browser browser, PublishedSite site) {
        browser.open(site.onServer("404.html"));
        browser.run("document.querySelector('main').replaceChildren()");
        assertThat(browser.value("Math.round(document.querySelector('.site-foot').getBoundingClientRect().bottom)"
                        + " - innerHeight"))
                .isEqualTo(0L);
    }

    /** In the theme of high contrast paper and tone are one black. */
    @Test
    void showsByMoreThanWeightWhatIsChosen(Browser browser, PublishedSite site) {
        browser.open(site.onServer("terms/index.html"));
        browser.run("document.documentElement.dataset.theme = 'contrast'");
        String ground = "getComputedStyle(document.querySelector(arguments[0])).backgroundColor";
        for (String selector : List.of(".site-nav [aria-current]", ".sizes :checked + span")) {
            assertThat(browser.value(ground, selector)).as(selector).isEqualTo("rgb(255, 227, 77)");
        }
    }

    @Test
    void speaksOfMovingADrawingWhereItMoves(Browser browser, PublishedSite site) {
        browser.width(Browser.PHONE);
        for (String page : site.pages().stream()
                .filter(each -> each.startsWith("targets/"))
                .limit(8)
                .toList()) {
            browser.open(site.onServer(page));
            assertThat(
                            each(
                                    browser,
                                    ".chart",
                                    "!each.querySelector('.narrow-only:not([hidden])')"
                                            + " || each.querySelector('.scroll').scrollWidth > each.querySelector('.scroll').clientWidth"))
                    .as(page)
                    .doesNotContain(false);
        }
    }

    /** What does not fit beside a short paragraph opens on demand, and what follows makes room. */
    @Test
    void foldsNotesThatWouldDriftAway(Browser browser, PublishedSite site) {
        browser.open(site.onServer("communiques/410200-12-3.html"));
        assertThat(browser.count(".facts details")).isPositive();
        assertThat(browser.shown(".facts details dd")).isZero();
        browser.click(".facts summary");
        assertThat(browser.shown(".facts details dd")).isPositive();
        browser.await("requestAnimationFrame(() => requestAnimationFrame(arguments[arguments.length - 1]))");
        assertThat(browser.<Boolean>values("(notes => notes.slice(1).map((each, i) => each.getBoundingClientRect().top"
                        + " >= notes[i].getBoundingClientRect().bottom))([...document.querySelectorAll('.facts')])"))
                .isNotEmpty()
                .containsOnly(true);
    }

    /** A server shows that page at the address that was asked for, however deep. */
    @Test
    void showsWhatIsNotFoundAtAnyAddress(Browser browser, PublishedSite site) {
        browser.open(site.onServer("communiques/no/such/page.html"));
        assertThat(browser.value("document.body.className")).isEqualTo("page-404");
        assertThat(browser.value("getComputedStyle(document.querySelector('.site-nav a')).display"))
                .isEqualTo("block");
        assertThat(each(browser, "a[href]:not([rel])", "each.href"))
                .isNotEmpty()
                .allMatch(href -> String.valueOf(href).startsWith(site.onServer("")))
                .noneMatch(href -> String.valueOf(href).contains("#"));
    }
}
