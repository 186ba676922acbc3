package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.diag.Diagnostic;
import gongbao.site.page.PageLinks;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkLedgerTest {

    private static final LinkLedger.SecondLook NOT_AGAIN = new LinkLedger.SecondLook() {

        @Override
        public Stream<String> paths() {
            throw new AssertionError("a sound site is looked at once");
        }

        @Override
        public Stream<PageLinks> pageLinks() {
            throw new AssertionError("a sound site is looked at once");
        }
    };

    private static PageLinks page(String path, Set<String> targets, String... fragments) {
        PageLinks links = new PageLinks(path);
        for (String target : targets) {
            String[] parts = target.split("#");
            if (parts.length == 1) {
                links.to(target);
            } else {
                links.to(parts[0], parts[1]);
            }
        }
        Stream.of(fragments).forEach(links::id);
        return links;
    }

    private static List<String> faults(List<PageLinks> pages, String... otherPaths) {
        LinkLedger ledger = new LinkLedger();
        pages.forEach(page -> ledger.page(page.path()));
        Stream.of(otherPaths).forEach(ledger::file);
        pages.forEach(ledger::tell);
        return ledger.faults(new Again(pages, List.of(otherPaths))).stream()
                .map(LinkLedgerTest::show)
                .toList();
    }

    private record Again(List<PageLinks> told, List<String> others) implements LinkLedger.SecondLook {

        @Override
        public Stream<String> paths() {
            return Stream.concat(told.stream().map(PageLinks::path), others.stream());
        }

        @Override
        public Stream<PageLinks> pageLinks() {
            return told.stream();
        }
    }

    private static String show(Diagnostic fault) {
        return fault.rule() + " " + fault.path()
                + (fault.arguments().isEmpty() ? "" : " " + fault.arguments().get(0));
    }

    @Test
    void findsNothingWrongWithASoundSiteAndLooksOnceOnly() {
        List<PageLinks> pages = List.of(
                page("index.html", Set.of("a/b.html#p1", "assets/site.css"), "top"),
                page("a/b.html", Set.of("index.html#top", "a/b.html#p1"), "p1"),
                page("404.html", Set.of("index.html")));
        LinkLedger ledger = new LinkLedger();
        pages.forEach(page -> ledger.page(page.path()));
        ledger.file("assets/site.css");
        pages.forEach(ledger::tell);

        assertThat(ledger.faults(NOT_AGAIN)).isEmpty();
    }

    @Test
    void findsTwoFilesUnderOnePath() {
        assertThat(faults(List.of(page("index.html", Set.of())), "data/a.json", "data/A.json"))
                .containsExactly("path-collision data/a.json");
        assertThat(faults(List.of(page("index.html", Set.of())), "data/b.json", "data/b.json"))
                .containsExactly("path-collision data/b.json");
    }

    @Test
    void findsALinkToNoPage() {
        assertThat(faults(List.of(page("index.html", Set.of("nowhere.html#p1")))))
                .containsExactly("dead-link index.html nowhere.html#p1");
    }

    @Test
    void findsALinkToNoFragment() {
        assertThat(faults(List.of(page("index.html", Set.of("index.html#p2"), "p1"))))
                .containsExactly("dead-fragment index.html index.html#p2");
    }

    @Test
    void findsALinkToAFragmentOfAFileThatIsNoPage() {
        assertThat(faults(List.of(page("index.html", Set.of("data/a.csv#p1"))), "data/a.csv"))
                .containsExactly("dead-fragment index.html data/a.csv#p1");
    }

    @Test
    void findsAPageNobodyElseLinksTo() {
        assertThat(faults(List.of(page("index.html", Set.of()), page("lost.html", Set.of("lost.html")))))
                .containsExactly("orphan-page lost.html");
    }

    @Test
    void findsAnIdGivenTwice() {
        assertThat(faults(List.of(page("index.html", Set.of(), "p1", "p1"))))
                .containsExactly("repeated-id index.html p1");
    }

    @Test
    void namesAllFaultsByPage() {
        assertThat(faults(List.of(
                        page("index.html", Set.of("b.html#p3")),
                        page("c.html", Set.of()),
                        page("b.html", Set.of("none.html"), "p1", "p1"))))
                .containsExactly(
                        "dead-link b.html none.html",
                        "repeated-id b.html p1",
                        "orphan-page c.html",
                        "dead-fragment index.html b.html#p3");
    }

    /** Names as a large archive has them: alike but for a digit or two. */
    @Test
    void givesNamesThatAreAlikeHashesOfTheirOwn() {
        NameTable names = new NameTable();
        int met = 0;
        for (int place = 110000; place < 110500; place++) {
            for (int anchor = 0; anchor < 1000; anchor++) {
                met += names.mark(NameHash.of("communiques/" + place + "-15-6.html", "p" + anchor), 1) ? 1 : 0;
            }
        }

        assertThat(met).isZero();
        assertThat(names.has(NameHash.of("communiques/110499-15-6.html#p999"), 1))
                .isTrue();
        assertThat(names.has(NameHash.of("communiques/110499-15-6.html#p1000"), 1))
                .isFalse();
    }

    /** What it would have held and led to is not known; what leads nowhere still does. */
    @Test
    void judgesNoFragmentsOfAPageThatStandsInForAnotherNorWhatItWouldHaveLedTo() {
        List<PageLinks> pages = List.of(
                page("index.html", Set.of("a.html#p1", "a.html#gone")),
                page("a.html", Set.of("index.html"), "p1"),
                page("b.html", Set.of("index.html", "gone.html")));
        LinkLedger ledger = new LinkLedger();
        pages.forEach(page -> ledger.page(page.path()));
        ledger.tell(pages.get(0));
        ledger.tellStandIn(pages.get(1));
        ledger.tell(pages.get(2));

        assertThat(ledger.faults(new Again(pages, List.of())).stream().map(LinkLedgerTest::show))
                .containsExactly("dead-link b.html gone.html");
    }
}
