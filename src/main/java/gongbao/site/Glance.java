package gongbao.site;

import gongbao.model.CitedDocument;
import gongbao.model.Communique;
import gongbao.model.Edition;
import gongbao.model.FactRef;
import gongbao.model.Link;
import gongbao.model.Mention;
import gongbao.model.Person;
import gongbao.model.TargetEntry;
import gongbao.model.ThingId;
import gongbao.model.Unresolved;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A communiqué in one look: met, heard, adopted, targets. Every word is the communiqué's own.
 *
 * @param title its title
 * @param href its page
 * @param when the days it met
 * @param venue where it met
 * @param published when it was published
 * @param met the sentence that tells it; null where there is none
 * @param attendance groups who attended, in two lists
 * @param acts who spoke, reported, explained
 * @param heard documents heard and discussed
 * @param adopted documents adopted
 * @param targets targets with a number
 * @param moreTargets how many more there are, in words; null where none
 * @param targetsHref where all its targets stand
 * @param directives how many directives it gives
 * @param directivesHref their register; null where there are none
 */
public record Glance(
        String title,
        String href,
        @Nullable String when,
        @Nullable String venue,
        @Nullable String published,
        @Nullable Words met,
        List<Attendance> attendance,
        List<Act> acts,
        List<Words> heard,
        List<Words> adopted,
        List<TargetRow.Horizon> targets,
        @Nullable String moreTargets,
        @Nullable String targetsHref,
        int directives,
        @Nullable String directivesHref) {

    /** Whether it would be a box without a line. */
    boolean empty() {
        return met == null
                && attendance.isEmpty()
                && acts.isEmpty()
                && heard.isEmpty()
                && adopted.isEmpty()
                && targetsHref == null
                && directivesHref == null;
    }

    public record Attendance(String role, List<Words> groups) {}

    public record Act(@Nullable String post, Words name, String acts) {}

    private static final int FEW = 4;

    private static final Set<CitedDocument.Status> HEARD =
            Set.of(CitedDocument.Status.HEARD, CitedDocument.Status.DISCUSSED);

    static Glance of(SiteContext site, Edition edition, PageLinks links) {
        Communique c = edition.communique();
        List<TargetRow> rows = targetRows(site, edition, links);
        List<TargetRow> figures = rows.stream().filter(TargetRow::quantitative).toList();
        return new Glance(
                site.names.title(edition),
                site.link(links, edition),
                site.names.dates(c.meeting()),
                c.meeting().venue(),
                site.names.date(c.publication().publishedAt()),
                first(site, edition, links, Mention.Kind.MEETING),
                attendance(site, edition, links),
                acts(site, edition, links),
                documents(site, edition, links, HEARD),
                documents(site, edition, links, Set.of(CitedDocument.Status.ADOPTED)),
                TargetRow.byYear(site, figures),
                rows.size() == figures.size()
                        ? null
                        : site.msg.get(
                                figures.isEmpty() ? "glance.onlyTargets" : "glance.moreTargets",
                                rows.size() - figures.size()),
                rows.isEmpty() ? null : links.to(Urls.index(Column.TARGETS)),
                c.directives().size(),
                c.directives().isEmpty() ? null : links.to(Urls.page(Column.DIRECTIVES, edition.id())));
    }

    /** The same with a few targets only, for a page that has to say other things too. */
    Glance brief(SiteContext site) {
        List<TargetRow> rows =
                targets.stream().flatMap(horizon -> horizon.rows().stream()).toList();
        if (rows.size() <= FEW) {
            return this;
        }
        return new Glance(
                title,
                href,
                when,
                venue,
                published,
                met,
                attendance,
                acts,
                heard,
                adopted,
                TargetRow.byYear(site, rows.subList(0, FEW)),
                site.msg.get("glance.allTargets"),
                targetsHref,
                directives,
                directivesHref);
    }

    private static @Nullable Words first(SiteContext site, Edition edition, PageLinks links, Mention.Kind kind) {
        return mentions(edition, kind).values().stream()
                .findFirst()
                .map(mention -> new Words(mention.text(), site.link(links, mention)))
                .orElse(null);
    }

    /** The first mention of each fact of the kind, in the order of the text. */
    static Map<Integer, Mention> mentions(Edition edition, Mention.Kind kind) {
        Map<Integer, Mention> first = new LinkedHashMap<>();
        Stream.of(
                        edition.links().stream().map(Link::mention),
                        edition.unresolved().stream().map(Unresolved::mention),
                        edition.unlinked().stream())
                .flatMap(mentions -> mentions)
                .filter(mention -> mention.kind() == kind)
                .sorted(Comparator.comparing(Mention::span))
                .forEach(mention -> first.putIfAbsent(mention.index(), mention));
        return first;
    }

    private static List<Attendance> attendance(SiteContext site, Edition edition, PageLinks links) {
        Map<String, List<Words>> byRole = new LinkedHashMap<>();
        mentions(edition, Mention.Kind.ATTENDEE)
                .forEach((index, mention) -> byRole.computeIfAbsent(
                                site.msg.get("attendee."
                                        + edition.communique()
                                                .attendees()
                                                .get(index)
                                                .role()
                                                .code()),
                                role -> new ArrayList<>())
                        .add(new Words(mention.text(), site.link(links, mention))));
        return byRole.entrySet().stream()
                .map(entry -> new Attendance(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Act> acts(SiteContext site, Edition edition, PageLinks links) {
        Map<Integer, Mention> mentions = mentions(edition, Mention.Kind.PERSON);
        List<Act> acts = new ArrayList<>();
        // In the order of the text: the order in which people are named is part of what it says.
        mentions.forEach((index, mention) -> {
            Person person = edition.communique().people().get(index);
            if (!person.acts().isEmpty()) {
                acts.add(new Act(
                        person.post(),
                        new Words(person.name(), site.link(links, mention)),
                        site.names.list(person.acts().stream()
                                .map(act -> site.msg.get("act." + act.code()))
                                .toList())));
            }
        });
        return acts;
    }

    private static List<Words> documents(
            SiteContext site, Edition edition, PageLinks links, Set<CitedDocument.Status> status) {
        Map<Integer, Mention> mentions = mentions(edition, Mention.Kind.DOCUMENT);
        List<Words> words = new ArrayList<>();
        List<CitedDocument> documents = edition.communique().documents();
        for (int i = 0; i < documents.size(); i++) {
            if (status.contains(documents.get(i).status()) && mentions.containsKey(i)) {
                words.add(new Words(mentions.get(i).text(), site.link(links, mentions.get(i))));
            }
        }
        return words;
    }

    static List<TargetRow> targetRows(SiteContext site, Edition edition, PageLinks links) {
        List<TargetRow> rows = new ArrayList<>();
        for (Link link : edition.links()) {
            if (link.thing().kind() == ThingId.Kind.TARGET) {
                TargetEntry entry = site.lookup.target(link.thing());
                rows.add(TargetRow.of(
                        site,
                        links,
                        entry,
                        new FactRef(edition.id(), link.mention().index())));
            }
        }
        return rows;
    }
}
