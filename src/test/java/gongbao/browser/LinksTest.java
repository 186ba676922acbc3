package gongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links look different by where they go, and the legend says how. */
@InBrowser
class LinksTest {

    private static final String STYLE = "getComputedStyle(document.querySelector(arguments[0])).textDecorationStyle";

    @ParameterizedTest
    @CsvSource({
        PublishedSite.COMMUNIQUE + ", '.glance a[href^=\"#\"]', dotted",
        PublishedSite.COMMUNIQUE + ", '.t a[id$=reference]', solid",
        PublishedSite.COMMUNIQUE + ", '.t a[id$=term]', solid",
        PublishedSite.REGISTER + ", '.thing-head a[href*=communiques]', double",
        PublishedSite.REGISTER + ", '.crumbs a', solid",
        "index.html, '.glance a[href*=communiques]', double",
    })
    void underlinesByWhereTheyGo(String page, String link, String style, Browser browser, PublishedSite site) {
        browser.open(site.onServer(page));
        assertThat(browser.value(STYLE, link)).isEqualTo(style);
    }

    @Test
    void explainsTheUnderlines(Browser browser, PublishedSite site) {
        browser.open(site.onServer("about.html"));
        for (List<String> pair :
                List.of(List.of(".to-here", "dotted"), List.of(".to-thing", "solid"), List.of(".to-text", "double"))) {
            assertThat(browser.value(STYLE, ".legend-links " + pair.get(0))).isEqualTo(pair.get(1));
            assertThat(browser.one(".legend-links " + pair.get(0)).getText()).isNotBlank();
        }
    }
}
