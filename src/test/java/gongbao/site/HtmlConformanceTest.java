package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Conformance;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every page by the checker that the W3C's own service uses: no error. */
@Tag("slow")
class HtmlConformanceTest {

    @Test
    void findsNoErrorOnAnyPage() {
        for (BuiltSite site : List.of(BuiltSite.seed(), BuiltSite.full(), BuiltSite.english())) {
            for (Map.Entry<String, String> page : site.pages().entrySet()) {
                assertThat(Conformance.errors(page.getValue()))
                        .as(page.getKey())
                        .isEmpty();
            }
        }
    }

    /** The longest pages of each column: whatever a template can show, it shows there. */
    @Test
    void findsNoErrorOnTheLongestPagesOfAnArchive() {
        Map<String, String> longest = new TreeMap<>();
        BuiltSite.archive()
                .pages()
                .forEach((path, html) -> longest.merge(
                        path.replaceFirst("[^/]*$", "") + path.endsWith("index.html"),
                        html,
                        (one, other) -> other.length() > one.length() ? other : one));
        for (Map.Entry<String, String> page : longest.entrySet()) {
            assertThat(Conformance.errors(page.getValue())).as(page.getKey()).isEmpty();
        }
    }

    @Test
    void findsNoErrorOnAPageThatStandsInForAnother() {
        for (String path :
                List.of("communiques/511826-15-6.html", "meetings/511826-15-6.html", "index.html", "404.html")) {
            assertThat(Conformance.errors(StandInTest.without(path).texts.get(path)))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void seesAFaultWhereThereIsOne() {
        assertThat(Conformance.errors(
                        "<!DOCTYPE html><html lang=\"zh-CN\"><head><title>甲</title></head><body><p id=a id=b></p>"))
                .isNotEmpty();
    }
}
