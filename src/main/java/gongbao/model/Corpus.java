package gongbao.model;

import gongbao.diag.Diagnostic;
import java.util.List;

/**
 * The whole archive: communiqués, the things they speak of, and the links between them.
 *
 * @param editions every communiqué, by id in natural order
 * @param meetings by place, body, term and session
 * @param documents in the order of first mention, as all that follow
 * @param people people
 * @param terms policy formulas
 * @param targets indicators
 * @param directives directives
 * @param places by division code
 * @param diagnostics what looked wrong when the parts were put together
 */
public record Corpus(
        List<Edition> editions,
        List<MeetingEntry> meetings,
        List<DocumentEntry> documents,
        List<PersonEntry> people,
        List<TermEntry> terms,
        List<TargetEntry> targets,
        List<DirectiveEntry> directives,
        List<PlaceEntry> places,
        List<Diagnostic> diagnostics) {

    public Corpus {
        editions = List.copyOf(editions);
        meetings = List.copyOf(meetings);
        documents = List.copyOf(documents);
        people = List.copyOf(people);
        terms = List.copyOf(terms);
        targets = List.copyOf(targets);
        directives = List.copyOf(directives);
        places = List.copyOf(places);
        diagnostics = List.copyOf(diagnostics);
    }
}
