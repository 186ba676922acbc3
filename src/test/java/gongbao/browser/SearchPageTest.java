package gongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What readers see of the search: the box, the page, the keys, the passage it leads to, and what it says when it cannot. */
@InBrowser
class SearchPageTest {

    private static final String STATUS = ".finder ~ [role=status]";

    @TempDir
    Path place;

    private static void until(BooleanSupplier there) {
        long end = System.nanoTime() + Duration.ofSeconds(8).toNanos();
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
        }
    }

    private static void complete(Browser browser) {
        until(() -> browser.count(".results[data-total]") == 1);
    }

    private static void search(Browser browser, PublishedSite site, String query) {
        browser.open(site.onServer("search.html?q=" + query));
        complete(browser);
    }

    @Test
    void leadsFromTheBoxToTheVeryWords(Browser browser, PublishedSite site) {
        browser.open(site.onServer("terms/index.html"));
        browser.press("/");
        browser.press("化率", Keys.ENTER);
        complete(browser);
        assertThat(browser.address()).endsWith("search.html?q=%E5%8C%96%E7%8E%87");
        assertThat(browser.one(STATUS).getText())
                .isEqualTo("共 " + browser.one(".results").getDomAttribute("data-total") + " 篇文本");
        assertThat(browser.one(".results").getDomAttribute("data-query")).isEqualTo("化率");
        browser.click("[data-communique='511826-15-6'] .hits a");
        assertThat(browser.address())
                .contains("communiques/511826-15-6.html?q=")
                .contains("#p");
        assertThat(browser.values("[...document.querySelectorAll(':target mark')].map(each => each.textContent)"))
                .contains("化率");
        assertThat(browser.one(".said").getText()).startsWith("已标出所查文字");
        assertThat(browser.errors()).isEmpty();
    }

    /** The words of one hit may stand in several elements. */
    @Test
    void marksWordsThatLinksPart(Browser browser, PublishedSite site) {
        search(browser, site, "精神和党的二十大决策部署");
        browser.click(".hits a");
        assertThat(browser.count(":target mark")).isGreaterThan(1);
        assertThat(browser.value(
                        "[...document.querySelectorAll(':target mark')].map(each => each.textContent).join('')"))
                .isEqualTo("精神和党的二十大决策部署");
        assertThat(browser.count(":target a mark")).isPositive();
    }

    @Test
    void findsThingsByNameAndBySound(Browser browser, PublishedSite site) {
        for (String query : List.of("杨俊", "yangjun", "yj")) {
            search(browser, site, query);
            assertThat(browser.<String>values(
                            "[...document.querySelectorAll('.things li a')].map(each => each.textContent)"))
                    .as(query)
                    .contains("杨俊");
        }
        browser.click(".things li a");
        assertThat(browser.one("h1").getText()).isEqualTo("杨俊");
    }

    @Test
    void narrowsASearchAndKeepsItInTheAddress(Browser browser, PublishedSite site) {
        search(browser, site, "发展");
        String whole = browser.one(".results").getDomAttribute("data-total");
        browser.click("[name=level] [value=county]");
        browser.click("[name=place] [value='511826']");
        browser.click("[name=kind] [value=target]");
        until(() -> browser.address().endsWith("level=county&place=511826&kind=target"));
        complete(browser);
        assertThat(browser.values(
                        "[...document.querySelectorAll('.results > li')].map(each => each.dataset.communique)"))
                .isNotEmpty()
                .allMatch(id -> ((String) id).startsWith("511826-"));
        browser.print();
        assertThat((String)
                        browser.value("getComputedStyle(document.querySelector('" + STATUS + "'), '::before').content"))
                .as("what a printed list says above the count")
                .startsWith("\"“发展” · ")
                .endsWith(" · 目标\"");
        browser.colours("light");
        assertThat(browser.values(
                        "[...new Set([...document.querySelectorAll('.kind')].map(each => each.textContent))]"))
                .isEqualTo(List.of("目标"));
        browser.open(browser.address());
        complete(browser);
        assertThat(browser.one("[name=place]").getDomProperty("value")).isEqualTo("511826");
        assertThat(browser.one(".results").getDomAttribute("data-total")).isNotEqualTo(whole);
    }

    @Test
    void goesBackToTheSearchBefore(Browser browser, PublishedSite site) {
        search(browser, site, "化率");
        browser.one(".finder [name=q]").sendKeys(Keys.chord(Keys.CONTROL, "a"), "城乡融合", Keys.ENTER);
        until(() -> browser.count(".results[data-query='城乡融合'][data-total]") == 1);
        browser.click(".results > li .entry-title");
        browser.run("history.back()");
        until(() -> browser.count(".results[data-query='城乡融合'][data-total]") == 1);
        browser.run("history.back()");
        until(() -> browser.count(".results[data-query='化率'][data-total]") == 1);
    }

    @Test
    void goesThroughResultsByKeys(Browser browser, PublishedSite site) {
        browser.open(site.onServer("search.html"));
        browser.press("/");
        browser.press("城镇化");
        complete(browser);
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.value("!!document.activeElement.closest('.found')")).isEqualTo(true);
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ARROW_UP);
        assertThat(browser.value("document.activeElement.name")).isEqualTo("q");
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ESCAPE);
        assertThat(browser.value("document.activeElement.name")).isEqualTo("q");
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        until(() -> !browser.address().contains("search.html"));
    }

    @Test
    void turnsItsKeyOff(Browser browser, PublishedSite site) {
        browser.open(site.onServer("search.html"));
        browser.run("document.querySelector('[name=slash]').click()");
        browser.open(site.onServer("index.html"));
        browser.press("/");
        assertThat(browser.value("document.activeElement.tagName")).isEqualTo("BODY");
    }

    @Test
    void saysWhatToTryWhereNothingIsFound(Browser browser, PublishedSite site) {
        search(browser, site, "常住人口城镇化率力争达到61%25");
        assertThat(browser.one(STATUS).getText()).startsWith("没有找到");
        until(() -> browser.count(".try a") > 0);
        assertThat(browser.shown(".figures a")).isPositive();
        browser.click(".try a");
        complete(browser);
        assertThat(browser.count(".results > li")).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "lists, missing, 没有读到",
        "lists, damaged, 已损坏",
        "lists, build, 不是同一次生成",
        "texts, damaged, 已损坏",
        "index, missing, 没有读到"
    })
    void saysWhatIsWrongWithItsData(String part, String fault, String words, Browser browser, PublishedSite site)
            throws IOException {
        copy(site.folder());
        for (Path file : Golden.files(place.resolve("search"))) {
            if (place.resolve("search").relativize(file).startsWith(part) || file.endsWith(part + ".js")) {
                spoil(file, fault);
            }
        }
        browser.open(place.toUri() + "search.html?q=化率");
        until(() -> browser.count(".found .notice") == 1);
        assertThat(browser.one(".found .notice").getText()).contains(words);
        assertThat(browser.one(STATUS).getText()).contains(words);
        assertThat(browser.shown(".figures a")).isPositive();
        assertThat(browser.count(".results")).isZero();
        copy(site.folder());
        browser.click(".found button");
        complete(browser);
    }

    @Test
    void saysThatItsIndexIsOfAnotherBuild(Browser browser, PublishedSite site) throws IOException {
        copy(site.folder());
        Path page = place.resolve("search.html");
        Files.writeString(page, Files.readString(page).replace("data-mark=", "data-mark=of-another-"));
        browser.open(page.toUri() + "?q=化率");
        until(() -> browser.count(".found .notice") == 1);
        assertThat(browser.one(".found .notice").getText()).contains("不是同一次生成");
    }

    private static void spoil(Path file, String fault) throws IOException {
        String script = Files.readString(file);
        switch (fault) {
            case "missing" -> Files.delete(file);
            case "build" -> Files.writeString(file, ofAnotherBuild(script));
            default -> Files.writeString(file, script.substring(0, script.length() - 5) + "\");");
        }
    }

    /** The same with a string more, which is of no use, and its sum. */
    private static String ofAnotherBuild(String script) {
        Matcher sum = Pattern.compile("(?<=\",)\\d+").matcher(script);
        assertThat(sum.find()).isTrue();
        int more = (Integer.parseUnsignedInt(sum.group()) ^ 0xffff) * 0x01000193;
        return script.substring(0, sum.start()) + Integer.toUnsignedString(more)
                + script.substring(sum.end(), script.length() - ");\n".length()) + ",\"\");\n";
    }

    private void copy(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.toList()) {
                String name = site.relativize(file).toString().replace('\\', '/');
                if (Files.isRegularFile(file) && name.matches("(search|assets)/.*|search.html")) {
                    Files.createDirectories(place.resolve(name).getParent());
                    Files.copy(file, place.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    @Test
    void leavesRoomForWordsBesideALongName(Browser browser, PublishedSite site) {
        browser.width(Browser.PHONE);
        browser.open(site.onServer("index.html"));
        browser.run("document.querySelector('.site-name a').textContent = '某某自治区某某市某某县党的全会公报公开检索平台'");
        assertThat((Long) browser.value(
                        "Math.round(document.querySelector('.search [name=q]').getBoundingClientRect().width)"))
                .isGreaterThanOrEqualTo(80);
        assertThat((Long) browser.value("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"terms/index.html", "people/yang-jun-72gpcc.html", "places/511826.html"})
    void isOneClickFromThings(String page, Browser browser, PublishedSite site) {
        browser.open(site.onServer(page));
        browser.click("main a[href*='search.html?q=']");
        complete(browser);
        assertThat(browser.one(".results").getDomAttribute("data-total")).isNotEqualTo("0");
    }

    @Test
    void leadsToTheListsWithoutAScript(Browser browser, PublishedSite site) {
        browser.scripts(false);
        browser.open(site.onServer("index.html"));
        browser.click(".search a");
        until(() -> browser.address().contains("search.html"));
        assertThat(browser.one("noscript").getText()).contains("JavaScript");
        assertThat(browser.shown(".finder")).isZero();
        assertThat(browser.shown(".figures a")).isGreaterThan(5);
    }
}
