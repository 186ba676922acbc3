package gongbao.model;

import gongbao.diag.Diagnostic;
import gongbao.text.SourceFile;
import gongbao.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One communiqué, read whole.
 *
 * @param schema version of the JSON contract
 * @param id {@code 511826-15-6} where the meeting is known, else a slug from title and date
 * @param title as printed, broken lines joined
 * @param titleSpan where it stands; null when the text has none
 * @param notes adoption notes and date lines between title and text
 * @param genre what kind of text it is
 * @param source the file
 * @param publication what the carrier page says of itself
 * @param given names of the fields that the editor gave in front matter; they override what was found
 * @param meeting the meeting it reports
 * @param attendees groups who attended
 * @param people people it names
 * @param documents documents it names, each title once
 * @param personnel personnel decisions
 * @param sections the whole body behind title and adoption note, in order
 * @param targets outcomes set for a horizon
 * @param directives what is asked
 * @param references meetings it points to, a mention each
 * @param terms policy formulas
 * @param body the text, verbatim; every offset counts in it
 * @param furniture what stands beside the body in the source
 * @param diagnostics what looks wrong, by place
 */
public record Communique(
        String schema,
        String id,
        String title,
        @Nullable Span titleSpan,
        List<Span> notes,
        Genre genre,
        SourceFile source,
        Publication publication,
        List<String> given,
        Meeting meeting,
        List<Attendee> attendees,
        List<Person> people,
        List<CitedDocument> documents,
        List<Personnel> personnel,
        List<Section> sections,
        List<Target> targets,
        List<Directive> directives,
        List<Reference> references,
        List<Term> terms,
        String body,
        List<String> furniture,
        List<Diagnostic> diagnostics) {

    public static final String SCHEMA = "gongbao/1";

    public Communique {
        notes = List.copyOf(notes);
        given = List.copyOf(given);
        attendees = List.copyOf(attendees);
        people = List.copyOf(people);
        documents = List.copyOf(documents);
        personnel = List.copyOf(personnel);
        sections = List.copyOf(sections);
        targets = List.copyOf(targets);
        directives = List.copyOf(directives);
        references = List.copyOf(references);
        terms = List.copyOf(terms);
        furniture = List.copyOf(furniture);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The day it ended, else the day it began, else the day it was published; empty where none is known. */
    public String day() {
        return Stream.of(meeting.endDate(), meeting.startDate(), publication.publishedAt())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** The same under another id: two files may hold one communiqué, and both have a page. */
    public Communique withId(String newId) {
        return new Communique(
                schema,
                newId,
                title,
                titleSpan,
                notes,
                genre,
                source,
                publication,
                given,
                meeting,
                attendees,
                people,
                documents,
                personnel,
                sections,
                targets,
                directives,
                references,
                terms,
                body,
                furniture,
                diagnostics);
    }
}
