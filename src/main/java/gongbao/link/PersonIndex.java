package gongbao.link;

import gongbao.model.Communique;
import gongbao.model.FactRef;
import gongbao.model.Mention;
import gongbao.model.Person;
import gongbao.model.PersonEntry;
import gongbao.model.Personnel;
import gongbao.model.ThingId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People by name, place and office together. One who bears two offices at a time joins those who are named with one of
 * them; a name without an office goes to the only bearer of it in the place, if there is just one.
 */
final class PersonIndex {

    /** Somebody named in a communiqué; the place is that of the office, or the text's own. */
    private record Named(
            String name, @Nullable String post, String place, List<Mention> mentions, @Nullable FactRef use) {}

    private static final class Found {
        final List<Named> all = new ArrayList<>();
        final Set<String> offices = new HashSet<>();
        final String name;
        final String place;
        ThingId id = new ThingId(ThingId.Kind.PERSON, "");

        Found(Named first) {
            name = first.name();
            place = first.place();
        }

        void add(Named named) {
            all.add(named);
            offices.addAll(Offices.of(named.post()));
        }
    }

    private final Backlinks links;
    private final Map<String, List<Named>> named = new LinkedHashMap<>();
    private final Map<String, List<Found>> byName = new LinkedHashMap<>();

    PersonIndex(List<Draft> drafts, Backlinks links) {
        this.links = links;
        drafts.forEach(this::collect);
        named.forEach((name, all) -> byName.put(name, tellApart(all)));
        Slugs slugs = new Slugs();
        byName.values().forEach(people -> people.forEach(found -> {
            found.id = new ThingId(ThingId.Kind.PERSON, slugs.next(found.name));
            found.all.forEach(one -> links.link(one.mentions(), found.id));
        }));
    }

    /** In the order of the text, which decides over the order of entries and slugs. */
    private void collect(Draft draft) {
        List<Named> inDraft = new ArrayList<>();
        List<Person> people = draft.communique().people();
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            String place = placeOf(draft.communique(), person.post());
            List<Mention> mentions = draft.mentions(Mention.Kind.PERSON, i);
            inDraft.add(new Named(person.name(), person.post(), place, mentions, new FactRef(draft.id(), i)));
        }
        List<Personnel> decisions = draft.communique().personnel();
        for (int i = 0; i < decisions.size(); i++) {
            Personnel decision = decisions.get(i);
            String place = placeOf(draft.communique(), decision.post());
            List<Mention> mentions = draft.mentions(Mention.Kind.PERSONNEL, i);
            inDraft.add(new Named(decision.name(), decision.post(), place, mentions, null));
        }
        inDraft.sort(Comparator.comparingInt(PersonIndex::start));
        inDraft.forEach(one -> named.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(one));
    }

    private static int start(Named one) {
        return one.mentions().isEmpty()
                ? Integer.MAX_VALUE
                : one.mentions().get(0).span().start();
    }

    /**
     * The place of an office: 省委书记 in a county's text belongs to the province above it. Where the meeting's own place is
     * unknown the communiqué stands for it, so that nobody is merged by accident.
     */
    private static String placeOf(Communique communique, @Nullable String post) {
        String code = communique.meeting().code();
        return code == null ? "#" + communique.id() : Offices.place(post, code);
    }

    /** All who bear one name, as people. */
    private List<Found> tellApart(List<Named> all) {
        List<Found> people = new ArrayList<>();
        all.stream().filter(one -> one.post() != null).forEach(one -> join(people, one));
        List<Found> inOffice = List.copyOf(people);
        all.stream().filter(one -> one.post() == null).forEach(one -> {
            List<Found> candidates = candidates(inOffice, one.place());
            if (candidates.size() > 1) {
                links.unresolved(one.mentions(), "ambiguous-person");
            } else if (candidates.size() == 1) {
                candidates.get(0).add(one);
            } else {
                join(people, one);
            }
        });
        return people;
    }

    /** Puts one into the company of all who share an office with him in the place; they are then one person, too. */
    private static void join(List<Found> people, Named one) {
        Set<String> offices = Offices.of(one.post());
        List<Found> same = people.stream()
                .filter(found -> found.place.equals(one.place()))
                .filter(found -> offices.isEmpty()
                        ? found.offices.isEmpty()
                        : found.offices.stream().anyMatch(offices::contains))
                .toList();
        Found first = same.isEmpty() ? new Found(one) : same.get(0);
        if (same.isEmpty()) {
            people.add(first);
        }
        same.stream().skip(1).forEach(other -> {
            other.all.forEach(first::add);
            people.remove(other);
        });
        first.add(one);
    }

    /** Whom a name without office may mean in a text of the place: those in office there, else those in the places above. */
    private static List<Found> candidates(List<Found> inOffice, String place) {
        List<Found> here = inOffice.stream().filter(found -> found.place.equals(place)).toList();
        if (!here.isEmpty() || place.startsWith("#")) {
            return here;
        }
        List<String> above = Codes.above(place);
        return inOffice.stream().filter(found -> above.contains(found.place)).toList();
    }

    List<PersonEntry> entries(Order order) {
        return byName.values().stream()
                .flatMap(people -> people.stream().map(found -> entry(found, people, order)))
                .toList();
    }

    private PersonEntry entry(Found found, List<Found> sameName, Order order) {
        return new PersonEntry(
                found.id,
                found.name,
                found.all.stream().map(Named::post).filter(post -> post != null).findFirst().orElse(null),
                found.offices.isEmpty() || found.place.startsWith("#") ? null : found.place,
                found.all.stream().map(Named::use).filter(use -> use != null).toList(),
                sameName.stream().filter(other -> other != found).map(other -> other.id.slug()).toList(),
                links.of(found.id, order));
    }
}
