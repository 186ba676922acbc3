package gongbao.parse;

import gongbao.model.Deed;
import gongbao.model.FactId;
import gongbao.model.Person;
import gongbao.model.Person.Act;
import gongbao.text.Span;
import gongbao.zh.Folded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The people of a text as they are found: each once, with the first office, all acts, and where each was read. */
final class PeopleFound {

    private final Reading reading;
    private final Map<String, Found> people = new LinkedHashMap<>();
    private final Map<String, String> offices = new HashMap<>();

    PeopleFound(Reading reading) {
        this.reading = reading;
    }

    private static final class Found {
        @Nullable
        String post;

        final Set<Act> acts = EnumSet.noneOf(Act.class);
        final List<Deed> deeds = new ArrayList<>();
        final Set<Span> spans = new TreeSet<>();
        String rule = "";
    }

    /** Who was told of with an office. */
    Set<String> withOffice() {
        return offices.keySet();
    }

    /** Somebody named; one of whom nothing is told is nobody, if he was not found before. */
    void add(Span name, @Nullable String post, Map<Act, String> acts, Rule rule) {
        String key = reading.compact(name);
        if (post != null) {
            offices.putIfAbsent(key, post);
        }
        if (!acts.isEmpty() || people.containsKey(key)) {
            there(name, post, acts, rule);
        }
    }

    /** The same of one who is surely there. */
    void there(Span name, @Nullable String post, Map<Act, String> acts, Rule rule) {
        Found found = people.computeIfAbsent(reading.compact(name), key -> new Found());
        found.acts.addAll(acts.keySet());
        acts.forEach((act, verb) -> found.deeds.add(new Deed(act, verb.isEmpty() ? null : verb, name, List.of())));
        found.post = found.post == null ? post : found.post;
        found.rule = found.rule.isEmpty() ? rule.name() : found.rule;
    }

    List<Person> list() {
        people.forEach((name, found) -> found.post = found.post == null ? offices.get(name) : found.post);
        everywhere();
        List<Person> list = new ArrayList<>();
        people.forEach((name, found) -> list.add(new Person(
                FactId.Kind.PERSON.uncounted(),
                name,
                found.post,
                List.copyOf(found.acts),
                found.deeds,
                List.copyOf(found.spans),
                found.rule)));
        list.sort(Comparator.comparing(person -> person.spans().get(0)));
        return list;
    }

    /** Every place where a name stands. */
    private void everywhere() {
        Map<String, String> folded = new HashMap<>();
        people.keySet().forEach(name -> folded.put(name, Folded.of(name).text()));
        Map<String, List<Span>> places = Occurrences.in(reading.text(), Set.copyOf(folded.values()));
        people.forEach((name, found) -> found.spans.addAll(places.getOrDefault(folded.get(name), List.of())));
    }
}
