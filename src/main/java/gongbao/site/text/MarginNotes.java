package gongbao.site.text;

import gongbao.model.Annotation;
import gongbao.model.Attendee;
import gongbao.model.Directive;
import gongbao.model.Edition;
import gongbao.model.FactId;
import gongbao.model.Mention;
import gongbao.model.Personnel;
import gongbao.model.Target;
import gongbao.model.ThingId;
import gongbao.site.page.OpeningWords;
import gongbao.site.page.PageScope;
import gongbao.site.part.Decided;
import gongbao.site.part.Presence;
import gongbao.site.part.Quote;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What was read in an edition: as marks in the text, and as notes to stand beside it. */
public final class MarginNotes {

    /**
     * One note: what the words of a fact do not say, and where they lead if they are no link themselves.
     *
     * @param quote which words it is on
     * @param href page of the thing; null where it has none, and where the words in the text lead there
     * @param note what the words alone do not say; null where nothing
     * @param edited whether an editor gave it, or part of it
     */
    public record Note(
            Quote quote, @Nullable String href, @Nullable String note, boolean edited) {

        boolean says() {
            return href != null || note != null || edited;
        }
    }

    /** Notes on facts of one kind in one paragraph. */
    public record Group(String label, List<Note> facts) {}

    private final Edition edition;
    private final PageScope page;
    private final NoteWords words;
    private final Set<FactId> edited;
    private final Map<Integer, List<Annotation>> byBlock = new HashMap<>();
    private final List<Mark> marks;

    /** Ids of the mentions that are links in the text. */
    private final Set<String> linked;

    public MarginNotes(PageScope page, Edition edition) {
        this.edition = edition;
        this.page = page;
        this.words = new NoteWords(page.site, edition);
        this.edited = edition.communique().edited();
        edition.annotations()
                .forEach(annotation -> byBlock.computeIfAbsent(
                                annotation.mention().block(), block -> new ArrayList<>())
                        .add(annotation));
        this.marks = Handles.settle(edition.communique().body(), mentions());
        this.linked =
                marks.stream().filter(mark -> mark.href() != null).map(Mark::id).collect(Collectors.toSet());
    }

    /** All mentions as marks, links where they can be. */
    List<Mark> marks() {
        return marks;
    }

    /** All mentions, each with its id on this page. */
    private List<Mark> mentions() {
        return edition.annotations().stream()
                .map(annotation -> new Mark(
                        annotation.mention().span(),
                        handle(annotation.mention()),
                        page.id(annotation.mention().anchor()),
                        annotation.mention().kind(),
                        href(annotation)))
                .toList();
    }

    private @Nullable String href(Annotation annotation) {
        ThingId thing = annotation.thing();
        return thing == null ? null : page.link(thing);
    }

    /** Of a whole sentence only the words that matter are the link: the meeting's name, the words that ask. */
    private Span handle(Mention mention) {
        String part = switch (mention.kind()) {
            case MEETING -> edition.communique().meeting().name();
            case DIRECTIVE -> edition.fact(mention, Directive.class).modal();
            default -> mention.text();
        };
        int at = part == null ? -1 : mention.text().indexOf(part);
        int start = mention.span().start();
        if (part != null && at >= 0) {
            return new Span(start + at, start + at + part.length());
        }
        int from = mention.kind() == FactId.Kind.DIRECTIVE
                ? OpeningWords.opens(edition.fact(mention, Directive.class))
                : 0;
        int clause = mention.text().replace('，', ',').indexOf(',', from + Quote.SHORTEST_OPENING);
        return new Span(start + from, clause <= from ? mention.span().end() : start + clause);
    }

    /** What stands beside neighbouring blocks, by kind; a thing that they name twice stands there once. */
    List<Group> beside(int first, int last) {
        Map<String, Group> byLabel = new LinkedHashMap<>();
        Map<Object, List<Annotation>> same = new LinkedHashMap<>();
        IntStream.rangeClosed(first, last)
                .mapToObj(block -> byBlock.getOrDefault(block, List.of()))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(annotation -> annotation.mention().kind()))
                .forEach(annotation -> same.computeIfAbsent(identity(annotation), key -> new ArrayList<>())
                        .add(annotation));
        for (List<Annotation> one : same.values()) {
            Note note = note(one);
            if (note.says()) {
                byLabel.computeIfAbsent(label(one.get(0).mention()), label -> new Group(label, new ArrayList<>()))
                        .facts()
                        .add(note);
            }
        }
        return List.copyOf(byLabel.values());
    }

    /** What counts as said already: the same thing, but each target by its words and each form of a title by itself. */
    private static Object identity(Annotation annotation) {
        Mention mention = annotation.mention();
        ThingId thing = annotation.thing();
        return switch (mention.kind()) {
            case TARGET, DIRECTIVE, ATTENDEE, PERSONNEL, MEETING -> mention;
            case DOCUMENT -> mention.fact();
            case PERSON, TERM -> thing == null ? mention.fact() : thing;
            case REFERENCE -> thing == null ? mention : thing;
        };
    }

    private String label(Mention mention) {
        if (mention.kind() == FactId.Kind.ATTENDEE) {
            return Presence.label(page.site, edition.fact(mention, Attendee.class));
        }
        if (mention.kind() == FactId.Kind.PERSONNEL) {
            return Decided.label(page, edition.fact(mention, Personnel.class));
        }
        Integer year = mention.kind() == FactId.Kind.TARGET
                ? edition.fact(mention, Target.class).year()
                : null;
        return year == null ? page.msg.get("fact." + mention.kind().code()) : page.msg.get("fact.target.year", year);
    }

    private Note note(List<Annotation> same) {
        Annotation first = same.get(0);
        boolean isLink =
                same.stream().anyMatch(one -> linked.contains(one.mention().anchor()));
        // The name of the meeting is the page's title.
        boolean isTitle = isLink && first.mention().kind() == FactId.Kind.MEETING;
        return new Note(
                isTitle ? Quote.of("") : words.quote(first.mention()),
                isLink ? null : href(first),
                words.note(first, same),
                same.stream().anyMatch(one -> edited.contains(one.mention().fact())));
    }
}
