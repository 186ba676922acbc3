package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.cli.Run;
import gongbao.fixture.Archive;
import gongbao.fixture.Generator;
import gongbao.link.CorpusLinker;
import java.nio.file.Path;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Generated archives: pages stay short, and three times the communiqués make about three times the site. */
@Tag("slow")
class ScaleTest {

    private static final int FEW = 80;
    private static final int MANY = 240;

    @TempDir
    Path place;

    private BuiltSite built(int count) {
        Path folder = place.resolve("seeds-" + count);
        Generator.write(folder, count, 7);
        return new BuiltSite(CorpusLinker.link(Archive.communiques(folder)), SiteOptions.PLAIN);
    }

    @Test
    void growsInProportionAndKeepsPagesShort() {
        Map<String, String> few = built(FEW).pages();
        BuiltSite large = built(MANY);
        Map<String, String> many = large.pages();

        assertThat(large.faults).isEmpty();
        assertThat(bytes(many) / (double) bytes(few)).isLessThan(1.2 * MANY / FEW);
        assertThat(many).containsKey("meetings/cpc-congress-20--2.html");
        many.forEach(
                (path, html) -> assertThat(longestList(html)).as(path).isLessThanOrEqualTo(SiteContext.LONGEST_LIST));
    }

    private static long bytes(Map<String, String> pages) {
        return pages.values().stream().mapToLong(String::length).sum();
    }

    /** Entries of the longest list or table; mentions stand in a list for each communiqué, but count together. */
    private static int longestList(String html) {
        Document page = Jsoup.parse(html);
        IntSummaryStatistics entries = page.select("main ul, main ol, main tbody").stream()
                .mapToInt(Element::childrenSize)
                .summaryStatistics();
        return Math.max(entries.getMax(), page.select(".lines > li").size());
    }

    /** {@code mvn test -Dtest=ScaleTest -Dscale=10000}: the whole way from files to files, in the heap the tests have. */
    @Test
    @EnabledIfSystemProperty(named = "scale", matches = "\\d+")
    void buildsAsManyAsAsked() {
        int count = Integer.getInteger("scale");
        Generator.write(place.resolve("seeds"), count, 7);
        Run run = Run.gen(
                "build",
                place.resolve("seeds").toString(),
                "-o",
                place.resolve("out").toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(List.of(run.out().split("\n")).get(0)).contains("communiqués " + count);
    }
}
