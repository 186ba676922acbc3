package gongbao.site.pages;

import gongbao.model.Annotation;
import gongbao.model.CitedDocument;
import gongbao.model.Communique;
import gongbao.model.DocumentEntry;
import gongbao.model.Edition;
import gongbao.model.FactId;
import gongbao.model.Mention;
import gongbao.model.Person;
import gongbao.model.PersonEntry;
import gongbao.model.Personnel;
import gongbao.model.PlaceEntry;
import gongbao.model.ThingId;
import gongbao.site.page.Column;
import gongbao.site.page.Dates;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.page.Words;
import gongbao.site.part.Decided;
import gongbao.site.part.Deeds;
import gongbao.site.part.Treated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One communiqué as the hub of what it speaks of: who did what at the meeting and what became of documents, with the way to the
 * thing and to the words; the many targets and directives are counted, and stand where the link leads.
 *
 * @param title its title
 * @param met what is known of the meeting itself
 * @param attendance groups who attended, and those absent, a list for each
 * @param people who did what, and what was decided of whom, in the order of the text
 * @param documents what was done with which document, the strongest first
 * @param targets how many it set, and where those of its place stand; null where it sets none
 * @param directives the directives it gives; null where there are none
 */
public record Hub(
        Words title,
        Occasion met,
        List<Glance.Attendance> attendance,
        People people,
        List<Paper> documents,
        @Nullable Words targets,
        Glance.@Nullable Register directives) {

    /**
     * The meeting.
     *
     * @param when its days, and what they are the days of
     * @param words the sentence that says so; null where none does
     * @param venue where it met
     * @param chair who presided, as printed
     */
    public record Occasion(
            Dates.@Nullable Dated when,
            @Nullable String words,
            @Nullable String venue,
            @Nullable String chair) {}

    /**
     * People of a meeting.
     *
     * @param label what the acts are, true of all
     * @param acts who did what
     * @param decisions what was decided of whom, a list for 人事 and 处分 each
     */
    public record People(String label, List<Deed> acts, List<Decisions> decisions) {}

    /** Decisions of one kind. */
    public record Decisions(String label, List<Deed> people) {}

    /** What somebody did, or what was decided of somebody. */
    public record Deed(Words name, @Nullable String post, String acts, String words) {}

    /** What was done with a document. */
    public record Paper(Words title, String status, boolean adopted, String words) {}

    static Hub of(PageScope page, Edition edition) {
        Communique c = edition.communique();
        Words met = GlanceLists.met(page, edition);
        return new Hub(
                new Words(page.names.title(edition), page.link(edition)),
                new Occasion(
                        page.names.dated(c.meeting()),
                        met == null ? null : met.href(),
                        c.meeting().venue(),
                        c.meeting().chair()),
                GlanceLists.attendance(page, edition),
                people(page, edition),
                papers(page, edition),
                targets(page, c),
                Glance.register(page, edition));
    }

    /** A name that could be one of several people's stands without a link: what was done was done. */
    private static People people(PageScope page, Edition edition) {
        Map<Mention, PersonEntry> known = new HashMap<>();
        edition.linked(ThingId.Kind.PERSON)
                .forEach(link -> known.put(link.mention(), (PersonEntry) page.lookup.thing(link.linked())));
        Map<String, List<Deed>> decisions = new LinkedHashMap<>();
        edition.firstMentions(FactId.Kind.PERSONNEL).stream()
                .limit(SiteContext.LONGEST_LIST)
                .forEach(mention -> decisions
                        .computeIfAbsent(
                                Decided.label(page, edition.fact(mention, Personnel.class)), kind -> new ArrayList<>())
                        .add(decided(page, edition, mention, known.get(mention))));
        return new People(
                Deeds.label(page.site, edition),
                edition.firstMentions(FactId.Kind.PERSON).stream()
                        .map(mention -> deed(page, edition, mention, known.get(mention)))
                        .filter(Objects::nonNull)
                        .limit(SiteContext.LONGEST_LIST)
                        .toList(),
                decisions.entrySet().stream()
                        .map(kind -> new Decisions(kind.getKey(), kind.getValue()))
                        .toList());
    }

    private static Deed decided(PageScope page, Edition edition, Mention mention, @Nullable PersonEntry entry) {
        Personnel decision = edition.fact(mention, Personnel.class);
        return new Deed(
                entry == null ? new Words(decision.name(), null) : page.words(entry),
                null,
                Decided.words(page, decision),
                page.link(mention));
    }

    private static @Nullable Deed deed(PageScope page, Edition edition, Mention mention, @Nullable PersonEntry entry) {
        Person person = edition.fact(mention, Person.class);
        String acts = Deeds.told(page.site, person);
        return acts.isEmpty()
                ? null
                : new Deed(
                        entry == null ? new Words(person.name(), null) : page.words(entry),
                        person.post(),
                        acts,
                        page.link(mention));
    }

    /** Each document once, with the strongest that was done with it; those that are only cited are left to the text. */
    private static List<Paper> papers(PageScope page, Edition edition) {
        Map<ThingId, Annotation> strongest = new LinkedHashMap<>();
        edition.linked(ThingId.Kind.DOCUMENT)
                .forEach(link -> strongest.merge(
                        link.linked(),
                        link,
                        (one, other) -> status(edition, other).compareTo(status(edition, one)) < 0 ? other : one));
        List<Annotation> chosen = new ArrayList<>(strongest.values());
        chosen.removeIf(link -> status(edition, link) == CitedDocument.Status.CITED);
        chosen.sort(Comparator.comparing(link -> status(edition, link)));
        return chosen.stream()
                .limit(SiteContext.LONGEST_LIST)
                .map(link -> new Paper(
                        new Words(
                                Lineage.printed(
                                        ((DocumentEntry) page.lookup.thing(link.linked())).title(), link.mention()),
                                page.link(link.linked())),
                        Treated.label(page.site, edition.fact(link.mention(), CitedDocument.class)),
                        status(edition, link) == CitedDocument.Status.ADOPTED,
                        page.link(link.mention())))
                .toList();
    }

    private static CitedDocument.Status status(Edition edition, Annotation link) {
        return edition.fact(link.mention(), CitedDocument.class).status();
    }

    private static @Nullable Words targets(PageScope page, Communique c) {
        PlaceEntry place = page.lookup.place(c.meeting().code());
        return c.targets().isEmpty()
                ? null
                : new Words(
                        page.msg.get("target.count", c.targets().size()),
                        place == null ? page.to(Urls.index(Column.TARGETS)) : page.list(Column.TARGETS, place));
    }
}
