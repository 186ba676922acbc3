package gongbao.model;

import gongbao.diag.Diagnostic;
import java.util.List;

/**
 * The whole archive: communiqués, the things they speak of, and the links between them.
 *
 * @param editions every communiqué, by id in natural order
 * @param things what they speak of
 * @param diagnostics what looked wrong when the parts were put together
 * @param corrections what an editor said of things of the archive, {@link Correction.What#SAME} and {@link
 *     Correction.What#DIFFERENT}; those of a text are the {@linkplain Communique#corrections communiqué's}
 */
public record Corpus(
        List<Edition> editions, Things things, List<Diagnostic> diagnostics, List<Correction> corrections) {

    public Corpus {
        editions = List.copyOf(editions);
        diagnostics = List.copyOf(diagnostics);
        corrections = List.copyOf(corrections);
    }

    /** An archive of whose things nobody said anything. */
    public Corpus(List<Edition> editions, Things things, List<Diagnostic> diagnostics) {
        this(editions, things, diagnostics, List.of());
    }

    public List<MeetingEntry> meetings() {
        return things.meetings();
    }

    public List<DocumentEntry> documents() {
        return things.documents();
    }

    public List<PersonEntry> people() {
        return things.people();
    }

    public List<TermEntry> terms() {
        return things.terms();
    }

    public List<TargetEntry> targets() {
        return things.targets();
    }

    public List<DirectiveEntry> directives() {
        return things.directives();
    }

    public List<PlaceEntry> places() {
        return things.places();
    }
}
