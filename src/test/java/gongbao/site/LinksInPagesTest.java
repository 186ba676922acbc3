package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Archive;
import gongbao.site.page.SiteOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On every page: no link in a link, and none on nothing but a mark. */
class LinksInPagesTest {

    private static final Pattern ANCHOR = Pattern.compile("<a\\s[^>]*>|</a>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private static List<String> faults(String html) {
        List<String> faults = new ArrayList<>();
        int from = -1;
        Matcher anchor = ANCHOR.matcher(html);
        while (anchor.find()) {
            boolean opens = anchor.group().startsWith("<a");
            if (opens && from >= 0) {
                faults.add("a link in a link: " + html.substring(from, anchor.end()));
            } else if (!opens && from >= 0 && !says(html.substring(from, anchor.start()))) {
                faults.add("a link on a mark: " + html.substring(from, anchor.end()));
            }
            from = opens ? anchor.start() : -1;
        }
        return faults;
    }

    private static boolean says(String html) {
        return TAG.matcher(html).replaceAll("").codePoints().anyMatch(Character::isLetterOrDigit);
    }

    @Test
    void findsNoneOnAnyPage() {
        BuiltSite archive = new BuiltSite(Archive.corpus(), SiteOptions.PLAIN);
        Map<String, String> pages = archive.pages();
        assertThat(pages).hasSizeGreaterThan(100);
        Stream.of(pages, BuiltSite.full().pages())
                .forEach(site -> site.forEach(
                        (path, html) -> assertThat(faults(html)).as(path).isEmpty()));
    }

    @Test
    void seesAFaultWhereThereIsOne() {
        assertThat(faults("<a href=\"x\">甲<a href=\"y\">乙</a></a>")).isNotEmpty();
        assertThat(faults("<a href=\"x\"><span>、</span></a>")).hasSize(1);
        assertThat(faults("<a href=\"x\">《甲》</a>、<a href=\"y\">乙</a>")).isEmpty();
    }
}
