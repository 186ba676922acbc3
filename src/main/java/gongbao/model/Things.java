package gongbao.model;

import gongbao.text.FrozenList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the communiqués of an archive speak of, each thing once.
 *
 * @param meetings by place, body, term and session
 * @param documents in the order of first mention, as all that follow
 * @param people people
 * @param terms policy formulas
 * @param targets indicators
 * @param directives directives
 * @param places by division code
 */
public record Things(
        List<MeetingEntry> meetings,
        List<DocumentEntry> documents,
        List<PersonEntry> people,
        List<TermEntry> terms,
        List<TargetEntry> targets,
        List<DirectiveEntry> directives,
        List<PlaceEntry> places) {

    /** Of an archive that speaks of nothing. */
    public static final Things NONE =
            new Things(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Things {
        meetings = List.copyOf(meetings);
        documents = List.copyOf(documents);
        people = List.copyOf(people);
        terms = List.copyOf(terms);
        targets = List.copyOf(targets);
        directives = FrozenList.of(directives);
        places = List.copyOf(places);
    }

    /** All that are told by more than one text, kind by kind: there are twenty directives to each of them. */
    public Stream<Thing> allButDirectives() {
        return Stream.<List<? extends Thing>>of(meetings, documents, people, terms, targets, places)
                .flatMap(List::stream);
    }
}
