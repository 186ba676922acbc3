package gongbao.link;

import gongbao.model.Communique;
import gongbao.model.FactRef;
import gongbao.model.Mention;
import gongbao.model.Person;
import gongbao.model.PersonEntry;
import gongbao.model.Personnel;
import gongbao.model.ThingId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** People by name, place and office together; a name without an office goes to the only bearer of it in the place, if any. */
final class PersonIndex {

    private static final class Found {
        final ThingId id;
        final String name;
        final @Nullable String post;
        final String place;
        final List<FactRef> uses = new ArrayList<>();

        Found(ThingId id, String name, @Nullable String post, String place) {
            this.id = id;
            this.name = name;
            this.post = post;
            this.place = place;
        }
    }

    private final Backlinks links;
    private final Slugs slugs = new Slugs();
    private final Map<String, Found> people = new LinkedHashMap<>();
    private final Map<String, List<Found>> byName = new HashMap<>();

    PersonIndex(List<Draft> drafts, Backlinks links) {
        this.links = links;
        // Those with an office first: the others are measured against them.
        drafts.forEach(draft -> addAll(draft, true));
        drafts.forEach(draft -> addAll(draft, false));
    }

    private void addAll(Draft draft, boolean withPost) {
        List<Person> persons = draft.communique().people();
        for (int i = 0; i < persons.size(); i++) {
            Person person = persons.get(i);
            if ((person.post() != null) == withPost) {
                Found found = add(draft, person.name(), person.post(), draft.mentions(Mention.Kind.PERSON, i));
                if (found != null) {
                    found.uses.add(new FactRef(draft.id(), i));
                }
            }
        }
        List<Personnel> decisions = draft.communique().personnel();
        for (int i = 0; i < decisions.size(); i++) {
            Personnel decision = decisions.get(i);
            if ((decision.post() != null) == withPost) {
                add(draft, decision.name(), decision.post(), draft.mentions(Mention.Kind.PERSONNEL, i));
            }
        }
    }

    private @Nullable Found add(Draft draft, String name, @Nullable String post, List<Mention> mentions) {
        String place = placeOf(draft.communique(), post);
        if (post == null) {
            List<Found> bearers = byName.getOrDefault(name, List.of()).stream()
                    .filter(found -> found.place.equals(place))
                    .toList();
            if (bearers.size() > 1) {
                links.unresolved(mentions, "ambiguous-person");
                return null;
            }
            if (bearers.size() == 1) {
                links.link(mentions, bearers.get(0).id);
                return bearers.get(0);
            }
        }
        String key = name + "\t" + place + "\t" + (post == null ? "" : Wording.key(post));
        Found found = people.get(key);
        if (found == null) {
            found = new Found(new ThingId(ThingId.Kind.PERSON, slugs.next(name)), name, post, place);
            people.put(key, found);
            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(found);
        }
        links.link(mentions, found.id);
        return found;
    }

    /**
     * The place of an office: 省委书记 in a county's text belongs to the province above it. Where the meeting's own place is
     * unknown the communiqué stands for it, so that nobody is merged by accident.
     */
    private static String placeOf(Communique communique, @Nullable String post) {
        String code = communique.meeting().code();
        return code == null ? "#" + communique.id() : Offices.place(post, code);
    }

    List<PersonEntry> entries(Order order) {
        return people.values().stream().map(found -> entry(found, order)).toList();
    }

    private PersonEntry entry(Found found, Order order) {
        return new PersonEntry(
                found.id,
                found.name,
                found.post,
                found.place.startsWith("#") ? null : found.place,
                found.uses,
                byName.get(found.name).stream()
                        .filter(other -> other != found)
                        .map(other -> other.id.slug())
                        .toList(),
                links.of(found.id, order));
    }
}
