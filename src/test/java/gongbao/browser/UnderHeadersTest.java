package gongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.cli.Run;
import gongbao.fixture.Nginx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under nginx, with the headers that the README gives: the browser finds nothing to complain about. */
@InBrowser
class UnderHeadersTest {

    private static final List<String> PAGES = List.of(
            "",
            "communiques/511826-15-6.html",
            "communiques/index.html",
            "meetings/511826-15-6.html",
            "targets/index.html",
            "directives/511826-15-6.html",
            "documents/index.html",
            "people/yang-jun-72gpcc.html",
            "terms/index.html",
            "places/511826.html",
            "sitemap.html");

    @TempDir
    Path place;

    @Test
    void worksUnderTheStrictestPolicy(Browser browser) throws Exception {
        Nginx.assumeInstalled();
        int port = Nginx.freePort();
        Path site = build(Nginx.address(port));
        try (Nginx nginx = Nginx.start(Files.createDirectory(place.resolve("nginx")), site, port)) {
            for (String page : PAGES) {
                browser.open(nginx.address() + page);
                assertThat(browser.errors()).as(page).isEmpty();
                assertThat(browser.all("link[rel=stylesheet]")).as(page).isNotEmpty();
            }
            browser.open(nginx.address() + PAGES.get(1));
            assertThat(
                            browser.value(
                                    "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').text)['@context']"))
                    .isEqualTo("https://schema.org");
            browser.open(nginx.address() + "communiques/no/such.html");
            assertThat(browser.one("h1").getText()).isEqualTo("页面未找到");
            assertThat(browser.errors()).singleElement().asString().contains("404 (Not Found)");
            browser.click(".site-nav a");
            assertThat(browser.address()).isEqualTo(nginx.address() + "communiques/index.html");

            leavesOnlyWhenToldTo(browser);

            // A page that breaks the policy does not get through.
            Files.writeString(
                    site.resolve("sitemap.html"),
                    "<!DOCTYPE html><title>x</title><script>a = 1</script><p style='color:red'>");
            browser.open(nginx.address() + "sitemap.html");
            assertThat(browser.errors())
                    .filteredOn(error -> error.contains("Content Security Policy"))
                    .hasSize(2);
        }
    }

    /** A link to a host that is not the government's asks first. */
    private static void leavesOnlyWhenToldTo(Browser browser) {
        String before = browser.address();
        browser.run("window.asked = []; window.confirm = question => { asked.push(question); return false }");
        browser.click("[data-leaves]");

        assertThat(browser.address()).isEqualTo(before);
        assertThat(browser.values("asked")).singleElement().asString().contains("非政府网站", "bszs.conac.cn");
    }

    private Path build(String address) throws Exception {
        Path seeds = Files.createDirectory(place.resolve("seeds"));
        Files.copy(Path.of("seeds/lushan-15-6.txt"), seeds.resolve("lushan-15-6.txt"));
        Files.writeString(
                seeds.resolve("site.yaml"),
                "conacUrl: https://bszs.conac.cn/sitename?method=show\ntone: \"#1d5a8a\"\n");
        Path site = place.resolve("site-out");
        Run run = Run.gen(
                Locale.ENGLISH, List.of("build", seeds.toString(), "-o", site.toString(), "--base-url", address));
        assertThat(run.exit()).as(run.err()).isZero();
        return site;
    }
}
