package gongbao.site.pages;

import gongbao.model.MeetingEntry;
import gongbao.site.page.Column;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageScope;
import gongbao.site.page.Pairs;
import gongbao.site.page.Shelves;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Words;
import gongbao.site.target.TargetChanges;
import gongbao.site.text.TextCompare;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two neighbouring sessions of a body side by side, and the list of such pairs. */
public final class ComparePages implements PageKind {

    /** What the list shows. */
    public record IndexView(List<Row> rows, Shelves.Cut cut) {}

    /** One pair in the list. */
    public record Row(Words name, @Nullable String note) {}

    /**
     * Two sessions.
     *
     * @param note how many sessions lie between, or that nobody can tell; null of true neighbours
     * @param targets those that both set
     * @param directives how many of each topic
     * @param text what changed in the words
     */
    public record View(
            Side earlier,
            Side later,
            @Nullable String note,
            Change terms,
            Change documents,
            Targets targets,
            List<Topic> directives,
            TextCompare text) {}

    /**
     * One of the sessions.
     *
     * @param communique link to its text
     * @param register the register of its directives; null where it gives none
     */
    public record Side(
            Words meeting,
            @Nullable String when,
            String communique,
            @Nullable Words register) {}

    /** Targets with a figure that both sessions set, that only the later one sets, and that only the earlier one sets. */
    public record Targets(List<TargetChanges.Row> both, List<TargetChanges.Row> came, List<TargetChanges.Row> went) {}

    /** Things that only the later session names, that both name, and that only the earlier one names. */
    public record Change(List<Words> came, List<Words> stayed, List<Words> went) {}

    /** How many directives of one topic there are in each. */
    public record Topic(String name, long before, long after) {}

    /** So many meetings between two are named. */
    private static final int FEW = 3;

    @Override
    public List<String> templates() {
        return List.of("compare", "comparison");
    }

    @Override
    public Column column() {
        return Column.COMPARE;
    }

    @Override
    public int count(SiteContext site) {
        return site.pairs.all.size();
    }

    @Override
    public Stream<Page> pages(SiteContext site) {
        List<Page> lists = shelves(site)
                .pages((page, part) -> new IndexView(
                        part.rows().stream().map(pair -> row(page, pair)).toList(), part.cut()));
        return Stream.concat(lists.stream(), site.pairs.all.stream().map(pair -> page(site, pair)));
    }

    private static Shelves<Pairs.Pair> shelves(SiteContext site) {
        List<Pairs.Pair> newestFirst = site.pairs.all.stream()
                .sorted(Comparator.comparing(Pairs.Pair::after, site.lookup.byAge()))
                .toList();
        return new Shelves<>(
                site,
                Column.COMPARE,
                newestFirst,
                List.of(
                        site.facets.placesOf(Pairs.Pair::after),
                        site.facets.yearsOf(Pairs.Pair::after),
                        site.facets.levelsOf(Pairs.Pair::after)));
    }

    private static Page page(SiteContext site, Pairs.Pair pair) {
        String name = name(site, pair);
        return Page.of(
                pair.path(),
                "comparison",
                Column.COMPARE,
                name,
                site.msg.get("description.compare", name),
                page -> Comparison.view(page, pair));
    }

    /** The comparisons in which a meeting stands. */
    static List<Words> of(PageScope page, MeetingEntry meeting) {
        return page.site.pairs.of(meeting).stream()
                .map(pair -> new Words(name(page.site, pair), page.to(pair.path())))
                .toList();
    }

    static String name(SiteContext site, Pairs.Pair pair) {
        return site.msg.get("compare.name", site.names.meeting(pair.earlier()), site.names.meeting(pair.later()));
    }

    private static Row row(PageScope page, Pairs.Pair pair) {
        String from = page.names.dates(pair.before().communique().meeting());
        String to = page.names.dates(pair.after().communique().meeting());
        return new Row(
                new Words(name(page.site, pair), page.to(pair.path())),
                from == null || to == null ? null : page.msg.get("compare.dates", from, to));
    }

    /** Nothing is said of true neighbours. */
    static @Nullable String between(PageScope page, Pairs.Pair pair) {
        Integer missing = pair.missing();
        if (missing != null) {
            return missing > 0 ? page.msg.get("compare.missing", missing) : null;
        }
        if (pair.earlier().key().term() == pair.later().key().term()) {
            return null;
        }
        List<MeetingEntry> known =
                page.lookup.between(pair.earlier().key(), pair.later().key());
        String names = known.stream()
                .limit(FEW)
                .map(page.names::meeting)
                .collect(Collectors.joining(page.msg.get("list.comma")));
        return known.isEmpty()
                ? page.msg.get("compare.uncounted")
                : page.msg.get("compare.some" + (known.size() > FEW ? "More" : ""), names, known.size());
    }
}
