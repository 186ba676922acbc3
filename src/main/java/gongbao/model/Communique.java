package gongbao.model;

import gongbao.diag.Diagnostic;
import gongbao.text.SourceFile;
import gongbao.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One communiqué, read whole.
 *
 * @param id {@code 511826-15-6} where the meeting is known, else a slug from title and date
 * @param heading what stands before the text
 * @param carrier where it comes from
 * @param meeting the meeting it reports
 * @param facts what else it says
 * @param prose the text itself
 * @param diagnostics what looks wrong, by place
 */
public record Communique(
        String id,
        Heading heading,
        Carrier carrier,
        Meeting meeting,
        Facts facts,
        Prose prose,
        List<Diagnostic> diagnostics) {

    /** Version of the JSON contract. */
    public static final String SCHEMA = "gongbao/1";

    private static final Comparator<Fact> BY_PLACE =
            Comparator.<Fact, Span>comparing(fact -> fact.spans().get(0)).thenComparing(Fact::id);

    public Communique {
        id = new Slug(id).text();
        diagnostics = List.copyOf(diagnostics);
    }

    /** All facts that stand in the text, the meeting among them, in the order of their first words. */
    public List<Fact> inOrder() {
        List<Fact> all = new ArrayList<>(List.of(meeting));
        for (FactId.Kind kind : FactId.Kind.values()) {
            all.addAll(facts.of(kind));
        }
        all.removeIf(fact -> fact.spans().isEmpty());
        all.sort(BY_PLACE);
        return all;
    }

    /**
     * The fact of that id.
     *
     * @throws IndexOutOfBoundsException where the communiqué has none of that number
     */
    public Fact fact(FactId of) {
        return of.kind() == FactId.Kind.MEETING ? meeting : facts.of(of.kind()).get(of.number() - 1);
    }

    /** The same where its kind is known. */
    public <F extends Fact> F fact(FactId of, Class<F> kind) {
        return kind.cast(fact(of));
    }

    /** The day it ended, else began, else heard this text, else the time it was published; null where none is known. */
    public @Nullable Moment day() {
        LocalDate held = meeting.day();
        LocalDate met = held != null ? held : meeting.givenOn();
        return met == null ? publication().publishedAt() : Moment.of(met);
    }

    /** The day that the text itself gives: of its meeting, its adoption, its writing or issue; null where it gives none. */
    public @Nullable LocalDate ownDay() {
        LocalDate met = meeting.day() != null ? meeting.day() : meeting.givenOn();
        LocalDate own = met != null ? met : publication().writtenDate();
        Moment issued = genre() == Genre.STATISTICAL ? publication().publishedAt() : null;
        return own != null || issued == null ? own : issued.day();
    }

    /** The same under another id: two files may hold one communiqué, and both have a page. */
    public Communique withId(String newId) {
        return new Communique(newId, heading, carrier, meeting, facts, prose, diagnostics);
    }

    public Communique withDiagnostics(List<Diagnostic> found) {
        return new Communique(id, heading, carrier, meeting, facts, prose, found);
    }

    /** The same without what its source hides: as it may be published. */
    public Communique withoutHidden() {
        return new Communique(id, heading, carrier.withoutHidden(), meeting, facts, prose, diagnostics);
    }

    public String title() {
        return heading.title();
    }

    public @Nullable Span titleSpan() {
        return heading.titleSpan();
    }

    public List<Span> notes() {
        return heading.notes();
    }

    public Genre genre() {
        return heading.genre();
    }

    public SourceFile source() {
        return carrier.source();
    }

    public Publication publication() {
        return carrier.publication();
    }

    public List<String> given() {
        return carrier.given();
    }

    /** What an editor corrected of it. */
    public List<Correction> corrections() {
        return carrier.corrections();
    }

    /** The facts that an editor gave, or part of them. */
    public Set<FactId> edited() {
        return corrections().stream()
                .map(Correction::fact)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<String> furniture() {
        return carrier.furniture();
    }

    /** Of the furniture what stands between the lines of the body or next to them. */
    public List<String> aside() {
        return carrier.aside();
    }

    public List<Section> sections() {
        return prose.sections();
    }

    public String body() {
        return prose.body();
    }

    public List<Attendee> attendees() {
        return facts.attendees();
    }

    public List<Person> people() {
        return facts.people();
    }

    public List<CitedDocument> documents() {
        return facts.documents();
    }

    public List<Personnel> personnel() {
        return facts.personnel();
    }

    public List<Target> targets() {
        return facts.targets();
    }

    public List<Directive> directives() {
        return facts.directives();
    }

    public List<Reference> references() {
        return facts.references();
    }

    public List<Term> terms() {
        return facts.terms();
    }
}
