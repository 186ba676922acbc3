package gongbao.site.pages;

import gongbao.model.Annotation;
import gongbao.model.DirectiveEntry;
import gongbao.model.DirectiveTopic;
import gongbao.model.DocumentEntry;
import gongbao.model.Edition;
import gongbao.model.MeetingEntry;
import gongbao.model.Thing;
import gongbao.model.ThingId;
import gongbao.site.page.Column;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageScope;
import gongbao.site.page.Pairs;
import gongbao.site.page.Shelves;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.page.Words;
import gongbao.site.target.TargetChanges;
import gongbao.site.text.TextCompare;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
                page -> view(page, pair));
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

    private static View view(PageScope page, Pairs.Pair pair) {
        return new View(
                side(page, pair.earlier(), pair.before()),
                side(page, pair.later(), pair.after()),
                between(page, pair),
                change(page, pair, ThingId.Kind.TERM),
                change(page, pair, ThingId.Kind.DOCUMENT),
                targets(TargetChanges.of(page, pair)),
                topics(
                        page,
                        List.copyOf(page.lookup.directivesOf(pair.before())),
                        List.copyOf(page.lookup.directivesOf(pair.after()))),
                TextCompare.of(page, pair));
    }

    private static Targets targets(List<TargetChanges.Row> all) {
        return new Targets(
                all.stream()
                        .filter(row -> row.before() != null && row.after() != null)
                        .toList(),
                all.stream().filter(row -> row.before() == null).toList(),
                all.stream().filter(row -> row.after() == null).toList());
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

    private static Side side(PageScope page, MeetingEntry meeting, Edition edition) {
        return new Side(
                page.words(meeting),
                page.names.dates(edition.communique().meeting()),
                page.link(edition),
                register(page, edition));
    }

    private static @Nullable Words register(PageScope page, Edition edition) {
        int directives = edition.communique().directives().size();
        return directives == 0
                ? null
                : new Words(
                        page.msg.get("glance.directivesCount", directives),
                        page.to(Urls.page(Column.DIRECTIVES, edition.id())));
    }

    private static Change change(PageScope page, Pairs.Pair pair, ThingId.Kind kind) {
        Set<ThingId> old = things(pair.before(), kind);
        Set<ThingId> now = things(pair.after(), kind);
        List<Words> came = new ArrayList<>();
        List<Words> stayed = new ArrayList<>();
        List<Words> went = new ArrayList<>();
        now.forEach(thing -> (old.contains(thing) ? stayed : came).add(words(page, thing)));
        old.stream().filter(thing -> !now.contains(thing)).forEach(thing -> went.add(words(page, thing)));
        return new Change(came, stayed, went);
    }

    private static Set<ThingId> things(Edition edition, ThingId.Kind kind) {
        return edition.linked(kind).map(Annotation::thing).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A thing without a page of its own is told in one text only, and that has been named. */
    private static Words words(PageScope page, ThingId thing) {
        Thing it = page.lookup.thing(thing);
        String name = it instanceof DocumentEntry document ? Lineage.marked(document) : page.names.of(it);
        return new Words(name, page.site.addresses.hasPage(it) ? page.link(thing) : null);
    }

    /** In the order in which the later text speaks of them, then those that only the earlier one speaks of, then those of no topic. */
    private static List<Topic> topics(PageScope page, List<DirectiveEntry> old, List<DirectiveEntry> now) {
        Set<String> codes = new LinkedHashSet<>();
        now.forEach(entry -> entry.topics().forEach(topic -> codes.add(topic.topic())));
        old.forEach(entry -> entry.topics().forEach(topic -> codes.add(topic.topic())));
        List<Topic> topics = new ArrayList<>(codes.stream()
                .map(code -> new Topic(page.msg.get("topic." + code), count(old, code), count(now, code)))
                .toList());
        Topic rest = new Topic(page.msg.get("compare.noTopic"), count(old, null), count(now, null));
        if (rest.before() + rest.after() > 0) {
            topics.add(rest);
        }
        return topics;
    }

    /** Those of a topic; those of none where it is null. */
    private static long count(List<DirectiveEntry> directives, @Nullable String topic) {
        return directives.stream()
                .filter(entry -> topic == null
                        ? entry.topics().isEmpty()
                        : entry.topics().stream().map(DirectiveTopic::topic).anyMatch(topic::equals))
                .count();
    }
}
