package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.cli.Run;
import gongbao.fixture.Archive;
import gongbao.fixture.Generator;
import gongbao.link.CorpusLinker;
import gongbao.model.Corpus;
import gongbao.site.page.Page;
import gongbao.site.page.SiteContext;
import gongbao.site.page.SiteOptions;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.IntSummaryStatistics;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.management.JMException;
import javax.management.ObjectName;
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

    private static final int FEW = 70;
    private static final int MANY = 210;

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
        int all = html.split("<(?:li|tr)\\b", -1).length - 1;
        if (all <= SiteContext.LONGEST_LIST) {
            return all;
        }
        Document page = Jsoup.parse(html);
        IntSummaryStatistics entries = page.select("main ul, main ol, main tbody").stream()
                .mapToInt(Element::childrenSize)
                .summaryStatistics();
        return Math.max(
                entries.getMax(), page.select(".lines > li, .mentions li").size());
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

    /**
     * {@code mvn test -Dtest=ScaleTest -Dscale=1000}: what is held beside the archive while pages are written, that is what
     * all pages may ask, the ledger, and the pages of one kind.
     */
    @Test
    @EnabledIfSystemProperty(named = "scale", matches = "\\d{4,}")
    void needsThreeKilobytesACommunique() {
        int count = Integer.getInteger("scale");
        Generator.write(place.resolve("seeds"), count, 7);
        Corpus corpus = CorpusLinker.link(Archive.communiques(place.resolve("seeds")));
        BuiltSite.full(); // what is loaded once, however many there are
        long alone = heap();
        SiteBuilder site = SiteBuilder.of(corpus, SiteOptions.PLAIN);
        LinkLedger ledger = new LinkLedger();
        site.pages().map(Page::path).forEach(ledger::page);
        site.pages().map(site::links).forEach(ledger::tell);
        long asked = heap() - alone;
        SiteContext context = new SiteContext(corpus, SiteOptions.PLAIN, PageKinds.ALL);
        long longest = PageKinds.ALL.stream()
                .mapToLong(kind -> heapOf(() -> halfDone(kind.pages(context).iterator(), 1000)))
                .max()
                .orElseThrow();
        Reference.reachabilityFence(List.of(site, ledger));

        assertThat((asked + longest) / count)
                .as("%d B for all pages, %d B for those of a kind", asked / count, longest / count)
                .isLessThan(3 * 1024);
    }

    /** Somewhere among the pages: what is held there is held while they are written. */
    private static Iterator<Page> halfDone(Iterator<Page> pages, int done) {
        for (int i = 0; i < done && pages.hasNext(); i++) {
            pages.next();
        }
        return pages;
    }

    private static long heapOf(Supplier<Object> made) {
        long before = heap();
        Object kept = made.get();
        long after = heap();
        Reference.reachabilityFence(kept);
        return after - before;
    }

    /** The objects that are still in use, as the machine counts them: 〔例〕{@code Total 812345 45678901}. */
    private static long heap() {
        try {
            Object table = ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
            String[] total = String.valueOf(table).strip().split("\\s+");
            return Long.parseLong(total[total.length - 1]);
        } catch (JMException e) {
            throw new AssertionError(e);
        }
    }
}
