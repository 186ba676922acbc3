package gongbao.site.pages;

import gongbao.model.Attendee;
import gongbao.model.CitedDocument;
import gongbao.model.Edition;
import gongbao.model.FactId;
import gongbao.model.Mention;
import gongbao.model.Person;
import gongbao.model.Personnel;
import gongbao.site.page.PageScope;
import gongbao.site.page.Words;
import gongbao.site.part.Decided;
import gongbao.site.part.Deeds;
import gongbao.site.part.Presence;
import gongbao.site.part.Treated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lists of a {@link Glance}: who attended, who did what, what became of documents, what was decided of people. */
final class GlanceLists {

    /** So many decisions on people stand in a summary. */
    private static final int MOST = 8;

    private static final Set<CitedDocument.Status> DONE =
            Set.of(CitedDocument.Status.HEARD, CitedDocument.Status.DISCUSSED, CitedDocument.Status.ADOPTED);

    private GlanceLists() {}

    /** What became of documents, and what was decided of people. */
    static List<Glance.Papers> treated(PageScope page, Edition edition) {
        return Stream.concat(documents(page, edition).stream(), decisions(page, edition).stream())
                .toList();
    }

    static @Nullable Words met(PageScope page, Edition edition) {
        return edition.mentions(FactId.Kind.MEETING)
                .findFirst()
                .map(mention -> new Words(mention.text(), page.link(mention)))
                .orElse(null);
    }

    static List<Glance.Attendance> attendance(PageScope page, Edition edition) {
        Map<String, List<Words>> byLabel = new LinkedHashMap<>();
        for (Mention mention : edition.firstMentions(FactId.Kind.ATTENDEE)) {
            Attendee group = edition.fact(mention, Attendee.class);
            Presence.Line line = Presence.line(page.site, group, mention.text());
            byLabel.computeIfAbsent(line.label(), label -> new ArrayList<>())
                    .add(new Words(line.words(), page.link(mention)));
        }
        return byLabel.entrySet().stream()
                .map(entry -> new Glance.Attendance(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** In the order of the text: the order in which people are named is part of what it says. */
    static Glance.Acts acts(PageScope page, Edition edition) {
        List<Glance.Act> acts = new ArrayList<>();
        for (Mention mention : edition.firstMentions(FactId.Kind.PERSON)) {
            Person person = edition.fact(mention, Person.class);
            if (!person.acts().isEmpty()) {
                acts.add(new Glance.Act(
                        person.post(), new Words(person.name(), page.link(mention)), Deeds.told(page.site, person)));
            }
        }
        return new Glance.Acts(Deeds.label(page.site, edition), acts);
    }

    /** In the order in which the communiqué lists its documents. */
    private static List<Glance.Papers> documents(PageScope page, Edition edition) {
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
                .map(entry -> new Glance.Papers(
                        entry.getKey(), entry.getValue(), counted(page, entry.getKey(), entry.getValue())))
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
    private static List<Glance.Papers> decisions(PageScope page, Edition edition) {
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
                .map(entry -> new Glance.Papers(
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
}
