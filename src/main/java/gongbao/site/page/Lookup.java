package gongbao.site.page;

import gongbao.model.Actual;
import gongbao.model.Body;
import gongbao.model.Corpus;
import gongbao.model.DirectiveEntry;
import gongbao.model.Edition;
import gongbao.model.Fact;
import gongbao.model.FactRef;
import gongbao.model.MeetingEntry;
import gongbao.model.MeetingKey;
import gongbao.model.Moment;
import gongbao.model.Organ;
import gongbao.model.PersonEntry;
import gongbao.model.PlaceEntry;
import gongbao.model.Slug;
import gongbao.model.TargetEntry;
import gongbao.model.TermEntry;
import gongbao.model.Thing;
import gongbao.model.ThingId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds editions and things of the archive by their ids. */
public final class Lookup {

    /** The latest meeting first; of one day, and without a day, by id. */
    private static final Comparator<Edition> NEWEST_FIRST = Comparator.comparing(
                    Lookup::day, Comparator.nullsLast(Comparator.<Moment>reverseOrder()))
            .thenComparing(Edition::id);

    /** The earliest meeting first; texts without a day come last, and texts of one day keep their order. */
    private static final Comparator<Edition> OLDEST_FIRST =
            Comparator.comparing(Lookup::day, Comparator.nullsLast(Comparator.<Moment>naturalOrder()));

    final Corpus corpus;
    public final List<Edition> newestFirst;
    /** By id of a text, which in the order of the archive it is. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final Map<ThingId, Thing> things = new HashMap<>();

    /** By text, where its first directive stands among those of the archive; and how many there are in all. */
    private final int[] firstDirectives;

    private final Map<Body, List<MeetingEntry>> bodies;
    private final Map<String, List<PersonEntry>> peopleByName;
    private final Map<String, List<PersonEntry>> peopleByPlace;
    private final Map<Slug, List<PlaceEntry>> below = new HashMap<>();

    Lookup(Corpus corpus) {
        this.corpus = corpus;
        this.newestFirst = corpus.editions().stream().sorted(NEWEST_FIRST).toList();
        this.bodies = corpus.meetings().stream()
                .collect(Collectors.groupingBy(meeting -> meeting.key().body(), Collectors.toUnmodifiableList()));
        this.peopleByName = corpus.people().stream()
                .collect(Collectors.groupingBy(PersonEntry::name, Collectors.toUnmodifiableList()));
        this.peopleByPlace = corpus.people().stream()
                .filter(person -> person.code() != null)
                .collect(Collectors.groupingBy(
                        person -> String.valueOf(person.code()), Collectors.toUnmodifiableList()));
        corpus.things().allButDirectives().forEach(thing -> things.put(thing.id(), thing));
        firstDirectives = new int[corpus.editions().size() + 1];
        for (Edition edition : corpus.editions()) {
            int number = numbers.size();
            numbers.put(edition.id(), number);
            firstDirectives[number + 1] =
                    firstDirectives[number] + edition.communique().directives().size();
        }
        corpus.places().forEach(this::addBelow);
    }

    /** Below the nearest place above it that has a text; places of no text are passed over. */
    private void addBelow(PlaceEntry place) {
        PlaceEntry above = above(place);
        if (!place.communiques().isEmpty() && above != null) {
            below.computeIfAbsent(above.id().slug(), slug -> new ArrayList<>()).add(place);
        }
    }

    /** The nearest place above that has a text; null where none has. */
    public @Nullable PlaceEntry above(PlaceEntry place) {
        PlaceEntry above = place;
        do {
            above = above.parent() == null ? null : place(above.parent().text());
        } while (above != null && above.communiques().isEmpty());
        return above;
    }

    /** The places of a text that have no other such place between. */
    public List<PlaceEntry> below(PlaceEntry place) {
        return below.getOrDefault(place.id().slug(), List.of());
    }

    /** The texts of its bodies, the latest first. */
    public List<Edition> textsOf(PlaceEntry place) {
        return place.communiques().stream()
                .map(this::edition)
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** Whose offices are those of a place. */
    public List<PersonEntry> peopleOf(PlaceEntry place) {
        return peopleByPlace.getOrDefault(place.id().slug().text(), List.of());
    }

    /** Younger before older. */
    public Comparator<Edition> byAge() {
        return NEWEST_FIRST;
    }

    /** The day it ended, else the time it was published; null where neither is known. */
    public static @Nullable Moment day(Edition edition) {
        return edition.communique().day();
    }

    /** The earliest meeting first; texts without a day come last, and texts of one day keep their order. */
    public static Comparator<Edition> oldestFirst() {
        return OLDEST_FIRST;
    }

    public Edition edition(String id) {
        return Objects.requireNonNull(findEdition(id));
    }

    /** The edition whose page bears the id; null where that is no edition's page. */
    @Nullable
    public Edition findEdition(String id) {
        Integer number = numbers.get(id);
        return number == null ? null : corpus.editions().get(number);
    }

    public <F extends Fact> F fact(FactRef ref, Class<F> kind) {
        return edition(ref.communique()).communique().fact(ref.fact(), kind);
    }

    public Thing thing(ThingId id) {
        return Objects.requireNonNull(find(id));
    }

    /** Null where the archive has no such thing. */
    @Nullable
    public Thing find(ThingId id) {
        return id.kind() == ThingId.Kind.DIRECTIVE ? directive(id.slug().text()) : things.get(id);
    }

    /** What a text asks for, in its order; each is made when it is asked for. */
    public List<DirectiveEntry> directivesOf(Edition edition) {
        int number = Objects.requireNonNull(numbers.get(edition.id()));
        return corpus.directives().subList(firstDirectives[number], firstDirectives[number + 1]);
    }

    /** The place in the archive of the first that a text has, or would have. */
    public int firstDirective(Edition edition) {
        return firstDirectives[Objects.requireNonNull(numbers.get(edition.id()))];
    }

    /** 〔例〕511826-15-6-d3: the third of its communiqué. */
    private @Nullable DirectiveEntry directive(String slug) {
        int mark = slug.lastIndexOf("-d");
        Integer number = mark < 0 ? null : numbers.get(slug.substring(0, mark));
        int at = number == null ? -1 : firstDirectives[number] + Integer.parseInt(slug.substring(mark + 2)) - 1;
        return at < 0 || at >= corpus.directives().size()
                ? null
                : corpus.directives().get(at);
    }

    public MeetingEntry meeting(Slug slug) {
        return (MeetingEntry) thing(new ThingId(ThingId.Kind.MEETING, slug));
    }

    /** All meetings of the body that the key names, its term and session apart. */
    public List<MeetingEntry> ofBody(MeetingKey key) {
        return bodies.getOrDefault(key.body(), List.of());
    }

    /**
     * The meetings of a body that are known between two of different terms, and the congresses that chose it anew; the highest
     * first: 党的二十大, 党的二十届一中全会 between 党的十九届七中全会 and 党的二十届二中全会.
     */
    public List<MeetingEntry> between(MeetingKey earlier, MeetingKey later) {
        List<MeetingEntry> between = new ArrayList<>();
        if (earlier.organ() == Organ.COMMITTEE || earlier.organ() == Organ.DISCIPLINE_COMMISSION) {
            ofBody(new MeetingKey(earlier.code(), Organ.PARTY_CONGRESS, 0, null)).stream()
                    .filter(meeting -> meeting.key().session() == null)
                    .filter(meeting -> meeting.key().term() > earlier.term()
                            && meeting.key().term() <= later.term())
                    .forEach(between::add);
        }
        ofBody(earlier).stream()
                .filter(meeting ->
                        meeting.key().isMeeting() && meeting.key().isBehind(earlier) && later.isBehind(meeting.key()))
                .forEach(between::add);
        return between;
    }

    /** The meeting that a communiqué reports; null where it is not known. */
    @Nullable
    public MeetingEntry meetingOf(Edition edition) {
        var key = edition.communique().meeting().key();
        return key == null ? null : meeting(key.slug());
    }

    @Nullable
    public PlaceEntry place(@Nullable String code) {
        return code == null ? null : (PlaceEntry) find(new ThingId(ThingId.Kind.PLACE, new Slug(code)));
    }

    /** The place of a figure that stands under a target. */
    public PlaceEntry place(Actual actual) {
        return Objects.requireNonNull(place(actual.code()));
    }

    /** All who bear the name, this one included. */
    public List<PersonEntry> named(String name) {
        return peopleByName.getOrDefault(name, List.of());
    }

    public TermEntry term(Slug slug) {
        return (TermEntry) thing(new ThingId(ThingId.Kind.TERM, slug));
    }

    public TargetEntry target(ThingId id) {
        return (TargetEntry) thing(id);
    }

    DirectiveEntry directive(ThingId id) {
        return (DirectiveEntry) thing(id);
    }
}
