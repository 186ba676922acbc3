package gongbao.site;

import gongbao.model.CitedDocument;
import gongbao.model.Communique;
import gongbao.model.Directive;
import gongbao.model.Edition;
import gongbao.model.Link;
import gongbao.model.MeetingEntry;
import gongbao.model.MeetingKey;
import gongbao.model.Mention;
import gongbao.model.Person;
import gongbao.model.Personnel;
import gongbao.model.ThingId;
import gongbao.model.Unresolved;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was read in an edition: as marks in the text, and as facts to stand beside it. */
final class Facts {

    /**
     * One fact.
     *
     * @param id its own id
     * @param quote its words
     * @param href page of the thing it is about; null where it has none
     * @param note what the words alone do not say; null where nothing
     * @param words link to the words in the text
     */
    public record Fact(
            String id,
            Quote quote,
            @Nullable String href,
            @Nullable String note,
            String words) {}

    /** Facts of one kind in one paragraph. */
    public record Group(String kind, String label, List<Fact> facts) {}

    /** How much of a directive stands beside its paragraph. */
    private static final int LONGEST_OPENING = 24;

    private final SiteContext site;
    private final Communique communique;
    private final PageLinks links;
    private final Map<Mention, ThingId> things = new IdentityHashMap<>();
    private final Map<Mention, String> reasons = new IdentityHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    Facts(SiteContext site, Edition edition, PageLinks links) {
        this.site = site;
        this.communique = edition.communique();
        this.links = links;
        for (Link link : edition.links()) {
            things.put(link.mention(), link.thing());
            mentions.add(link.mention());
        }
        for (Unresolved unresolved : edition.unresolved()) {
            reasons.put(unresolved.mention(), unresolved.reason());
            mentions.add(unresolved.mention());
        }
        mentions.addAll(edition.unlinked());
        mentions.sort(
                Comparator.comparing(Mention::span).thenComparing(Mention::kind).thenComparingInt(Mention::index));
    }

    /** All mentions as marks, each with its id on this page. */
    List<Mark> marks() {
        return mentions.stream()
                .map(mention -> new Mark(
                        mention.span(),
                        handle(mention),
                        links.id(mention.anchor()),
                        mention.kind().code(),
                        href(mention)))
                .toList();
    }

    private @Nullable String href(Mention mention) {
        ThingId thing = things.get(mention);
        return thing == null ? null : site.link(links, thing);
    }

    /** Of a whole sentence only the words that matter are the link: the meeting's name, the words that ask. */
    private Span handle(Mention mention) {
        String part = switch (mention.kind()) {
            case MEETING -> communique.meeting().name();
            case DIRECTIVE -> communique.directives().get(mention.index()).modal();
            default -> mention.text();
        };
        int at = part == null ? -1 : mention.text().indexOf(part);
        int start = mention.span().start();
        if (part != null && at >= 0) {
            return new Span(start + at, start + at + part.length());
        }
        int firstClause = mention.text().replace('，', ',').indexOf(',');
        return firstClause <= 0 ? mention.span() : new Span(start, start + firstClause);
    }

    /** What stands beside neighbouring blocks, by kind; a thing that they name twice stands there once. */
    List<Group> beside(int first, int last) {
        Map<String, Group> byLabel = new LinkedHashMap<>();
        Set<Object> seen = new HashSet<>();
        List<Mention> here = mentions.stream()
                .filter(mention -> first <= mention.block() && mention.block() <= last)
                .sorted(Comparator.comparing(Mention::kind))
                .toList();
        for (Mention mention : here) {
            if (seen.add(identity(mention))) {
                byLabel.computeIfAbsent(
                                label(mention),
                                label -> new Group(mention.kind().code(), label, new ArrayList<>()))
                        .facts()
                        .add(fact(mention, here));
            }
        }
        return List.copyOf(byLabel.values());
    }

    /** What counts as said already: the same thing, but each target by its words and each form of a title by itself. */
    private Object identity(Mention mention) {
        ThingId thing = things.get(mention);
        return switch (mention.kind()) {
            case TARGET, DIRECTIVE, ATTENDEE, PERSONNEL, MEETING -> mention;
            case DOCUMENT -> List.of(mention.kind(), mention.index());
            case PERSON, TERM -> thing == null ? List.of(mention.kind(), mention.index()) : thing;
            case REFERENCE -> thing == null ? mention : thing;
        };
    }

    private String label(Mention mention) {
        if (mention.kind() == Mention.Kind.ATTENDEE) {
            return site.msg.get("attendee."
                    + communique.attendees().get(mention.index()).role().code());
        }
        Integer year = mention.kind() == Mention.Kind.TARGET
                ? communique.targets().get(mention.index()).year()
                : null;
        return year == null ? site.msg.get("fact." + mention.kind().code()) : site.msg.get("fact.target.year", year);
    }

    private Fact fact(Mention mention, List<Mention> here) {
        String id = links.id("f" + mention.anchor().substring(1));
        return new Fact(
                id,
                quote(mention),
                href(mention),
                note(mention, same(mention, here)),
                links.to(links.path(), mention.anchor()));
    }

    private List<Mention> same(Mention mention, List<Mention> here) {
        return here.stream()
                .filter(other -> identity(other).equals(identity(mention)))
                .toList();
    }

    private Quote quote(Mention mention) {
        return switch (mention.kind()) {
            case TARGET -> Quote.of(communique.targets().get(mention.index()));
            case MEETING ->
                Quote.of(
                        communique.meeting().name() == null
                                ? mention.text()
                                : communique.meeting().name());
            case DIRECTIVE -> opening(communique.directives().get(mention.index()));
            default -> Quote.of(mention.text());
        };
    }

    /** 〔例〕全会指出,要聚焦难点锐意攻坚,全力推动… → 要聚焦难点锐意攻坚: the clause that asks, cut where it is long. */
    static Quote opening(Directive directive) {
        int from = directive.modal() == null ? 0 : Math.max(0, directive.text().indexOf(directive.modal()));
        String rest = directive.text().substring(from);
        int end = 0;
        while (end < rest.length() && end < LONGEST_OPENING && ",，;；。:：".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        if (end < LONGEST_OPENING) {
            return Quote.of(rest.substring(0, end));
        }
        int whole = Character.isHighSurrogate(rest.charAt(end - 1)) ? end - 1 : end;
        return new Quote(rest.substring(0, whole), "", "…");
    }

    private @Nullable String note(Mention mention, List<Mention> here) {
        int i = mention.index();
        return switch (mention.kind()) {
            case MEETING -> meetingNote();
            case PERSON -> personNote(mention, communique.people().get(i), here);
            case PERSONNEL -> personnelNote(communique.personnel().get(i));
            case DOCUMENT -> documentNote(communique.documents().get(i));
            case DIRECTIVE -> directiveNote(i);
            case REFERENCE -> referenceNote(mention);
            case ATTENDEE, TARGET, TERM -> null;
        };
    }

    private @Nullable String meetingNote() {
        List<String> parts = new ArrayList<>();
        add(parts, site.names.dates(communique.meeting()));
        add(parts, communique.meeting().venue());
        add(
                parts,
                communique.meeting().chair() == null
                        ? null
                        : site.msg.get("chair", communique.meeting().chair()));
        return joined(parts);
    }

    private @Nullable String personNote(Mention mention, Person person, List<Mention> here) {
        List<String> parts = new ArrayList<>();
        add(parts, person.post());
        add(parts, things.containsKey(mention) ? null : unresolved(mention));
        add(parts, Deeds.at(site, communique, person, here));
        return joined(parts);
    }

    private String personnelNote(Personnel decision) {
        String act = site.msg.get(Deeds.key(communique, decision));
        return decision.post() == null ? act : act + site.msg.get("list.dot") + decision.post();
    }

    private String documentNote(CitedDocument document) {
        String status = site.msg.get("status." + document.status().code());
        return document.aliasOf() == null || document.aliasOf().equals(document.title())
                ? status
                : status + site.msg.get("list.dot") + site.msg.get("document.aliasOf", document.aliasOf());
    }

    private @Nullable String directiveNote(int index) {
        Directive directive = communique.directives().get(index);
        List<String> parts = new ArrayList<>();
        parts.add(site.msg.get("directive.name", index + 1));
        add(parts, directive.addressee() == null ? null : site.msg.get("directive.to", directive.addressee()));
        String problem = directive.problem();
        boolean unsaid = problem != null && !opening(directive).head().contains(problem);
        add(parts, problem != null && unsaid ? site.msg.get("directive.problem", problem) : null);
        return joined(parts);
    }

    /** Whose meeting it is, where the words do not say: 省委十二届四次全会 → 四川省. */
    private @Nullable String referenceNote(Mention mention) {
        ThingId thing = things.get(mention);
        if (thing == null) {
            return unresolved(mention);
        }
        MeetingEntry meeting = site.lookup.meeting(thing.slug());
        boolean said = mention.text().contains(meeting.jurisdiction())
                || meeting.key().code().equals(MeetingKey.COUNTRY);
        return said ? null : meeting.jurisdiction();
    }

    private String unresolved(Mention mention) {
        return site.msg.getOr("unresolved." + reasons.get(mention), "unresolved");
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private @Nullable String joined(List<String> parts) {
        return parts.isEmpty() ? null : String.join(site.msg.get("list.dot"), parts);
    }
}
