package gongbao.site.pages;

import gongbao.model.Attendee;
import gongbao.model.CitedDocument;
import gongbao.model.Communique;
import gongbao.model.Edition;
import gongbao.model.FactId;
import gongbao.model.Mention;
import gongbao.model.Person;
import gongbao.model.Personnel;
import gongbao.model.ThingId;
import gongbao.site.page.Column;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.page.Words;
import gongbao.site.part.Decided;
import gongbao.site.part.Deeds;
import gongbao.site.part.Presence;
import gongbao.site.part.Treated;
import gongbao.site.target.TargetRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
 * @param times when and where
 * @param met the sentence that tells it; null where there is none
 * @param attendance groups who attended, and those absent, a list for each
 * @param acts who did what
 * @param documents what became of documents, and what was decided of people, a list for each verb of the text
 * @param targets targets; null where it sets none
 * @param directives the directives it gives; null where there are none
 */
public record Glance(
        Words title,
        Times times,
        @Nullable Words met,
        List<Attendance> attendance,
        Acts acts,
        List<Papers> documents,
        @Nullable Goals targets,
        @Nullable Register directives) {

    /**
     * When and where.
     *
     * @param when the days it met
     * @param venue where it met
     * @param published when it was published, with a word for whose day that is
     */
    public record Times(
            @Nullable String when,
            @Nullable String venue,
            @Nullable String published) {}

    public record Attendance(String role, List<Words> groups) {}

    /** Who did what, under a label that is true of all. */
    public record Acts(String label, List<Act> people) {}

    public record Act(@Nullable String post, Words name, String acts) {}

    /**
     * Documents with which the same was done, or people of whom the like was decided.
     *
     * @param brief how many
     */
    public record Papers(String verb, List<Words> papers, String brief) {}

    /**
     * Targets with a figure, and the way to all.
     *
     * @param more how many more targets there are; null where none
     * @param href where all of them stand
     */
    public record Goals(
            List<TargetRow.Horizon> figures, @Nullable Words more, String href) {}

    /** How many directives there are, and their register. */
    public record Register(int count, String href) {}

    /** Whether it would be a box without a line. */
    boolean empty() {
        return met == null
                && attendance.isEmpty()
                && acts.people().isEmpty()
                && documents.isEmpty()
                && targets == null
                && directives == null;
    }

    private static final int FEW = 4;

    /** So many decisions on people stand in a summary. */
    private static final int MOST = 8;

    private static final Set<CitedDocument.Status> DONE =
            Set.of(CitedDocument.Status.HEARD, CitedDocument.Status.DISCUSSED, CitedDocument.Status.ADOPTED);

    static Glance of(PageScope page, Edition edition) {
        Communique c = edition.communique();
        return new Glance(
                new Words(page.names.title(edition), page.link(edition)),
                new Times(page.names.dates(c.meeting()), c.meeting().venue(), published(page, edition)),
                met(page, edition),
                attendance(page, edition),
                acts(page, edition),
                Stream.concat(documents(page, edition).stream(), decisions(page, edition).stream())
                        .toList(),
                goals(page, edition),
                c.directives().isEmpty()
                        ? null
                        : new Register(c.directives().size(), page.to(Urls.page(Column.DIRECTIVES, edition.id()))));
    }

    private static @Nullable String published(PageScope page, Edition edition) {
        String when = page.names.date(edition.communique().publication().publishedAt());
        String key = page.site.facts.isOwnDay(edition) ? "glance.published" : "glance.saved";
        return when == null ? null : page.msg.get(key, when);
    }

    private static @Nullable Goals goals(PageScope page, Edition edition) {
        List<TargetRow> rows = targetRows(page, edition);
        List<TargetRow> figures = rows.stream().filter(TargetRow::quantitative).toList();
        if (rows.isEmpty()) {
            return null;
        }
        String href = page.to(Urls.index(Column.TARGETS));
        int others = rows.size() - figures.size();
        String more = figures.isEmpty() ? "glance.onlyTargets" : "glance.moreTargets";
        return new Goals(
                TargetRow.byYear(page.site, figures),
                others == 0 ? null : new Words(page.msg.get(more, others), href),
                href);
    }

    /** The same with a few targets only, for a page that has to say other things too. */
    Glance brief(SiteContext site) {
        List<TargetRow> rows = targets == null
                ? List.of()
                : targets.figures().stream()
                        .flatMap(horizon -> horizon.rows().stream())
                        .toList();
        if (targets == null || rows.size() <= FEW) {
            return this;
        }
        Goals few = new Goals(
                TargetRow.byYear(site, rows.subList(0, FEW)),
                new Words(site.msg.get("glance.allTargets"), targets.href()),
                targets.href());
        return new Glance(title, times, met, attendance, acts, documents, few, directives);
    }

    private static @Nullable Words met(PageScope page, Edition edition) {
        return edition.mentions(FactId.Kind.MEETING)
                .findFirst()
                .map(mention -> new Words(mention.text(), page.link(mention)))
                .orElse(null);
    }

    private static List<Attendance> attendance(PageScope page, Edition edition) {
        Map<String, List<Words>> byLabel = new LinkedHashMap<>();
        for (Mention mention : edition.firstMentions(FactId.Kind.ATTENDEE)) {
            Attendee group = edition.fact(mention, Attendee.class);
            Presence.Line line = Presence.line(page.site, group, mention.text());
            byLabel.computeIfAbsent(line.label(), label -> new ArrayList<>())
                    .add(new Words(line.words(), page.link(mention)));
        }
        return byLabel.entrySet().stream()
                .map(entry -> new Attendance(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** In the order of the text: the order in which people are named is part of what it says. */
    private static Acts acts(PageScope page, Edition edition) {
        List<Act> acts = new ArrayList<>();
        for (Mention mention : edition.firstMentions(FactId.Kind.PERSON)) {
            Person person = edition.fact(mention, Person.class);
            if (!person.acts().isEmpty()) {
                acts.add(new Act(
                        person.post(), new Words(person.name(), page.link(mention)), Deeds.told(page.site, person)));
            }
        }
        return new Acts(Deeds.label(page.site, edition), acts);
    }

    /** In the order in which the communiqué lists its documents. */
    private static List<Papers> documents(PageScope page, Edition edition) {
        Map<String, List<Words>> byVerb = new LinkedHashMap<>();
        edition.firstMentions(FactId.Kind.DOCUMENT).stream()
                .sorted(Comparator.comparing(Mention::fact))
                .forEach(mention -> {
                    CitedDocument document = edition.fact(mention, CitedDocument.class);
                    if (DONE.contains(document.status())) {
                        byVerb.computeIfAbsent(Treated.label(page.site, document), verb -> new ArrayList<>())
                                .add(new Words(mention.text(), page.link(mention)));
                    }
                });
        return byVerb.entrySet().stream()
                .map(entry ->
                        new Papers(entry.getKey(), entry.getValue(), counted(page, entry.getKey(), entry.getValue())))
                .toList();
    }

    /** How many there are is said of titles in marks alone, which are surely all read. */
    private static String counted(PageScope page, String verb, List<Words> papers) {
        boolean marked = papers.stream().allMatch(paper -> paper.text().startsWith("《"));
        return marked
                ? page.msg.get("glance.brief.documents", verb, papers.size())
                : page.msg.get("glance.brief.uncounted", verb);
    }

    /** Of a long list of the elected the first; all of them stand in the text. */
    private static List<Papers> decisions(PageScope page, Edition edition) {
        Map<String, List<Words>> byLabel = new LinkedHashMap<>();
        Map<String, Set<String>> counted = new LinkedHashMap<>();
        List<Mention> mentions = edition.firstMentions(FactId.Kind.PERSONNEL);
        for (Mention mention : mentions) {
            Personnel decision = edition.fact(mention, Personnel.class);
            boolean sanction = decision.act() == Personnel.Act.CONFIRMED;
            counted.computeIfAbsent(Decided.label(page, decision), label -> new HashSet<>())
                    .add(sanction ? decision.name() : mention.fact().toString());
        }
        for (Mention mention : mentions.subList(0, Math.min(MOST, mentions.size()))) {
            Personnel decision = edition.fact(mention, Personnel.class);
            String words = page.msg.get("glance.decided", mention.text(), Decided.words(page, decision));
            byLabel.computeIfAbsent(Decided.label(page, decision), label -> new ArrayList<>())
                    .add(new Words(words, page.link(mention)));
        }
        if (mentions.size() > MOST) {
            byLabel.computeIfAbsent(page.msg.get("fact.personnel"), label -> new ArrayList<>())
                    .add(new Words(
                            page.msg.get("glance.moreDecided", mentions.size() - MOST), page.link(mentions.get(MOST))));
        }
        return byLabel.entrySet().stream()
                .map(entry -> new Papers(
                        entry.getKey(),
                        entry.getValue(),
                        brief(
                                page,
                                entry.getKey(),
                                counted.getOrDefault(entry.getKey(), Set.of()).size())))
                .toList();
    }

    /** People who were sanctioned are counted as such; one person may be elected to two offices. */
    private static String brief(PageScope page, String label, int count) {
        boolean sanction = label.equals(page.msg.get("fact.sanction"));
        return page.msg.get(sanction ? "glance.brief.sanctioned" : "glance.brief.people", label, count);
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
