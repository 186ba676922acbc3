package gongbao.site.text;

import gongbao.model.Adopter;
import gongbao.model.Annotation;
import gongbao.model.Attendee;
import gongbao.model.CitedDocument;
import gongbao.model.Communique;
import gongbao.model.Deed;
import gongbao.model.Directive;
import gongbao.model.Edition;
import gongbao.model.Fact;
import gongbao.model.FactId;
import gongbao.model.Meeting;
import gongbao.model.MeetingEntry;
import gongbao.model.MeetingKey;
import gongbao.model.Mention;
import gongbao.model.Person;
import gongbao.model.Personnel;
import gongbao.model.Reference;
import gongbao.model.Target;
import gongbao.model.ThingId;
import gongbao.site.page.SiteContext;
import gongbao.site.part.Deeds;
import gongbao.site.part.Presence;
import gongbao.site.part.Quote;
import gongbao.site.part.Treated;
import gongbao.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of the notes beside an edition's text: what a fact is called there, and what the text does not say in these words. */
final class NoteWords {

    /** What stands in a code for all of a province, or of a city. */
    private static final String WHOLE = "00";

    /** So much of a title tells it from others. */
    private static final int LONGEST_TITLE = 14;

    private final SiteContext site;
    private final Communique communique;

    /** By person and words: one who acts on every page is noted on every page. */
    private final Map<FactId, Map<Span, Set<Person.Act>>> deedsOf = new HashMap<>();

    NoteWords(SiteContext site, Edition edition) {
        this.site = site;
        this.communique = edition.communique();
    }

    /** Of a document as much of its title as tells it from others; of a sentence that asks the clause that does. */
    Quote quote(Mention mention) {
        Fact fact = communique.fact(mention.fact());
        if (fact instanceof Target target) {
            return Quote.of(target);
        } else if (fact instanceof Directive directive) {
            return Quote.opening(directive);
        } else if (fact instanceof Meeting meeting && meeting.name() != null) {
            return Quote.of(meeting.name());
        }
        return Quote.of(fact instanceof CitedDocument ? shortened(mention.text()) : mention.text());
    }

    /** 〔例〕《中共武清区委关于加快推进基层治理现代化的决定》 → 《…关于加快推进基层治理…》. */
    private static String shortened(String title) {
        int from = Math.max(0, title.indexOf("关于"));
        int to = from + LONGEST_TITLE;
        if (title.length() <= LONGEST_TITLE || to >= title.length() - 1) {
            return title;
        }
        to -= Character.isHighSurrogate(title.charAt(to - 1)) ? 1 : 0;
        String words = (from > 1 ? "…" : "") + title.substring(from > 1 ? from : 0, to) + "…";
        return title.startsWith("《") ? (from > 1 ? "《" : "") + words + "》" : words;
    }

    /** @param same the mentions that the note stands for */
    @Nullable
    String note(Annotation annotation, List<Annotation> same) {
        Fact fact = communique.fact(annotation.mention().fact());
        if (fact instanceof Meeting meeting) {
            return meeting.chair() == null ? null : site.msg.get("chair", meeting.chair());
        } else if (fact instanceof Attendee group) {
            return Presence.note(site, group);
        } else if (fact instanceof Person person) {
            return person(annotation, person, same);
        } else if (fact instanceof Personnel decision) {
            return joined(site.msg.get(Deeds.key(decision)), decision.post());
        } else if (fact instanceof CitedDocument document) {
            return document(document);
        }
        return fact instanceof Reference reference
                ? joined(reference(annotation), reference.announced() ? announced(reference) : null)
                : null;
    }

    /** Said of the day of the text, whatever has become of it. */
    private String announced(Reference reference) {
        return site.msg.get("meeting.announcedHere", site.names.coming(reference));
    }

    private @Nullable String person(Annotation annotation, Person person, List<Annotation> same) {
        return joined(
                person.post(),
                annotation.thing() != null ? null : open(annotation),
                Deeds.told(site, person, told(person, same)));
    }

    /** What is told of somebody in just these words. */
    private Set<Person.Act> told(Person person, List<Annotation> mentions) {
        Map<Span, Set<Person.Act>> deeds = deedsOf.computeIfAbsent(person.id(), id -> bySpan(person));
        return mentions.stream()
                .flatMap(mention -> deeds.getOrDefault(mention.mention().span(), Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private static Map<Span, Set<Person.Act>> bySpan(Person person) {
        return person.deeds().stream()
                .collect(Collectors.groupingBy(Deed::span, Collectors.mapping(Deed::act, Collectors.toSet())));
    }

    private @Nullable String document(CitedDocument document) {
        String full = document.aliasOf();
        return joined(
                document.status() == CitedDocument.Status.CITED ? null : Treated.label(site, document),
                adopter(document),
                full == null || full.equals(document.title())
                        ? null
                        : site.msg.get("document.aliasOf", shortened(full)));
    }

    /** Who else adopted it, by these words. */
    private @Nullable String adopter(CitedDocument document) {
        Adopter by = document.adoptedBy();
        return by == null || document.verb() == null
                ? null
                : site.msg.get("document.adoptedBy", by.text(), document.verb());
    }

    /** Whose meeting it is, where the words do not say: 区委十二届四次全会 in a text of another district → 朝阳区. */
    private @Nullable String reference(Annotation annotation) {
        ThingId thing = annotation.thing();
        if (thing == null) {
            return open(annotation);
        }
        MeetingEntry meeting = site.lookup.meeting(thing.slug());
        boolean said = annotation.mention().text().contains(meeting.jurisdiction()) || isOver(meeting.key());
        return said ? null : meeting.jurisdiction();
    }

    /** Whether it is of the country, of the text's own place, or of one above: the only 省委 that the text can mean. */
    private boolean isOver(MeetingKey key) {
        MeetingKey own = communique.meeting().key();
        int end = key.code().length();
        while (key.code().startsWith(WHOLE, end - WHOLE.length())) {
            end -= WHOLE.length();
        }
        return own != null && own.code().startsWith(key.code().substring(0, end))
                || key.code().equals(MeetingKey.COUNTRY);
    }

    private String open(Annotation annotation) {
        return site.msg.getOr("unresolved." + annotation.reason(), "unresolved");
    }

    private @Nullable String joined(@Nullable String... parts) {
        String joined = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(site.msg.get("list.dot")));
        return joined.isEmpty() ? null : joined;
    }
}
