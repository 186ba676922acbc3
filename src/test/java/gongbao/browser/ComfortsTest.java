package gongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What the script adds. */
@InBrowser
class ComfortsTest {

    private static final String TEXT_SIZE = "parseFloat(getComputedStyle(document.querySelector('.t')).fontSize)";
    private static final String GROUND = "getComputedStyle(document.body).backgroundColor";

    private static final String CITE_3 = "#p3 ~ .para-tools .cite";

    private static double textSize(Browser browser) {
        return ((Number) browser.value(TEXT_SIZE)).doubleValue();
    }

    private static String clipboard(Browser browser) {
        return (String) browser.await("navigator.clipboard.readText().then(arguments[arguments.length - 1])");
    }

    private static void allowClipboard(Browser browser) {
        browser.cdp(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    }

    @Test
    void keepsTheSizeFromPageToPage(Browser browser, PublishedSite site) {
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        double medium = textSize(browser);
        browser.click("[name=size][value=large]");
        assertThat(textSize(browser)).isGreaterThan(medium);
        browser.open(site.onServer(PublishedSite.REGISTER));
        assertThat(browser.one("[name=size][value=large]").isSelected()).isTrue();
        browser.click("[name=size][value=small]");
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        assertThat(textSize(browser)).isLessThan(medium);
        browser.click("[name=size][value=medium]");
        assertThat(textSize(browser)).isEqualTo(medium);
    }

    /** 18 points are 24 pixels; the rule for sites that elders use asks for one size of at least that. */
    @Test
    void hasAVersionForElders(Browser browser, PublishedSite site) {
        browser.width(Browser.PHONE);
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        browser.click("[data-do=elder]");
        assertThat(textSize(browser)).isGreaterThanOrEqualTo(30);
        assertThat(browser.value("parseFloat(getComputedStyle(document.body).fontSize)"))
                .isEqualTo(24L);
        assertThat(browser.one("[data-do=elder]").getAttribute("aria-pressed")).isEqualTo("true");
        browser.click("[data-do=elder]");
        assertThat(textSize(browser)).isLessThan(24);
    }

    @Test
    void keepsTheThemeAgainstTheSystem(Browser browser, PublishedSite site) {
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        Object light = browser.value(GROUND);
        browser.click("[name=theme] [value=dark]");
        browser.open(site.onServer("index.html"));
        Object dark = browser.value(GROUND);
        assertThat(dark).isNotEqualTo(light);
        browser.click("[name=theme] [value=contrast]");
        assertThat(browser.value(GROUND)).isEqualTo("rgb(0, 0, 0)");
        browser.colours("dark");
        browser.click("[name=theme] [value=light]");
        assertThat(browser.value(GROUND)).isEqualTo(light);
        browser.click("[name=theme] [value=auto]");
        assertThat(browser.value(GROUND)).isEqualTo(dark);
    }

    @Test
    void worksWhereNothingMayBeKept(Browser browser, PublishedSite site) {
        String locked = browser.beforeEveryPage(
                "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError') }})");
        try {
            browser.open(site.onServer(PublishedSite.COMMUNIQUE));
            browser.click("[data-do=elder]");
            assertThat(textSize(browser)).isGreaterThanOrEqualTo(30);
            assertThat(browser.errors()).isEmpty();
        } finally {
            browser.forget(locked);
        }
    }

    @Test
    void copiesAParagraphWithItsSource(Browser browser, PublishedSite site) {
        allowClipboard(browser);
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        browser.click(CITE_3);
        assertThat(browser.one(".said").getText()).isEqualTo("已复制第3段和出处");
        assertThat(clipboard(browser).lines())
                .containsExactly(
                        browser.one("#p3").getText(),
                        "——《中国共产党芦山县第十五届委员会第六次全体会议公报》第3段，会议日期2024年1月5日，公报汇编（虚构样例）",
                        site.onServer(PublishedSite.COMMUNIQUE) + "#p3");
    }

    @Test
    void copiesTheLinkOfAParagraph(Browser browser, PublishedSite site) {
        allowClipboard(browser);
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        browser.click("#p3 ~ .para-tools .copy");
        assertThat(clipboard(browser)).isEqualTo(site.onServer(PublishedSite.COMMUNIQUE) + "#p3");
        assertThat(browser.one(".said").getText()).isEqualTo("已复制第3段的链接");
    }

    /** A day of a meeting is not called the day of a publication. */
    @Test
    void citesATextOfUnknownPublicationByItsMeeting(Browser browser, PublishedSite site) {
        allowClipboard(browser);
        browser.open(site.onServer("communiques/410222-14-3.html"));
        browser.click("#p3 ~ .para-tools .cite");
        assertThat(clipboard(browser))
                .contains("第3段，")
                .doesNotContain("null")
                .contains("2023年")
                .contains("#p3");
    }

    /** Quiet until a mouse or the keyboard comes; on a telephone always there; without the script links to the paragraph. */
    @Test
    void offersToCiteAndToLinkInWords(Browser browser, PublishedSite site) {
        browser.width(Browser.PHONE);
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        assertThat(browser.one(CITE_3).getText()).isEqualTo("引用本段");
        assertThat(browser.one("#p3 ~ .para-tools .copy").getText()).isEqualTo("复制链接");
        assertThat(browser.shown(".does")).isEqualTo(browser.count(".row"));
        browser.scripts(false);
        browser.width(Browser.DESKTOP);
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        browser.run("document.querySelector('#p3 ~ a').focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.address()).endsWith("#p3");
        assertThat(browser.one(":target").getAttribute("id")).isEqualTo("p3");
    }

    @Test
    void copiesWithoutAClipboardOfItsOwn(Browser browser, PublishedSite site) {
        allowClipboard(browser);
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        browser.run(
                "window.kept = ''; document.addEventListener('copy', () => kept = String(document.activeElement.value));"
                        + "navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
        browser.click(CITE_3);
        assertThat((String) browser.value("kept"))
                .startsWith(browser.one("#p3").getText())
                .contains("第3段");
    }

    @Test
    void sharesTitleAndAddress(Browser browser, PublishedSite site) {
        allowClipboard(browser);
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        browser.run("Object.defineProperty(navigator, 'share', {value: undefined, configurable: true})");
        browser.click("[data-do=share]");
        assertThat(clipboard(browser))
                .isEqualTo(browser.one("h1").getText() + "\n" + site.onServer(PublishedSite.COMMUNIQUE));
        browser.run(
                "Object.defineProperty(navigator, 'share', {value: data => { window.shared = data.url; return Promise.resolve() }})");
        browser.click("[data-do=share]");
        assertThat(browser.value("window.shared")).isEqualTo(site.onServer(PublishedSite.COMMUNIQUE));
    }

    @Test
    void prints(Browser browser, PublishedSite site) {
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        browser.run("window.printed = 0; window.print = () => printed++");
        browser.click("[data-do=print]");
        assertThat(browser.value("printed")).isEqualTo(1L);
    }

    @Test
    void readsParagraphByParagraphWithKeysThatCanBeTurnedOff(Browser browser, PublishedSite site) {
        allowClipboard(browser);
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        browser.press("j", "j", "j", "k");
        assertThat(browser.value("document.activeElement.id")).isEqualTo("p2");
        assertThat(browser.one(".t.here").getAttribute("id")).isEqualTo("p2");
        browser.press("c");
        assertThat(clipboard(browser)).startsWith(browser.one("#p2").getText());
        browser.run("document.querySelector('[name=keys]').click()");
        browser.press("j");
        assertThat(browser.value("document.activeElement.id")).isEqualTo("p2");
    }

    @Test
    void narrowsALongList(Browser browser, PublishedSite site) {
        browser.open(site.onServer(PublishedSite.REGISTER));
        long rows = browser.count(".list tbody tr");
        browser.one(".filter input").sendKeys("着力解决 人才");
        List<WebElement> shown = browser.all(".list tbody tr:not([hidden])");
        assertThat(shown)
                .hasSize(1)
                .allMatch(row -> row.getText().contains("着力解决") && row.getText().contains("人才"));
        assertThat(browser.one(".filter output").getText()).isEqualTo("显示 1/" + rows + " 项");
        assertThat(browser.all(".list tbody:not([hidden])")).hasSize(1);
        browser.one(".filter input").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
        assertThat(browser.count(".list tbody tr:not([hidden])")).isEqualTo(rows);
    }

    @Test
    void offersNoFilterForAShortList(Browser browser, PublishedSite site) {
        browser.open(site.onServer("places/511826.html"));
        assertThat(browser.all(".entries li")).isNotEmpty();
        assertThat(browser.all("form.filter")).isEmpty();
    }

    @Test
    void takesTheReaderBackToWhereHeWas(Browser browser, PublishedSite site) {
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        assertThat(browser.one(".resume").isDisplayed()).isFalse();
        browser.run("document.getElementById('p9').scrollIntoView()");
        browser.open(site.onServer("index.html"));
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        assertThat(browser.one(".resume").getText()).isEqualTo("上次读到第9段，接着读");
        browser.click(".resume a");
        assertThat(browser.one(":target").getAttribute("id")).isEqualTo("p9");
    }

    /** A voice of ours says each sentence at once. */
    @Test
    void readsAloudWhereThereIsAChineseVoice(Browser browser, PublishedSite site) {
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        assertThat(browser.one("[data-do=speak]").isDisplayed()).isFalse();
        String voice = browser.beforeEveryPage("window.heard = [];"
                + "Object.defineProperty(speechSynthesis, 'getVoices', {value: () => [{lang: 'zh-CN'}]});"
                + "Object.defineProperty(speechSynthesis, 'speak', {value: each => { heard.push(each.text); each.onstart();"
                + " if (heard.length < 5) each.onend() }})");
        try {
            browser.open(site.onServer(PublishedSite.COMMUNIQUE));
            browser.click("[data-do=speak]");
            assertThat((String) browser.value("heard.join('')"))
                    .startsWith(
                            browser.one("#p1").getText() + browser.one("#p2").getText());
            assertThat(browser.one(".spoken").getAttribute("id")).isEqualTo("p3");
            assertThat(browser.one("[data-do=speak]").getText()).isEqualTo("停止朗读");
            browser.click("[data-do=speak]");
            assertThat(browser.all(".spoken")).isEmpty();
            assertThat(browser.one("[data-do=speak]").getText()).isEqualTo("朗读");
        } finally {
            browser.forget(voice);
        }
    }

    /** Beside the text, in the order of the text, and never one over another. */
    @Test
    void laysNotesBesideTheTextWithoutOverlap(Browser browser, PublishedSite site) {
        browser.open(site.onServer(PublishedSite.COMMUNIQUE));
        for (String size : List.of("small", "medium", "large")) {
            browser.click("[name=size][value=" + size + "]");
            assertThat(browser.<Object>values(
                            "(() => { let free = 0; return [...document.querySelectorAll('.facts')].filter(note => {"
                                    + "const box = note.getBoundingClientRect(); const ok = box.top + scrollY >= free;"
                                    + "free = box.bottom + scrollY;"
                                    + "return !ok }).map(note => note.textContent) })()"))
                    .as(size)
                    .isEmpty();
            assertThat(browser.value("document.querySelector('.doc-foot').getBoundingClientRect().top >="
                            + " Math.max(...[...document.querySelectorAll('.facts')]"
                            + ".map(note => note.getBoundingClientRect().bottom))"))
                    .isEqualTo(true);
        }
    }
}
