package gongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** Links are clicked, and lead to what they say. */
@InBrowser
class WalkTest {

    @ParameterizedTest(name = "served: {0}, scripts: {1}")
    @CsvSource({"true, true", "false, false"})
    void walksFromTheEntranceThroughEveryColumn(boolean served, boolean scripts, Browser browser, PublishedSite site) {
        browser.scripts(scripts);
        browser.open(served ? site.onServer("index.html") : site.inFolder("index.html"));
        int columns = browser.all(".site-nav a").size();
        for (int i = 0; i < columns; i++) {
            WebElement column = browser.all(".site-nav a").get(i);
            String name = column.getText();
            column.click();
            assertThat(browser.one("h1").getText()).isEqualTo(name);
            browser.click("main a[href$='.html']");
            assertThat(browser.one("h1").getText()).isNotBlank();
            browser.click(".crumbs a");
            assertThat(browser.all(".newest")).hasSize(1);
        }
        assertThat(columns).isGreaterThanOrEqualTo(8);
    }

    /** From words of the text to the thing they name, and from there back to the very words. */
    @ParameterizedTest
    @ValueSource(strings = {"person", "document", "reference", "target", "term"})
    void leadsFromWordsToThingsAndBack(String kind, Browser browser, PublishedSite site) {
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        String words = browser.one(".t a[id$=" + kind + "]").getText();
        String id = browser.one(".t a[id$=" + kind + "]").getDomAttribute("id");
        browser.click("#" + id);
        assertThat(browser.address()).isNotEqualTo(site.onServer(PublishedSite.COMMUNIQUE));
        browser.click("main a[href$='#" + id + "']");
        assertThat(browser.one(":target").getText()).isEqualTo(words);
        assertThat(browser.value("(box => box.top >= 0 && box.bottom <= innerHeight)"
                        + "(document.querySelector(':target').getBoundingClientRect())"))
                .as("in sight")
                .isEqualTo(true);
    }

    @Test
    void leadsFromARegisterToTheSentence(Browser browser, PublishedSite site) {
        browser.open(site.onServer(PublishedSite.REGISTER));
        String row = browser.one("#d3 td").getText();
        browser.click("#d3 td a");
        assertThat(browser.one(":target").getText()).contains(row.replace("…", ""));
    }

    @Test
    void leadsFromTheContentsToThePart(Browser browser, PublishedSite site) {
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        int entries = browser.all(".contents a").size();
        assertThat(entries).isPositive();
        for (int i = 0; i < entries; i++) {
            WebElement entry = browser.all(".contents a").get(i);
            String words = entry.getDomProperty("textContent").replace("…", "");
            entry.click();
            assertThat(browser.one(":target").getText()).contains(words);
        }
    }

    @Test
    void showsEveryNoteWithoutScripts(Browser browser, PublishedSite site) {
        browser.scripts(false);
        for (int width : List.of(Browser.DESKTOP, Browser.PHONE)) {
            browser.width(width);
            browser.open(site.onServer(PublishedSite.COMMUNIQUE));
            String notes = ".facts > dl > dd";
            assertThat(browser.count(notes)).isPositive();
            assertThat(browser.shown(notes)).as("" + width).isEqualTo(browser.count(notes));
        }
    }
}
