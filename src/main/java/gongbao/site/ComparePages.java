package gongbao.site;

import gongbao.model.Annotation;
import gongbao.model.DirectiveEntry;
import gongbao.model.DirectiveTopic;
import gongbao.model.DocumentEntry;
import gongbao.model.Edition;
import gongbao.model.MeetingEntry;
import gongbao.model.ThingId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two neighbouring sessions of a body side by side, and the list of such pairs. */
final class ComparePages implements PageKind {

    /** What the list shows. */
    public record IndexView(List<Row> rows) {}

    /** One pair in the list. */
    public record Row(Words name, @Nullable String note) {}

    /**
     * Two sessions.
     *
     * @param note how many sessions lie between; null where none is known to
     */
    public record View(
            Side earlier,
            Side later,
            @Nullable String note,
            Change terms,
            Change documents,
            List<TargetChanges.Row> targets,
            List<Topic> directives,
            List<TextCompare.Part> texts) {}

    /** One of the sessions. */
    public record Side(Words meeting, @Nullable String when, Words communique) {}

    /** Things that only the later session names, that both name, and that only the earlier one names. */
    public record Change(List<Words> came, List<Words> stayed, List<Words> went) {}

    /** Directives of one topic. */
    public record Topic(Words name, List<Item> before, List<Item> after) {}

    /** One directive, by its opening words. */
    public record Item(Quote opening, String href, int number) {}

    @Override
    public List<Page> pages(SiteContext site) {
        Map<String, List<DirectiveEntry>> directives = new HashMap<>();
        site.corpus
                .directives()
                .forEach(entry -> directives
                        .computeIfAbsent(entry.use().communique(), id -> new ArrayList<>())
                        .add(entry));
        List<Page> pages = new ArrayList<>(site.index(
                Column.COMPARE,
                site.pairs.all,
                (links, part) -> new IndexView(
                        part.stream().map(pair -> row(site, links, pair)).toList())));
        for (Pairs.Pair pair : site.pairs.all) {
            pages.add(Page.of(
                    pair.path(),
                    "comparison",
                    Column.COMPARE,
                    name(site, pair),
                    site.msg.get("description.compare", name(site, pair)),
                    links -> view(site, pair, directives, links)));
        }
        return pages;
    }

    /** The comparisons in which a meeting stands. */
    static List<Words> of(SiteContext site, PageLinks links, MeetingEntry meeting) {
        return site.pairs.of(meeting).stream()
                .map(pair -> new Words(name(site, pair), links.to(pair.path())))
                .toList();
    }

    private static String name(SiteContext site, Pairs.Pair pair) {
        return site.msg.get("compare.name", site.names.meeting(pair.earlier()), site.names.meeting(pair.later()));
    }

    private static Row row(SiteContext site, PageLinks links, Pairs.Pair pair) {
        String from = site.names.dates(pair.before().communique().meeting());
        String to = site.names.dates(pair.after().communique().meeting());
        return new Row(
                new Words(name(site, pair), links.to(pair.path())),
                from == null || to == null ? null : site.msg.get("compare.dates", from, to));
    }

    private static View view(
            SiteContext site, Pairs.Pair pair, Map<String, List<DirectiveEntry>> directives, PageLinks links) {
        return new View(
                side(site, links, pair.earlier(), pair.before()),
                side(site, links, pair.later(), pair.after()),
                pair.missing() > 0 ? site.msg.get("compare.missing", pair.missing()) : null,
                change(site, links, pair, ThingId.Kind.TERM),
                change(site, links, pair, ThingId.Kind.DOCUMENT),
                TargetChanges.of(site, links, pair),
                topics(
                        site,
                        links,
                        directives.getOrDefault(pair.before().id(), List.of()),
                        directives.getOrDefault(pair.after().id(), List.of())),
                TextCompare.of(site, links, pair));
    }

    private static Side side(SiteContext site, PageLinks links, MeetingEntry meeting, Edition edition) {
        return new Side(
                site.words(links, meeting),
                site.names.dates(edition.communique().meeting()),
                new Words(site.names.title(edition), site.link(links, edition)));
    }

    private static Change change(SiteContext site, PageLinks links, Pairs.Pair pair, ThingId.Kind kind) {
        Set<ThingId> old = things(pair.before(), kind);
        Set<ThingId> now = things(pair.after(), kind);
        List<Words> came = new ArrayList<>();
        List<Words> stayed = new ArrayList<>();
        List<Words> went = new ArrayList<>();
        now.forEach(thing -> (old.contains(thing) ? stayed : came).add(words(site, links, thing)));
        old.stream().filter(thing -> !now.contains(thing)).forEach(thing -> went.add(words(site, links, thing)));
        return new Change(came, stayed, went);
    }

    private static Set<ThingId> things(Edition edition, ThingId.Kind kind) {
        return edition.linked(kind).map(Annotation::thing).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Words words(SiteContext site, PageLinks links, ThingId thing) {
        Words words = site.words(links, site.lookup.thing(thing));
        return site.lookup.thing(thing) instanceof DocumentEntry document
                ? new Words(Lineage.marked(document), words.href())
                : words;
    }

    /** In the order in which the later text speaks of them, then those that only the earlier one speaks of, then those of no topic. */
    private static List<Topic> topics(
            SiteContext site, PageLinks links, List<DirectiveEntry> old, List<DirectiveEntry> now) {
        Set<String> codes = new LinkedHashSet<>();
        now.forEach(entry -> entry.topics().forEach(topic -> codes.add(topic.topic())));
        old.forEach(entry -> entry.topics().forEach(topic -> codes.add(topic.topic())));
        List<Topic> topics = new ArrayList<>(codes.stream()
                .map(code -> new Topic(
                        new Words(
                                site.msg.get("topic." + code), DirectiveLists.href(links, DirectiveLists.topic(code))),
                        items(site, links, old, code),
                        items(site, links, now, code)))
                .toList());
        Topic rest = new Topic(
                new Words(site.msg.get("compare.noTopic"), null),
                items(site, links, old, null),
                items(site, links, now, null));
        if (!rest.before().isEmpty() || !rest.after().isEmpty()) {
            topics.add(rest);
        }
        return topics;
    }

    /** Those of a topic; those of none where it is null. */
    private static List<Item> items(
            SiteContext site, PageLinks links, List<DirectiveEntry> directives, @Nullable String topic) {
        return directives.stream()
                .filter(entry -> topic == null
                        ? entry.topics().isEmpty()
                        : entry.topics().stream().map(DirectiveTopic::topic).anyMatch(topic::equals))
                .map(entry -> new Item(
                        Quote.opening(DirectiveRow.directive(site, entry)),
                        site.link(links, entry.mentions().get(0)),
                        entry.number()))
                .toList();
    }
}
