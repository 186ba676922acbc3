package gongbao.link;

import gongbao.model.Communique;
import gongbao.model.FactRef;
import gongbao.model.Meeting;
import gongbao.model.Mention;
import gongbao.model.Person;
import gongbao.model.PersonEntry;
import gongbao.model.Personnel;
import gongbao.model.ThingId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * People by name, place and office together. One who bears two offices at a time joins those who are named with one of
 * them. A name without an office goes to the only bearer of it in the place, and only if the same body's texts name him
 * with his office: a name alone proves nothing.
 */
final class PersonIndex {

    /**
     * Somebody named in a communiqué.
     *
     * @param offices none for a bare name
     * @param held false for an office that the text takes away: no office of that person any more
     * @param text which communiqué names him: whoever bears one name in one text is one, whatever the offices
     * @param body whose text it is: a bare name can only mean somebody of its place
     */
    private record Named(
            String name,
            @Nullable String post,
            Set<Office> offices,
            boolean held,
            String text,
            Owner body,
            List<Mention> mentions,
            @Nullable FactRef use) {

        /** 王某某 may be many. */
        boolean isMasked() {
            return name.indexOf('某') >= 0 || name.indexOf('×') >= 0;
        }
    }

    private static final class Found {
        final List<Named> all = new ArrayList<>();
        final Set<Office> offices = new LinkedHashSet<>();
        /** The bodies whose texts name this person. */
        final Set<Owner> bodies = new HashSet<>();

        final String name;

        Found(Named first) {
            name = first.name();
        }

        void add(Named named) {
            all.add(named);
            offices.addAll(named.offices());
            bodies.add(named.body());
        }
    }

    private final Backlinks links;
    private final Map<String, List<Named>> named = new LinkedHashMap<>();
    private final Map<ThingId, Found> people = new LinkedHashMap<>();

    PersonIndex(List<Draft> drafts, Backlinks links) {
        this.links = links;
        drafts.forEach(this::collect);
        Slugs slugs = new Slugs();
        named.forEach((name, all) -> tellApart(all).forEach(found -> {
            ThingId id = new ThingId(ThingId.Kind.PERSON, slugs.nextName(name));
            people.put(id, found);
            found.all.forEach(one -> links.link(one.mentions(), id));
        }));
    }

    /** In the order of the text, which decides over the order of entries and slugs. */
    private void collect(Draft draft) {
        List<Named> inDraft = new ArrayList<>();
        for (Person person : draft.communique().people()) {
            List<Mention> mentions = draft.mentions(person);
            inDraft.add(named(draft, person.name(), person.post(), true, mentions, draft.ref(person)));
        }
        for (Personnel decision : draft.communique().personnel()) {
            inDraft.add(named(
                    draft,
                    decision.name(),
                    decision.post(),
                    decision.act() != Personnel.Act.REMOVED,
                    draft.mentions(decision),
                    null));
        }
        inDraft.sort(Comparator.comparingInt(PersonIndex::start));
        inDraft.forEach(one ->
                named.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(one));
    }

    /** Where a text's own place is unknown the text stands for it, so that nobody is merged by accident. */
    private static Named named(
            Draft draft,
            String name,
            @Nullable String post,
            boolean held,
            List<Mention> mentions,
            @Nullable FactRef use) {
        Communique communique = draft.communique();
        String code = communique.meeting().code();
        return new Named(name, post, Office.of(post, code, draft.id()), held, draft.id(), body(draft), mentions, use);
    }

    private static Owner body(Draft draft) {
        Meeting meeting = draft.communique().meeting();
        String organ = meeting.organ() == null ? "" : meeting.organ().code();
        return meeting.code() == null
                ? new Owner(new Locus.Text(draft.id()), organ)
                : new Owner(new Locus.Place(meeting.code()), organ);
    }

    private static int start(Named one) {
        return one.mentions().isEmpty()
                ? Integer.MAX_VALUE
                : one.mentions().get(0).span().start();
    }

    /** All who bear one name, as people. */
    private List<Found> tellApart(List<Named> all) {
        Map<Office, Found> byOffice = new LinkedHashMap<>();
        Map<String, Named> byText = new HashMap<>();
        all.stream().filter(one -> !one.offices().isEmpty()).forEach(one -> {
            Named before = one.isMasked() ? null : byText.put(one.text(), one);
            join(byOffice, one, before == null ? Set.of() : before.offices());
        });
        Set<Found> people = new LinkedHashSet<>(byOffice.values());
        Map<Locus, Set<Found>> byPlace = new HashMap<>();
        byOffice.forEach((office, found) -> byPlace.computeIfAbsent(office.locus(), locus -> new LinkedHashSet<>())
                .add(found));
        Map<Owner, Found> bare = new LinkedHashMap<>();
        all.stream().filter(one -> one.offices().isEmpty()).forEach(one -> {
            List<Found> candidates = List.copyOf(byPlace.getOrDefault(one.body().locus(), Set.of()));
            if (candidates.size() > 1) {
                links.open(one.mentions(), "ambiguous-person");
            } else if (candidates.size() == 1 && candidates.get(0).bodies.contains(one.body())) {
                candidates.get(0).add(one);
            } else {
                bare.computeIfAbsent(one.body(), body -> new Found(one)).add(one);
            }
        });
        people.addAll(bare.values());
        return List.copyOf(people);
    }

    /**
     * Puts one into the company of all who share an office with him; they are then one person, too.
     *
     * @param more what else he is known to be
     */
    private static void join(Map<Office, Found> byOffice, Named one, Set<Office> more) {
        List<Found> same = Stream.concat(one.offices().stream(), more.stream())
                .map(byOffice::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Found first = same.isEmpty() ? new Found(one) : same.get(0);
        same.stream().skip(1).forEach(other -> other.all.forEach(first::add));
        same.stream().skip(1).forEach(other -> other.offices.forEach(office -> byOffice.put(office, first)));
        first.add(one);
        one.offices().forEach(office -> byOffice.put(office, first));
    }

    List<PersonEntry> entries(Order order) {
        return people.entrySet().stream()
                .map(person -> entry(person.getKey(), person.getValue(), links.of(person.getKey(), order)))
                .toList();
    }

    private static PersonEntry entry(ThingId id, Found found, List<Mention> mentions) {
        return new PersonEntry(
                id,
                found.name,
                found.all.stream()
                        .filter(Named::held)
                        .map(Named::post)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                Office.places(found.offices).stream().findFirst().orElse(null),
                found.all.stream().map(Named::use).filter(Objects::nonNull).toList(),
                mentions);
    }
}
