package gongbao.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, of which a test can choose width, colours and whether scripts run. */
final class Browser implements AutoCloseable {

    static final int DESKTOP = 1280;
    static final int PHONE = 390;

    private static final int HEIGHT = 900;

    private final ChromeDriver driver;
    private final List<String> log = new ArrayList<>();
    private boolean phone;

    Browser(Path chromium, Path chromedriver) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--disable-dev-shm-usage",
                "--lang=zh-CN");
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        logging.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        options.setExperimentalOption("perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.toFile())
                        .withSilent(true)
                        .build(),
                options);
    }

    /** As a new visitor's browser: nothing kept, scripts on, a wide window, light colours. */
    void refresh() {
        scripts(true);
        width(DESKTOP);
        look("", "light");
        driver.get("about:blank");
        cdp("Storage.clearDataForOrigin", Map.of("origin", "*", "storageTypes", "all"));
        log.clear();
        errors();
        requests();
    }

    void open(String address) {
        driver.get(address);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** A window of that width; a narrow one is a telephone's, which is touched. */
    void width(int pixels) {
        boolean narrow = pixels <= PHONE;
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", narrow));
        if (narrow != phone) {
            phone = narrow;
            cdp("Emulation.setTouchEmulationEnabled", Map.of("enabled", phone));
        }
    }

    /** {@code light} or {@code dark}: what the system wishes for. */
    void colours(String scheme) {
        look("", scheme);
    }

    /** As on paper. */
    void print() {
        look("print", "light");
    }

    private void look(String medium, String scheme) {
        cdp(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void scripts(boolean on) {
        cdp("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    Map<String, Object> cdp(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    /** Runs before the scripts of every page from now on; undone by {@link #forget}. */
    String beforeEveryPage(String script) {
        return (String) cdp("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .get("identifier");
    }

    void forget(String identifier) {
        cdp("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", identifier));
    }

    /** The value of an expression in the page. */
    Object value(String expression, Object... arguments) {
        return driver.executeScript("return " + expression, arguments);
    }

    @SuppressWarnings("unchecked")
    <T> List<T> values(String expression, Object... arguments) {
        return (List<T>) value(expression, arguments);
    }

    void run(String script) {
        driver.executeScript(script);
    }

    Object await(String script) {
        return driver.executeAsyncScript(script);
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    long count(String selector) {
        return (Long) value("document.querySelectorAll(arguments[0]).length", selector);
    }

    /** How many of them one can see, on this page or further down. */
    long shown(String selector) {
        return (Long) value(
                "[...document.querySelectorAll(arguments[0])].filter(each => each.checkVisibility({visibilityProperty: true})"
                        + " && each.getClientRects().length > 0).length",
                selector);
    }

    void click(String selector) {
        one(selector).click();
    }

    void press(CharSequence... keys) {
        Actions actions = new Actions(driver);
        for (CharSequence key : keys) {
            actions.sendKeys(key);
        }
        actions.perform();
    }

    /** Tab, and the element that is focused then. */
    WebElement tab() {
        press(Keys.TAB);
        return driver.switchTo().activeElement();
    }

    /** What the console has said since it was last asked. */
    List<String> errors() {
        List<String> errors = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
        log.addAll(errors);
        return errors;
    }

    /** Addresses asked for since it was last asked. */
    List<String> requests() {
        List<String> addresses = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonObject message =
                    JsonParser.parseString(entry.getMessage()).getAsJsonObject().getAsJsonObject("message");
            if (message.get("method").getAsString().equals("Network.requestWillBeSent")) {
                addresses.add(message.getAsJsonObject("params")
                        .getAsJsonObject("request")
                        .get("url")
                        .getAsString());
            }
        }
        return addresses;
    }

    /** What one needs to see why a test failed. */
    void trace(Path folder) throws IOException {
        errors();
        Files.write(folder.resolve("screen.png"), driver.getScreenshotAs(OutputType.BYTES));
        Files.writeString(folder.resolve("page.html"), "<!-- " + address() + " -->\n" + driver.getPageSource());
        Files.write(folder.resolve("console.log"), log);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
