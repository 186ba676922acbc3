package gongbao.parse;

import gongbao.diag.Diagnostic;
import gongbao.model.Attendee;
import gongbao.model.CitedDocument;
import gongbao.model.Communique;
import gongbao.model.Directive;
import gongbao.model.Genre;
import gongbao.model.Meeting;
import gongbao.model.MeetingKey;
import gongbao.model.Person;
import gongbao.model.Publication;
import gongbao.model.Reference;
import gongbao.model.Target;
import gongbao.text.SourceText;
import gongbao.text.Span;
import gongbao.zh.Pinyin;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a communiqué: {@code SourceText → Communique}. Total and without state; may be called from many threads.
 *
 * <p>The order is: what stands before the text, which meeting, who speaks where, then fact by fact; sections last, because a
 * paragraph is for what was found in it.
 */
public final class CommuniqueParser {

    private static final int LONGEST_SLUG = 60;

    private CommuniqueParser() {}

    /** Any text gives a communiqué; what no rule understands stays a plain paragraph. */
    public static Communique parse(SourceText source) {
        return new Parse(source).communique();
    }

    /** One run over one source. */
    private static final class Parse {

        private final SourceText source;
        private final Reading reading;
        private final FrontMatter front;
        private final Publication publication;
        private final MeetingParser.Result meeting;
        private final Genre genre;

        Parse(SourceText source) {
            this.source = source;
            reading = new Reading(source);
            front = FrontMatter.of(reading);
            publication = PublicationParser.parse(source);
            HomeFinder homes = new HomeFinder(source, reading);
            meeting = new MeetingParser(reading, front, homes, publishedOn()).parse();
            String title = front.title() == null ? null : reading.text(front.title());
            genre = new Given(source.given()).over(GenreParser.parse(title, meeting.name(), opens()));
        }

        Communique communique() {
            boolean actuals = genre == Genre.STATISTICAL;
            Voices voices = new Voices(reading);
            ReferenceParser referenceParser = new ReferenceParser(reading, meeting.jurisdiction());
            List<Reference> references = referenceParser.parse(front, meeting);
            AttendeeParser attendance = new AttendeeParser(reading);
            List<Attendee> attendees = actuals ? List.of() : attendance.parse(front);
            List<Person> people = actuals ? List.of() : new PeopleParser(reading).parse(front, attendance.named());
            List<Target> targets = actuals ? List.of() : new TargetParser(reading, saidIn()).parse(front, voices);
            List<Directive> directives = actuals ? List.of() : new DirectiveParser(reading, voices).parse(front);
            Outliner outline = outline(voices, targets, directives);
            Meeting met = new Given(source.given()).over(withChair(meeting.meeting(), people));
            List<Span> others = otherMeetings(referenceParser);
            List<CitedDocument> documents = new DocumentParser(reading, others).parse(front);
            Communique draft = new Communique(
                    Communique.SCHEMA,
                    id(met),
                    title(),
                    front.title() == null ? null : reading.origin(front.title()),
                    front.notes().stream().map(reading::origin).toList(),
                    genre,
                    source.file(),
                    publication,
                    List.copyOf(source.given().keySet()).stream().sorted().toList(),
                    met,
                    attendees,
                    people,
                    documents,
                    new PersonnelParser(reading).parse(front),
                    outline.sections(),
                    targets,
                    directives.stream().map(d -> inSection(d, outline)).toList(),
                    references,
                    new TermParser(reading).parse(front, attendees, documents),
                    reading.body(),
                    source.furniture(),
                    List.of());
            return withDiagnostics(draft);
        }

        private Communique withDiagnostics(Communique c) {
            List<Diagnostic> diagnostics = new Checks(source, reading, front, meeting.name()).check(c);
            return new Communique(
                    c.schema(),
                    c.id(),
                    c.title(),
                    c.titleSpan(),
                    c.notes(),
                    c.genre(),
                    c.source(),
                    c.publication(),
                    c.given(),
                    c.meeting(),
                    c.attendees(),
                    c.people(),
                    c.documents(),
                    c.personnel(),
                    c.sections(),
                    c.targets(),
                    c.directives(),
                    c.references(),
                    c.terms(),
                    c.body(),
                    c.furniture(),
                    diagnostics);
        }

        private boolean opens() {
            MeetingName name = meeting.name();
            return name != null
                    && reading.paragraphs()
                                    .get(Math.max(
                                            0, reading.paragraphAt(name.span().start())))
                                    .start()
                            == name.span().start();
        }

        private List<Span> otherMeetings(ReferenceParser references) {
            MeetingKey own = meeting.meeting().key();
            return references.names(front).stream()
                    .filter(name -> {
                        var resolved = meeting.jurisdiction().resolve(name);
                        return resolved == null
                                ? name.place() != null || name.level() != null
                                : !resolved.key().equals(own);
                    })
                    .map(MeetingName::span)
                    .toList();
        }

        private Outliner outline(Voices voices, List<Target> targets, List<Directive> directives) {
            boolean[] asking = new boolean[reading.paragraphs().size()];
            boolean[] aiming = new boolean[reading.paragraphs().size()];
            directives.forEach(directive -> asking[directive.section()] = true);
            for (Target target : targets) {
                int p = reading.paragraphAt(reading.indexOf(target.span().start()));
                if (p >= 0) {
                    aiming[p] = true;
                }
            }
            return new Outliner(reading, front, voices, asking, aiming);
        }

        private static Directive inSection(Directive d, Outliner outline) {
            return new Directive(
                    outline.sectionOf(d.section()),
                    d.lead(),
                    d.speaker(),
                    d.modal(),
                    d.addressee(),
                    d.problem(),
                    d.measures(),
                    d.text(),
                    d.span(),
                    d.rule());
        }

        /** 县委书记王某某主持会议 names the chair where no body does. */
        private static Meeting withChair(Meeting m, List<Person> people) {
            if (m.chair() != null) {
                return m;
            }
            return people.stream()
                    .filter(person -> person.acts().contains(Person.Act.CHAIRED))
                    .findFirst()
                    .map(person -> new Meeting(
                            m.name(),
                            m.body(),
                            m.organ(),
                            m.level(),
                            m.jurisdiction(),
                            m.code(),
                            m.term(),
                            m.session(),
                            m.enlarged(),
                            m.startDate(),
                            m.endDate(),
                            m.venue(),
                            person.name(),
                            m.span()))
                    .orElse(m);
        }

        private @Nullable LocalDate publishedOn() {
            String at = publication.publishedAt();
            try {
                return at == null ? null : LocalDate.parse(at.substring(0, Math.min(10, at.length())));
            } catch (java.time.DateTimeException e) {
                return null;
            }
        }

        private @Nullable Integer saidIn() {
            String day = meeting.meeting().endDate();
            LocalDate published = publishedOn();
            return day != null
                    ? Integer.valueOf(day.substring(0, 4))
                    : published == null ? null : Integer.valueOf(published.getYear());
        }

        private String title() {
            String given = source.given().get("title");
            if (given != null) {
                return given;
            }
            if (front.title() != null) {
                return reading.verbatim(front.title())
                        .replaceAll("\\s*\\R\\s*", "")
                        .strip();
            }
            String named =
                    source.meta().getOrDefault("ArticleTitle", source.meta().getOrDefault("title", ""));
            return !named.isBlank()
                    ? named.strip()
                    : meeting.meeting().name() != null ? meeting.meeting().name() : firstWords();
        }

        private String firstWords() {
            String text = reading.body().strip();
            int end = text.indexOf('\n');
            String line = end < 0 ? text : text.substring(0, end);
            return line.length() <= 40
                    ? line
                    : line.substring(0, Character.isHighSurrogate(line.charAt(39)) ? 39 : 40) + "…";
        }

        private String id(Meeting met) {
            MeetingKey key = met.key();
            if (key != null) {
                return key.toString();
            }
            String slug = Pinyin.slug(title());
            String cut = slug.length() <= LONGEST_SLUG
                    ? slug
                    : slug.substring(
                            0,
                            slug.lastIndexOf('-', LONGEST_SLUG) > 0
                                    ? slug.lastIndexOf('-', LONGEST_SLUG)
                                    : LONGEST_SLUG);
            LocalDate published = publishedOn();
            String day = met.endDate() != null ? met.endDate() : published == null ? null : published.toString();
            String stem = cut.isEmpty()
                    ? "text-"
                            + source.file()
                                    .sha256()
                                    .substring(
                                            0,
                                            Math.min(8, source.file().sha256().length()))
                    : cut;
            return day == null ? stem : stem + "-" + day;
        }
    }
}
