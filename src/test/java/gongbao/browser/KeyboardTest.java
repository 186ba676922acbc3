package gongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Every page can be used without a mouse. */
@InBrowser
class KeyboardTest {

    /** One stop of the walk: what is focused, whether it shows it, whether it is in sight and not covered. */
    private static final String STOP =
            "(() => { const at = document.activeElement; const shown = at.matches('.sizes input')"
                    + " ? at.nextElementSibling : at; const box = shown.getClientRects()[0]; const style = getComputedStyle(shown);"
                    + " const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 20),"
                    + " box.top + Math.min(box.height / 2, 10));"
                    + " return [at === document.body ? 'end' : at.outerHTML.slice(0, 90),"
                    + " style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,"
                    + " box.bottom > 0 && box.top < innerHeight && !!top && (shown.contains(top) || top.contains(shown))] })()";

    private static final String STOPS =
            "[...document.querySelectorAll('a[href], button, select, input, summary, [tabindex=\"0\"]')]"
                    + ".filter(each => each.checkVisibility({visibilityProperty: true}) && !each.matches('[name=size]:not(:checked)'))";

    @Test
    void skipsToTheContent(Browser browser, PublishedSite site) {
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        assertThat(browser.tab().getText()).isEqualTo("跳到正文");
        browser.press(Keys.ENTER);
        assertThat(browser.value("document.activeElement.id")).isEqualTo("main");
        browser.tab();
        assertThat(browser.value("!!document.activeElement.closest('main')")).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", PublishedSite.REGISTER, "terms/index.html"})
    void walksThroughEverythingInOrderWithoutATrap(String page, Browser browser, PublishedSite site) {
        browser.open(site.onServer(page));
        long stops = (Long) browser.value(STOPS + ".length");
        List<String> visited = new ArrayList<>();
        for (int i = 0; i < stops; i++) {
            browser.press(Keys.TAB);
            List<?> stop = (List<?>) browser.value(STOP);
            visited.add((String) stop.get(0));
            assertThat(stop.get(1)).as("shows the focus: " + stop.get(0)).isEqualTo(true);
            assertThat(stop.get(2)).as("is in sight: " + stop.get(0)).isEqualTo(true);
        }
        assertThat(visited).doesNotContain("end");
        assertThat(visited.get(0)).contains("skip");
        assertThat(visited.get(visited.size() - 1)).contains("sitemap.html");
    }

    @Test
    void choosesSizesWithArrows(Browser browser, PublishedSite site) {
        browser.open(site.onServer("index.html"));
        browser.run("document.querySelector('[name=size]:checked').focus()");
        browser.press(Keys.ARROW_RIGHT);
        assertThat(browser.value("document.documentElement.dataset.size")).isEqualTo("large");
    }
}
