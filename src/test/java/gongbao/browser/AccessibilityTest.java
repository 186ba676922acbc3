package gongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** WCAG 2.2 AA as far as a machine can tell: axe finds nothing on any kind of page in any theme. */
@InBrowser
class AccessibilityTest {

    private static final String AXE = axe();

    private static final String RULES =
            "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],"
                    + " resultTypes: ['violations']}";

    /** All that but what a theme can change, which is dear to look for on a long page. */
    private static final String FORM = RULES.replaceFirst(
            "}$", ", rules: {'color-contrast': {enabled: false}, 'link-in-text-block': {enabled: false}}}");

    /** What a theme can change. */
    private static final String COLOURS = "{runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']},"
            + " resultTypes: ['violations']}";

    /** Leaves three of those that stand in, and are made of, the same elements, classes and attributes: a theme colours them alike. */
    private static final String THREE_OF_A_KIND =
            "const name = one => [one.tagName, one.getAttribute('class'), ...one.getAttributeNames()].join('.');"
                    + " const way = one => one.tagName === 'MAIN' ? '' : way(one.parentElement) + ' ' + name(one);"
                    + " const seen = new Map(); for (const each of document.querySelectorAll('main *')) {"
                    + " const kind = each.isConnected && way(each) + ':'"
                    + " + [...new Set([...each.querySelectorAll('*')].map(name))].sort();"
                    + " seen.set(kind, (seen.get(kind) || 0) + 1);"
                    + " if (seen.get(kind) > 3) { each.remove(); } }";

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(AccessibilityTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Each finding as rule and place. */
    private static List<?> violations(Browser browser, String options) {
        return (List<?>) browser.await("const done = arguments[arguments.length - 1];"
                + "axe.run(document, " + options + ").then(found => done(found.violations.flatMap(rule =>"
                + " rule.nodes.map(node => rule.id + ': ' + node.target + ' ' + node.html.slice(0, 150)))),"
                + " fault => done(['' + fault]))");
    }

    /** What axe finds on the page that is shown now. */
    static List<?> violations(Browser browser) {
        browser.run(AXE);
        return violations(browser, RULES);
    }

    @Test
    void findsNothingOnAnyKindOfPage(Browser browser, PublishedSite site) {
        List<String> pages = List.copyOf(site.largestOfEachKind());
        for (int i = 0; i < pages.size(); i++) {
            String page = pages.get(i);
            browser.open(site.onServer(page));
            browser.run(AXE);
            assertThat(violations(browser, FORM)).as(page).isEmpty();
            browser.run(THREE_OF_A_KIND);
            // Kinds of pages share their colours: of the rarer two each is tried on every second kind.
            String rarer = i % 2 == 0 ? "look.theme = 'contrast'" : "look.size = 'elder'";
            for (String look : List.of("", "look.theme = 'dark'", rarer)) {
                browser.run("const look = document.documentElement.dataset; delete look.theme; " + look);
                assertThat(violations(browser, COLOURS)).as(page + " " + look).isEmpty();
            }
        }
    }

    @Test
    void findsNothingAmongResults(Browser browser, PublishedSite site) {
        for (String query : List.of("城镇化", "杨俊", "没有的话")) {
            browser.open(site.onServer("search.html?q=" + query));
            browser.await("const done = arguments[0]; const look = () => document.querySelector('.results[data-total]')"
                    + " ? done() : setTimeout(look, 10); look()");
            browser.run(AXE);
            assertThat(violations(browser, RULES)).as(query).isEmpty();
            for (String theme : List.of("dark", "contrast")) {
                browser.run("document.documentElement.dataset.theme = '" + theme + "'");
                assertThat(violations(browser, COLOURS)).as(query + " " + theme).isEmpty();
            }
        }
    }

    @Test
    void findsNothingOnATelephone(Browser browser, PublishedSite site) {
        browser.width(Browser.PHONE);
        for (String page : List.of("index.html", PublishedSite.COMMUNIQUE, PublishedSite.REGISTER)) {
            browser.open(site.onServer(page));
            browser.run(AXE);
            assertThat(violations(browser, RULES)).as(page).isEmpty();
        }
    }

    @Test
    void seesAFaultWhereThereIsOne(Browser browser, PublishedSite site) {
        browser.open(site.onServer("index.html"));
        browser.run("document.querySelector('main').append(document.createElement('button'))");
        browser.run(AXE);
        assertThat(violations(browser, RULES)).hasSize(1).first().asString().startsWith("button-name");
    }
}
