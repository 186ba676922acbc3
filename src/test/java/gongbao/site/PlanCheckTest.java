package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.diag.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanCheckTest {

    private static SitePlan.Planned page(String path, Set<String> targets, String... fragments) {
        return new SitePlan.Planned(
                Page.of(path, "home", null, "", "", links -> ""), targets, Set.of(fragments), Set.of());
    }

    private static List<String> check(List<SitePlan.Planned> pages, String... otherPaths) {
        List<String> paths = new ArrayList<>(List.of(otherPaths));
        pages.forEach(page -> paths.add(page.page().path()));
        return PlanCheck.check(pages, paths).stream().map(PlanCheckTest::show).toList();
    }

    private static String show(Diagnostic fault) {
        return fault.rule() + " " + fault.path()
                + (fault.arguments().isEmpty() ? "" : " " + fault.arguments().get(0));
    }

    @Test
    void findsNothingWrongWithASoundPlan() {
        assertThat(check(
                        List.of(
                                page("index.html", Set.of("a/b.html#p1", "assets/site.css"), "top"),
                                page("a/b.html", Set.of("index.html#top", "a/b.html#p1"), "p1"),
                                page("404.html", Set.of("index.html"))),
                        "assets/site.css"))
                .isEmpty();
    }

    @Test
    void findsTwoFilesUnderOnePath() {
        assertThat(check(List.of(page("index.html", Set.of())), "data/a.json", "data/A.json"))
                .containsExactly("path-collision data/A.json");
    }

    @Test
    void findsALinkToNoPage() {
        assertThat(check(List.of(page("index.html", Set.of("nowhere.html#p1")))))
                .containsExactly("dead-link index.html nowhere.html#p1");
    }

    @Test
    void findsALinkToNoFragment() {
        assertThat(check(List.of(page("index.html", Set.of("index.html#p2"), "p1"))))
                .containsExactly("dead-fragment index.html index.html#p2");
    }

    @Test
    void findsAPageNobodyElseLinksTo() {
        assertThat(check(List.of(page("index.html", Set.of()), page("lost.html", Set.of("lost.html")))))
                .containsExactly("orphan-page lost.html");
    }

    @Test
    void findsAnIdGivenTwice() {
        SitePlan.Planned twice = new SitePlan.Planned(
                Page.of("index.html", "home", null, "", "", links -> ""), Set.of(), Set.of("p1"), Set.of("p1"));

        assertThat(check(List.of(twice))).containsExactly("repeated-id index.html p1");
    }
}
