package gongbao.site;

import gongbao.model.Attendee;
import gongbao.model.CitedDocument;
import gongbao.model.Communique;
import gongbao.model.Edition;
import gongbao.model.FactId;
import gongbao.model.Mention;
import gongbao.model.Person;
import gongbao.model.ThingId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    static Glance of(PageScope page, Edition edition) {
        Communique c = edition.communique();
        List<TargetRow> rows = targetRows(page, edition);
        List<TargetRow> figures = rows.stream().filter(TargetRow::quantitative).toList();
        return new Glance(
                page.names.title(edition),
                page.link(edition),
                page.names.dates(c.meeting()),
                c.meeting().venue(),
                page.names.date(c.publication().publishedAt()),
                met(page, edition),
                attendance(page, edition),
                acts(page, edition),
                documents(page, edition, HEARD),
                documents(page, edition, Set.of(CitedDocument.Status.ADOPTED)),
                TargetRow.byYear(page.site, figures),
                rows.size() == figures.size()
                        ? null
                        : page.msg.get(
                                figures.isEmpty() ? "glance.onlyTargets" : "glance.moreTargets",
                                rows.size() - figures.size()),
                rows.isEmpty() ? null : page.to(Urls.index(Column.TARGETS)),
                c.directives().size(),
                c.directives().isEmpty() ? null : page.to(Urls.page(Column.DIRECTIVES, edition.id())));
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

    private static @Nullable Words met(PageScope page, Edition edition) {
        return edition.mentions(FactId.Kind.MEETING)
                .findFirst()
                .map(mention -> new Words(mention.text(), page.link(mention)))
                .orElse(null);
    }

    private static List<Attendance> attendance(PageScope page, Edition edition) {
        Map<String, List<Words>> byRole = new LinkedHashMap<>();
        for (Mention mention : edition.firstMentions(FactId.Kind.ATTENDEE)) {
            String role =
                    "attendee." + edition.fact(mention, Attendee.class).role().code();
            byRole.computeIfAbsent(page.msg.get(role), label -> new ArrayList<>())
                    .add(new Words(mention.text(), page.link(mention)));
        }
        return byRole.entrySet().stream()
                .map(entry -> new Attendance(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** In the order of the text: the order in which people are named is part of what it says. */
    private static List<Act> acts(PageScope page, Edition edition) {
        List<Act> acts = new ArrayList<>();
        for (Mention mention : edition.firstMentions(FactId.Kind.PERSON)) {
            Person person = edition.fact(mention, Person.class);
            if (!person.acts().isEmpty()) {
                acts.add(new Act(
                        person.post(),
                        new Words(person.name(), page.link(mention)),
                        page.names.list(person.acts().stream()
                                .map(act -> page.msg.get("act." + act.code()))
                                .toList())));
            }
        }
        return acts;
    }

    /** In the order in which the communiqué lists its documents. */
    private static List<Words> documents(PageScope page, Edition edition, Set<CitedDocument.Status> status) {
        return edition.firstMentions(FactId.Kind.DOCUMENT).stream()
                .filter(mention -> status.contains(
                        edition.fact(mention, CitedDocument.class).status()))
                .sorted(Comparator.comparing(Mention::fact))
                .map(mention -> new Words(mention.text(), page.link(mention)))
                .toList();
    }

    static List<TargetRow> targetRows(PageScope page, Edition edition) {
        List<TargetRow> rows = new ArrayList<>();
        edition.linked(ThingId.Kind.TARGET)
                .forEach(target -> rows.add(TargetRow.of(
                        page,
                        page.lookup.target(target.linked()),
                        target.mention().ref())));
        return rows;
    }
}
