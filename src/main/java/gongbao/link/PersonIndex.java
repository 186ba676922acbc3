package gongbao.link;

import gongbao.model.Draft;
import gongbao.model.FactId;
import gongbao.model.FactRef;
import gongbao.model.Mention;
import gongbao.model.Person;
import gongbao.model.PersonEntry;
import gongbao.model.Personnel;
import gongbao.model.ThingId;
import gongbao.text.Longs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names in places. An entry says that texts print this name with offices of this place; whether one person or two bear it, it does not
 * say. So whose an entry is depends on each text alone, and not on which others there are.
 */
final class PersonIndex {

    /**
     * Somebody named in a communiqué.
     *
     * @param offices none for a bare name
     * @param held false for an office that the text takes away, or names at a punishment
     */
    private record Named(
            String name,
            @Nullable String post,
            Set<Office> offices,
            boolean held,
            List<Mention> mentions,
            FactRef fact) {

        /** 王某某 may be anybody; with an office the place is known at least. */
        boolean isMasked() {
            return name.indexOf('某') >= 0 || name.indexOf('×') >= 0;
        }

        int start() {
            return mentions.isEmpty()
                    ? Integer.MAX_VALUE
                    : mentions.get(0).span().start();
        }
    }

    /**
     * What makes two mentions one entry.
     *
     * @param locus the place of the office; the text where that is not known
     * @param apart words by which an editor tells a namesake in the place apart; empty for all others
     */
    private record Key(Locus locus, String name, String apart) {}

    private static final class Found {
        final ThingId id;
        final String name;
        /** 〔例〕县委书记, 县委书记、县长: each as it is printed first. */
        final Map<String, String> posts = new LinkedHashMap<>();
        /** Of the first place of whose offices a text prints the name. */
        @Nullable
        String code;

        final Longs uses = new Longs();

        Found(ThingId id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    private final Backlinks links;
    private final Slugs slugs = new Slugs();
    private final Map<Key, Found> people = new LinkedHashMap<>();

    private final Told<Key> told;

    private PersonIndex(List<Draft> drafts, Backlinks links, Told<Key> told) {
        this.links = links;
        this.told = told;
        drafts.forEach(this::add);
    }

    static PersonIndex of(List<Draft> drafts, Backlinks links, Told.Findings said) {
        Told<Key> told = new Told<>("person", said, (key, words) -> new Key(key.locus(), key.name(), words));
        if (told.isSaid()) {
            new PersonIndex(drafts, new Backlinks(drafts), told).told.settle();
        }
        return new PersonIndex(drafts, links, told);
    }

    private void add(Draft draft) {
        List<Named> named = named(draft);
        Map<String, Set<Locus>> loci = named.stream()
                .filter(one -> !one.offices().isEmpty())
                .collect(Collectors.groupingBy(
                        Named::name, Collectors.mapping(one -> Office.mostLocal(one.offices()), Collectors.toSet())));
        named.forEach(one -> {
            Locus locus = locus(draft, one, loci.getOrDefault(one.name(), Set.of()));
            if (locus == null) {
                links.open(one.mentions(), "ambiguous-person");
            } else {
                Key key = new Key(locus, one.name(), "");
                List<@Nullable String> about = Arrays.asList(About.place(locus), one.post(), draft.id());
                add(told.key(one.fact(), key, one.name(), about), one);
            }
        });
    }

    private void add(Key key, Named one) {
        Found found = people.computeIfAbsent(
                key,
                k -> new Found(
                        new ThingId(
                                ThingId.Kind.PERSON,
                                k.apart().isEmpty()
                                        ? slugs.ofName(k.name(), k.locus().mark(), k.name())
                                        : slugs.ofName(k.name(), k.locus().mark(), k.name(), k.apart())),
                        k.name()));
        note(found, one);
        links.link(one.mentions(), found.id);
    }

    private void note(Found found, Named one) {
        if (one.held() && one.post() != null) {
            found.posts.putIfAbsent(Wording.key(one.post()), one.post());
        }
        if (found.code == null
                && !one.offices().isEmpty()
                && Office.mostLocal(one.offices()) instanceof Locus.Place at) {
            found.code = at.mark();
        }
        if (one.fact().fact().kind() == FactId.Kind.PERSON) {
            found.uses.add(links.number(one.fact()));
        }
    }

    /** In the order of the text, which decides over the order of entries. */
    private static List<Named> named(Draft draft) {
        List<Named> named = new ArrayList<>();
        for (Person person : draft.communique().people()) {
            named.add(new Named(
                    person.name(),
                    person.post(),
                    Office.of(person.post(), draft.home(), draft.id()),
                    true,
                    draft.mentions(person),
                    draft.ref(person)));
        }
        for (Personnel decision : draft.communique().personnel()) {
            named.add(new Named(
                    decision.name(),
                    decision.post(),
                    Office.of(decision.post(), draft.home(), draft.id()),
                    decision.act() != Personnel.Act.REMOVED && decision.act() != Personnel.Act.CONFIRMED,
                    draft.mentions(decision),
                    draft.ref(decision)));
        }
        named.sort(Comparator.comparingInt(Named::start));
        return named;
    }

    /**
     * Where a name counts. A bare name goes with the one place of which the text prints it with an office, else with the place of
     * the text; null where the text prints it with offices of two places.
     *
     * @param printed the places of whose offices the text prints the name
     */
    private static @Nullable Locus locus(Draft draft, Named one, Set<Locus> printed) {
        if (!one.offices().isEmpty()) {
            return Office.mostLocal(one.offices());
        }
        if (one.isMasked()) {
            return new Locus.Text(draft.id());
        }
        return switch (printed.size()) {
            case 0 -> draft.home() == null ? new Locus.Text(draft.id()) : new Locus.Place(draft.home());
            case 1 -> printed.iterator().next();
            default -> null;
        };
    }

    List<PersonEntry> entries() {
        return people.values().stream()
                .map(found -> new PersonEntry(
                        found.id,
                        found.name,
                        List.copyOf(found.posts.values()),
                        found.code,
                        links.facts(found.uses),
                        links.of(found.id)))
                .toList();
    }
}
