package gongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Served;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.Keys;

/** Pages under {@code gen serve}: they follow what is written, say what is wrong, and correct what was read. */
@InBrowser
class PreviewPageTest {

    private static final String PAGE = "communiques/511826-15-6.html";
    private static final String FOLDED = "!document.querySelector('.gongbao-findings.errors')";

    /** Chooses one of the facts of a paragraph. */
    private static final String GOAL =
            "[...document.querySelectorAll('dialog li button')].find(each => each.textContent.includes('100亿元')).click()";

    @TempDir
    Path place;

    private Path seeds;
    private Path text;
    private String words;
    private Served served;

    @BeforeEach
    void serve() throws Exception {
        seeds = Files.createDirectories(place.resolve("公报"));
        words = Files.readString(Path.of("seeds", "lushan-15-6.txt"));
        text = Files.writeString(seeds.resolve("六次.txt"), words);
        Files.createDirectory(place.resolve("templates"));
        served = Served.start(place, "公报", "--lang", "zh");
        served.await("已更新");
    }

    @AfterEach
    void end() {
        served.close();
    }

    private String at(String path) throws IOException {
        return served.address() + path;
    }

    /** Until it holds, whatever page is there by then. */
    private static void await(Browser browser, String condition) throws InterruptedException {
        long end = System.currentTimeMillis() + 15_000;
        while (!holds(browser, condition)) {
            assertThat(System.currentTimeMillis()).as(condition).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static boolean holds(Browser browser, String condition) {
        try {
            return Boolean.TRUE.equals(browser.value("!!(" + condition + ")"));
        } catch (JavascriptException e) {
            return false; // between two pages
        }
    }

    /** The seed has a name that lost its first character. */
    @Test
    void marksWhatProofreadingFound(Browser browser) throws Exception {
        browser.open(at(PAGE));
        await(browser, "document.querySelector('.gongbao-proofs li.error')");
        assertThat(browser.value("document.querySelector('.gongbao-proofs li.error').textContent"))
                .asString()
                .contains("近平总书记");
        await(browser, "CSS.highlights.get('gongbao-error')");
        assertThat(browser.value("[...CSS.highlights.get('gongbao-error')].map(String).join()"))
                .isEqualTo("近平总书记");
    }

    @Test
    void loadsItselfAgainAndKeepsItsPlace(Browser browser) throws Exception {
        browser.open(at(PAGE + "#p3"));
        await(browser, "document.querySelector('.gongbao-do')");
        browser.run(
                "document.querySelector('.apart').open = true; document.querySelector('.contents details').open = false;"
                        + "document.querySelector('#p11').scrollIntoView()");
        Number before = (Number) browser.value("document.querySelector('#p11').getBoundingClientRect().top");

        String longer = words.replace("在芦山举行。", "在芦山举行。" + "会前作了准备。".repeat(80)).replace("全县上下要更加", "全县上下要一更加");
        Files.writeString(text, longer);
        await(browser, "document.querySelector('#p16').textContent.includes('要一更加')");
        await(browser, "document.querySelector('.gongbao-do')");

        Number after = (Number) browser.value("document.querySelector('#p11').getBoundingClientRect().top");
        assertThat(after.doubleValue()).isBetween(before.doubleValue() - 3, before.doubleValue() + 3);
        assertThat(browser.value("location.hash")).isEqualTo("#p3");
        assertThat(browser.value("document.querySelector('.apart').open")).isEqualTo(true);
        assertThat(browser.value("document.querySelector('.contents details').open"))
                .isEqualTo(false);
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void showsAFaultOverTheLastSoundPageUntilItIsMended(Browser browser) throws Exception {
        browser.open(at(""));
        await(browser, "document.querySelector('.gongbao-findings')");
        assertThat(browser.value("document.querySelector('.gongbao-findings details').open"))
                .isEqualTo(false);

        Path template = place.resolve("templates/home.ftlh");
        Files.writeString(template, "首页\n<#list view as x>\n");
        await(browser, "document.querySelector('.gongbao-findings.errors details[open]')");
        assertThat(browser.one(".gongbao-findings .error").getText()).contains("错误", "templates/home.ftlh:2", "改法：");
        assertThat(browser.one("h1").getDomProperty("textContent")).isEqualTo("芦山县会议公报");

        Files.delete(template);
        await(browser, FOLDED + " && document.querySelector('.gongbao-findings')");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void correctsAFactAndTakesItBack(Browser browser) throws Exception {
        Path file = seeds.resolve("六次.txt.fix.yaml");
        String old = "# 本县的更正，由办公室维护\nset:\n  # 县城在芦阳街道\n  - meeting: {venue: 县城}\n";
        Files.writeString(file, old);
        browser.open(at(PAGE));
        await(browser, "document.querySelector('#p3 ~ .facts .gongbao-do')");

        browser.click("#p3 ~ .facts .gongbao-do");
        await(browser, "document.querySelector('dialog[open] form')");
        assertThat(browser.one("dialog h2").getText()).isEqualTo("更正：人物");
        assertThat(browser.one("dialog blockquote").getText()).isEqualTo("杨俊");
        assertThat(browser.value("document.activeElement.labels[0].textContent"))
                .isNotNull();
        assertThat(
                        browser.values(
                                "[...document.querySelectorAll('dialog :checked')].map(each => each.parentElement.textContent.trim())"))
                .containsExactly("讲话", "作报告", "作说明");
        browser.press(Keys.ESCAPE);
        await(browser, "!document.querySelector('dialog[open]')");
        assertThat(browser.value("document.activeElement.matches('#p3 ~ .facts .gongbao-do')"))
                .isEqualTo(true);

        browser.press(Keys.ENTER);
        await(browser, "document.querySelector('dialog[open] form')");
        browser.one("dialog [data-name=post]").clear();
        browser.one("dialog [data-name=post]").sendKeys("芦山县委书记");
        browser.click("dialog [value=explained]");
        browser.click("dialog .main");
        await(browser, "document.querySelector('#p3 ~ .facts .edited')");
        assertThat(browser.one("#p3 ~ .facts").getText()).contains("芦山县委书记", "编辑核定");
        assertThat(Files.readString(file)).contains("spoke, reported").doesNotContain("explained");
        assertThat(Files.readString(file))
                .startsWith("# 本县的更正，由办公室维护\nset:\n  # 县城在芦阳街道\n  - meeting: {venue: 县城}\n")
                .contains("杨俊", "芦山县委书记");

        await(browser, "document.querySelector('.gongbao-bar button')");
        assertThat(browser.one(".gongbao-bar").getText()).contains("已写入", "六次.txt.fix.yaml");
        browser.click(".gongbao-bar button");
        await(browser, "document.querySelector('#p3 ~ .facts') && !document.querySelector('#p3 ~ .facts .edited')");
        assertThat(Files.readString(file)).isEqualTo(old);
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void hidesWhatTheTextDoesNotSay(Browser browser) throws Exception {
        browser.open(at(PAGE));
        await(browser, "document.querySelector('.gongbao-do')");
        browser.run("document.querySelector('#p10').closest('.row').querySelector('.does button').click()");
        await(browser, "document.querySelector('dialog[open] li')");
        assertThat(browser.values("[...document.querySelectorAll('dialog li')].map(each => each.textContent)"))
                .contains("目标 全县地区生产总值达到100亿元", "提法 “两山”");
        browser.run(GOAL);
        await(browser, "document.querySelector('dialog[open] form')");
        browser.run(
                "[...document.querySelectorAll('dialog form button')].find(each => each.textContent.startsWith('隐去')).click()");
        await(browser, "document.querySelector('#p10') && !document.querySelector('#m-2418-2433-target')");
        assertThat(Files.readString(seeds.resolve("六次.txt.fix.yaml"))).contains("hide:", "target:");
        assertThat(browser.one("#p10").getText()).contains("全县地区生产总值达到100亿元");
    }

    @Test
    void aFormThatIsBeingFilledInIsNotTakenAway(Browser browser) throws Exception {
        browser.open(at(PAGE));
        await(browser, "document.querySelector('#p3 ~ .facts .gongbao-do')");
        browser.click("#p3 ~ .facts .gongbao-do");
        await(browser, "document.querySelector('dialog[open] form')");
        browser.one("dialog [data-name=post]").sendKeys("、主任");
        Files.writeString(text, words.replace("全县上下要更加", "全县上下要一更加"));
        Thread.sleep(1500);
        assertThat(browser.value("document.querySelector('dialog [data-name=post]').value"))
                .isEqualTo("县委书记、主任");
        browser.click("dialog .main");
        // It was made of another text: that is said, and nothing is written.
        await(browser, "document.querySelector('dialog .gongbao-told').textContent");
        assertThat(seeds.resolve("六次.txt.fix.yaml")).doesNotExist();
        browser.press(Keys.ESCAPE);
        await(browser, "document.querySelector('#p16').textContent.includes('要一更加')");
    }

    @Test
    void everybodyCanUseWhatIsLaidOverThePage(Browser browser) throws Exception {
        for (int width : List.of(Browser.DESKTOP, Browser.PHONE)) {
            browser.width(width);
            browser.open(at(PAGE));
            await(browser, "document.querySelector('.gongbao-do')");
            browser.run("document.querySelector('.gongbao-findings details').open = true");
            assertThat(AccessibilityTest.violations(browser)).isEmpty();
            browser.run("document.querySelector('.gongbao-findings details').open = false;"
                    + "document.querySelector('#p10').closest('.row').querySelector('.does button').click()");
            await(browser, "document.querySelector('dialog[open] li')");
            assertThat(AccessibilityTest.violations(browser)).isEmpty();
            browser.run(GOAL);
            await(browser, "document.querySelector('dialog[open] form')");
            browser.run("document.querySelector('dialog details').open = true");
            assertThat(AccessibilityTest.violations(browser)).isEmpty();
            assertThat(browser.value("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    @Test
    void whenItHasEndedThePageSaysSo(Browser browser) throws Exception {
        browser.open(at(""));
        await(browser, "document.querySelector('.gongbao-findings')");
        assertThat(served.interrupt()).isZero();
        await(browser, "document.querySelector('.gongbao-bar')?.textContent.includes('预览已经停止')");
    }
}
