package gongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a reader finds who looks for something in a list of which the page shows a part. */
@InBrowser
class LongListTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        for (Map.Entry<String, String> file : BuiltSite.ofLongLists().texts.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static String said(Browser browser, String words) {
        browser.one(".filter input").sendKeys(Keys.chord(Keys.CONTROL, "a"), words);
        return browser.one(".filter output").getText();
    }

    private static List<String> choices(Browser browser) {
        return browser.all(".choices li").stream()
                .filter(WebElement::isDisplayed)
                .map(each -> each.findElement(By.tagName("a")).getText())
                .toList();
    }

    @Test
    void looksInTheNamesOfThePartsToo(Browser browser) {
        browser.open(folder.toUri() + "communiques/index.html");

        assertThat(browser.one(".filter label").getText()).startsWith("在本页所列 24 条中筛选");
        assertThat(said(browser, "雅安市")).isEqualTo("本页未列，请按地区查看");
        assertThat(choices(browser)).containsExactly("雅安市");
        assertThat(said(browser, "宝兴县")).isEqualTo("显示 10/24 项");
        assertThat(choices(browser)).containsExactly("宝兴县");
        assertThat(said(browser, "没有的地方")).isEqualTo("本页未列，请按地区查看");
        assertThat(choices(browser)).contains("雅安市", "芦山县", "宝兴县");
    }

    @Test
    void claimsNothingOfOtherRowsOnAPart(Browser browser) {
        browser.open(folder.toUri() + "communiques/places/511826.html");

        assertThat(browser.one(".filter label").getText()).startsWith("在本页列表中筛选");
        assertThat(said(browser, "没有的地方")).isEqualTo("显示 0/100 项");
    }

    @Test
    void foldsLongChoicesOnATelephone(Browser browser) {
        browser.open(folder.toUri() + "communiques/index.html");
        assertThat(choices(browser)).contains("2003年");
        browser.width(Browser.PHONE);
        browser.open(folder.toUri() + "communiques/index.html");
        assertThat(choices(browser)).contains("雅安市").doesNotContain("2003年");
        said(browser, "2003年");
        assertThat(choices(browser)).containsExactly("2003年");
    }

    @Test
    void findsTheRowsOfAnIndicatorThatIsNamedAboveThem(Browser browser) {
        browser.open(folder.toUri() + "targets/horizons/2053.html");
        long rows = browser.count(".list tbody tr:not(.names)");

        assertThat(said(browser, "粮食 宝兴县")).isEqualTo("显示 5/" + rows + " 项");
        assertThat(browser.all("tr.names").stream().filter(WebElement::isDisplayed))
                .hasSize(1);
        assertThat(said(browser, "小麦")).isEqualTo("显示 0/" + rows + " 项");
        assertThat(browser.all("tr.names").stream().filter(WebElement::isDisplayed))
                .isEmpty();
    }
}
