package gongbao.site.pages;

import gongbao.model.Annotation;
import gongbao.model.DirectiveEntry;
import gongbao.model.DocumentEntry;
import gongbao.model.Edition;
import gongbao.model.MeetingEntry;
import gongbao.model.Thing;
import gongbao.model.ThingId;
import gongbao.site.page.Column;
import gongbao.site.page.PageScope;
import gongbao.site.page.Pairs;
import gongbao.site.page.Urls;
import gongbao.site.page.Words;
import gongbao.site.target.TargetChanges;
import gongbao.site.text.TextCompare;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What two neighbouring sessions of a body have in common and what not, side by side. */
final class Comparison {

    /** Stands for those without one. */
    private static final String NO_TOPIC = "";

    private Comparison() {}

    static ComparePages.View view(PageScope page, Pairs.Pair pair) {
        return new ComparePages.View(
                side(page, pair.earlier(), pair.before()),
                side(page, pair.later(), pair.after()),
                ComparePages.between(page, pair),
                change(page, pair, ThingId.Kind.TERM),
                change(page, pair, ThingId.Kind.DOCUMENT),
                targets(TargetChanges.of(page, pair)),
                topics(page, pair),
                TextCompare.of(page, pair));
    }

    private static ComparePages.Targets targets(List<TargetChanges.Row> all) {
        return new ComparePages.Targets(
                all.stream()
                        .filter(row -> row.before() != null && row.after() != null)
                        .toList(),
                all.stream().filter(row -> row.before() == null).toList(),
                all.stream().filter(row -> row.after() == null).toList());
    }

    private static ComparePages.Side side(PageScope page, MeetingEntry meeting, Edition edition) {
        return new ComparePages.Side(
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

    private static ComparePages.Change change(PageScope page, Pairs.Pair pair, ThingId.Kind kind) {
        Set<ThingId> old = things(pair.before(), kind);
        Set<ThingId> now = things(pair.after(), kind);
        List<Words> came = new ArrayList<>();
        List<Words> stayed = new ArrayList<>();
        List<Words> went = new ArrayList<>();
        now.forEach(thing -> (old.contains(thing) ? stayed : came).add(words(page, thing)));
        old.stream().filter(thing -> !now.contains(thing)).forEach(thing -> went.add(words(page, thing)));
        return new ComparePages.Change(came, stayed, went);
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
    private static List<ComparePages.Topic> topics(PageScope page, Pairs.Pair pair) {
        Map<String, Integer> old = counts(page.lookup.directivesOf(pair.before()));
        Map<String, Integer> now = counts(page.lookup.directivesOf(pair.after()));
        Set<String> codes = new LinkedHashSet<>(now.keySet());
        codes.addAll(old.keySet());
        List<ComparePages.Topic> topics = new ArrayList<>();
        codes.stream().filter(code -> !code.equals(NO_TOPIC)).forEach(code -> topics.add(topic(page, code, old, now)));
        if (codes.contains(NO_TOPIC)) {
            topics.add(topic(page, NO_TOPIC, old, now));
        }
        return topics;
    }

    private static ComparePages.Topic topic(
            PageScope page, String code, Map<String, Integer> old, Map<String, Integer> now) {
        return new ComparePages.Topic(
                page.msg.get(code.equals(NO_TOPIC) ? "compare.noTopic" : "topic." + code),
                old.getOrDefault(code, 0),
                now.getOrDefault(code, 0));
    }

    /** How many there are of each topic, in the order of the text. */
    private static Map<String, Integer> counts(List<DirectiveEntry> directives) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (DirectiveEntry directive : directives) {
            Set<String> topics = new LinkedHashSet<>();
            directive.topics().forEach(topic -> topics.add(topic.topic()));
            (topics.isEmpty() ? Set.of(NO_TOPIC) : topics).forEach(topic -> counts.merge(topic, 1, Integer::sum));
        }
        return counts;
    }
}
