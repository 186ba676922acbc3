package gongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one has to pass on a telephone before one reads. */
@InBrowser
class TelephoneTest {

    /** Two screens of a usual telephone. */
    private static final long TWO_SCREENS = 2 * 844;

    private static final String TOP =
            "Math.round(document.querySelector(arguments[0]).getBoundingClientRect().top + scrollY)";

    /** How many lines the parts of an element fill. */
    private static final String LINES = "(parts => parts.reduce((lines, each) => lines"
            + " + (parts.some(other => other !== each && other.offsetTop === each.offsetTop && parts.indexOf(other) < parts.indexOf(each))"
            + " ? 0 : Math.round(each.offsetHeight / parseFloat(getComputedStyle(each).lineHeight))), 0))"
            + "([...document.querySelector(arguments[0]).children])";

    private static List<String> editions(PublishedSite site) {
        return site.pages().stream()
                .filter(page -> page.startsWith("communiques/"))
                .filter(page -> !page.contains("/index") && page.split("/").length == 2)
                .toList();
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void beginsTheTextOnTheSecondScreenAtTheLatest(boolean scripts, Browser browser, PublishedSite site) {
        browser.scripts(scripts);
        browser.width(Browser.PHONE);
        List<String> editions = editions(site);
        assertThat(editions).hasSizeGreaterThan(20);
        for (String page : editions) {
            browser.open(site.onServer(page));
            assertThat((Long) browser.value(TOP, ".doc-text")).as(page).isLessThanOrEqualTo(TWO_SCREENS);
            assertThat(browser.shown(".glance dd, .contents li"))
                    .as("folded on " + page)
                    .isZero();
        }
    }

    @Test
    void saysInFiveLinesWhatTheTextIs(Browser browser, PublishedSite site) {
        browser.width(Browser.PHONE);
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        long lines = (Long) browser.value(LINES, ".doc-head .doc-meta") + (Long) browser.value(LINES, ".brief");
        assertThat(lines).isBetween(2L, 5L);
        assertThat(browser.one(".brief").getText()).contains("审议通过 1 件", "量化目标 3 项");
        browser.click(".box summary");
        assertThat(browser.one(".brief").isDisplayed()).isFalse();
        assertThat(browser.shown(".glance dd")).isPositive();
    }

    @Test
    void keepsTheMenuInOneRowAndShowsWhereOneIs(Browser browser, PublishedSite site) {
        browser.width(Browser.PHONE);
        for (String page : List.of("index.html", PublishedSite.COMMUNIQUE, "terms/index.html", "places/index.html")) {
            browser.open(site.onServer(page));
            assertThat(browser.<Object>values(
                            "[...new Set([...document.querySelectorAll('.site-nav a')].map(each => each.offsetTop))]"))
                    .as(page)
                    .hasSize(1);
            assertThat(browser.value("[...document.querySelectorAll('.site-nav [aria-current]')].every(each => {"
                            + " const box = each.getBoundingClientRect();"
                            + " return box.left >= 0 && box.right <= innerWidth })"))
                    .as("in sight on " + page)
                    .isEqualTo(true);
        }
    }

    @Test
    void opensSummaryAndContentsWhereThereIsRoom(Browser browser, PublishedSite site) {
        for (boolean scripts : new boolean[] {true, false}) {
            browser.scripts(scripts);
            browser.open(site.onServer(PublishedSite.COMMUNIQUE));
            assertThat(browser.shown(".glance dd")).isPositive().isEqualTo(browser.count(".glance dd"));
            assertThat(browser.shown(".contents li")).isPositive();
            assertThat(browser.shown(".brief")).isZero();
        }
    }

    @Test
    void setsWhatAPartIsForBeforeIt(Browser browser, PublishedSite site) {
        browser.width(Browser.PHONE);
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        assertThat(browser.<Boolean>values("[...document.querySelectorAll('.part-label')].map(each =>"
                        + " each.getBoundingClientRect().bottom"
                        + " <= each.closest('.row').querySelector('.t').getBoundingClientRect().top)"))
                .isNotEmpty()
                .containsOnly(true);
    }

    /** What a reader unfolded stays so when the address bar goes away. */
    @Test
    void leavesNotesOpen(Browser browser, PublishedSite site) {
        browser.width(Browser.PHONE);
        browser.open(site.onServer("communiques/410200-12-3.html"));
        browser.click(".facts summary");
        browser.run("dispatchEvent(new Event('resize'))");
        assertThat(browser.all(".facts details[open]")).hasSize(1);
    }
}
