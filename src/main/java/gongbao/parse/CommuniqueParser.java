package gongbao.parse;

import gongbao.model.Adopter;
import gongbao.model.Carrier;
import gongbao.model.CitedDocument;
import gongbao.model.Communique;
import gongbao.model.Convener;
import gongbao.model.Directive;
import gongbao.model.Fact;
import gongbao.model.Facts;
import gongbao.model.Genre;
import gongbao.model.Heading;
import gongbao.model.Meeting;
import gongbao.model.MeetingKey;
import gongbao.model.Moment;
import gongbao.model.Organ;
import gongbao.model.Person;
import gongbao.model.Prose;
import gongbao.model.Publication;
import gongbao.model.Resolved;
import gongbao.parse.AttendeeParser.Attendance;
import gongbao.place.Division;
import gongbao.place.Divisions;
import gongbao.text.Origins;
import gongbao.text.SourceText;
import gongbao.text.Span;
import gongbao.zh.Folded;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads a communiqué: {@code SourceText → Communique}. Total and without state; may be called from many threads.
 *
 * <p>The order is: what stands before the text, which meeting, who speaks where, then fact by fact; sections last, because a
 * paragraph is for what was found in it. Every offset counts in the folded text, until {@link Parse#placed} moves all of them
 * into the body at once.
 */
public final class CommuniqueParser {

    private CommuniqueParser() {}

    /** Loads the table of places, which otherwise loads with its first use. */
    public static void load() {
        Divisions.get();
    }

    /** Any text gives a communiqué; what no rule understands stays a plain paragraph. */
    public static Communique parse(SourceText source) {
        return parse(source, read -> read);
    }

    /**
     * The same with what somebody who knows better says of its facts, before they are held against one another.
     *
     * @param corrected the text as it was read → the same text with other facts
     */
    public static Communique parse(SourceText source, UnaryOperator<Communique> corrected) {
        Reach reach = Reach.of(source);
        Communique read = new Parse(reach.read()).communique(corrected);
        return reach.isWhole() ? read : Unread.behind(read, source, reach.from());
    }

    /** One run over one source. */
    private static final class Parse {

        private final SourceText source;
        private final Reading reading;
        private final FrontMatter front;
        private final boolean isReport;
        private final Publication publication;
        private final MeetingParser.Result meeting;
        private final Genre genre;

        Parse(SourceText source) {
            this.source = source;
            reading = new Reading(source);
            front = FrontMatter.of(
                    reading, Folded.of(TitleParser.beside(source)).text());
            isReport = front.isReport(reading);
            Publication page = PublicationParser.parse(source);
            meeting = met(page.publishedAt());
            genre = new Given(source.given()).over(GenreParser.parse(telling(), meeting.name(), opens(), spoken()));
            boolean issued = genre == Genre.STATISTICAL && !source.given().containsKey("author");
            publication = issued ? new Issue(reading, front).over(page) : page;
        }

        /** The title that tells what the text is: the printed one, but for one beside it that names a paper. */
        private @Nullable String telling() {
            String printed = front.words(reading);
            String said = TextKind.of(printed) == null && TextKind.of(front.said()) != null ? front.said() : printed;
            return said.isEmpty() ? null : said;
        }

        private GenreParser.Spoken spoken() {
            return isReport
                    ? GenreParser.Spoken.REPORT
                    : front.given() ? GenreParser.Spoken.OTHER : GenreParser.Spoken.NOT;
        }

        private MeetingParser.Result met(@Nullable Moment published) {
            HomeFinder homes = new HomeFinder(source, reading);
            LocalDate day = published == null ? null : published.day();
            MeetingParser.Result met =
                    new MeetingParser(reading, front, homes, day, HeldDays.beside(source.aside())).parse();
            Meeting read = owned(met, homes);
            Given given = new Given(source.given());
            MeetingName name = given.isHidden("name") ? null : met.name();
            return new MeetingParser.Result(given.over(read), met.jurisdiction(), name);
        }

        /** A text without a meeting may still say whose it is. */
        private Meeting owned(MeetingParser.Result met, HomeFinder homes) {
            if (isReport) {
                return new ReportPlace(reading, front, homes).over(met.meeting());
            }
            Division place = met.name() == null ? new TitlePlace(homes).in(front.words(reading)) : null;
            return place == null ? met.meeting() : met.meeting().withConvener(Convener.of(place));
        }

        Communique communique(UnaryOperator<Communique> corrected) {
            Voices voices = new Voices(reading);
            Heads heads = new Heads(reading, front, voices);
            Facts facts = facts(voices, heads);
            Outliner outline = new Outliner(reading, front, voices, heads, facts);
            Given given = new Given(source.given());
            Meeting met = given.over(new Chairs(reading, front).over(meeting.meeting(), facts.people()));
            Communique read = corrected.apply(placed(met, facts, outline));
            return read.withDiagnostics(new Checks(source, reading, front, meeting.name()).check(read));
        }

        /** The figures of statistical bulletins are no goals, and whom they name does not meet. */
        private Facts facts(Voices voices, Heads heads) {
            boolean meets = genre != Genre.STATISTICAL;
            Attendance attendance = meets ? new AttendeeParser(reading, meeting.name()).parse(front) : Attendance.NONE;
            List<MeetingName> names = new MentionedMeetings(reading, front).find(meeting);
            Announcements announcements = new Announcements(reading);
            List<Span> agendas =
                    announcements.agendas(names.stream().filter(this::isOther).toList());
            List<CitedDocument> documents = documents(names, agendas);
            return new Facts(
                    attendance.groups(),
                    meets ? new DeedParser(reading, documents).parse(people(attendance)) : List.of(),
                    documents,
                    new PersonnelParser(reading, isCongress()).parse(front),
                    meets ? new TargetParser(reading, years()).parse(front, voices) : List.of(),
                    meets
                            ? new DirectiveParser(reading, voices, heads, new OwnVoice(reading, front, heads))
                                    .parse(front)
                            : List.of(),
                    new ReferenceParser(reading, front, meeting, announcements, publishedOn()).parse(names),
                    new TermParser(
                                    reading,
                                    new TermUses(reading, meeting.meeting().code()))
                            .parse(front, attendance.groups(), documents));
        }

        private List<CitedDocument> documents(List<MeetingName> names, List<Span> agendas) {
            List<CitedDocument> documents =
                    new DocumentParser(reading, new Adopters(reading, otherMeetings(names)), agendas).parse(front);
            return isReport ? ToldInReport.documents(documents) : documents;
        }

        private boolean isCongress() {
            Organ organ = meeting.meeting().organ();
            return organ != null && organ.isCongress();
        }

        private List<Person> people(Attendance attendance) {
            List<Person> named = new PeopleParser(reading).parse(front, attendance.named());
            return new ReportSpeaker(reading, front).with(isReport ? ToldInReport.people(named) : named);
        }

        /** The one place where offsets of the folded text become offsets of the body. */
        private Communique placed(Meeting met, Facts facts, Outliner outline) {
            TitleParser titles = new TitleParser(source, reading, front);
            String title = titles.title(met);
            return new Communique(
                    new TextIds(title, genre, reading.body(), publishedOn()).of(met),
                    new Heading(
                            title,
                            front.title() == null ? null : reading.origin(front.title()),
                            front.notes().stream().map(reading::origin).toList(),
                            genre),
                    new Carrier(
                            source.file(),
                            publication,
                            source.given().keySet().stream().sorted().toList(),
                            source.furniture(),
                            source.hidden(),
                            source.aside(),
                            source.setAside()),
                    met.in(1, reading::origin),
                    inSections(facts, outline).in(reading::origin),
                    new Prose(outline.sections(), reading.sentences(), reading.body(), Origins.of(source.bodyLines()))
                            .in(reading::origin),
                    List.of());
        }

        private Facts inSections(Facts facts, Outliner outline) {
            List<Directive> laidOut = facts.directives().stream()
                    .map(directive -> directive.inSection(outline.sectionOf(paragraph(directive))))
                    .toList();
            return facts.withDirectives(laidOut);
        }

        private int paragraph(Fact fact) {
            return reading.paragraphAt(fact.spans().get(0).start());
        }

        private boolean opens() {
            MeetingName name = meeting.name();
            if (name == null || meeting.meeting().span() == null) {
                return false; // of a title beside the text the name stands nowhere in it
            }
            int start = name.span().start();
            return reading.paragraphs()
                            .get(Math.max(0, reading.paragraphAt(start)))
                            .start()
                    == start;
        }

        private List<Adopter> otherMeetings(List<MeetingName> names) {
            return names.stream()
                    .filter(this::isOther)
                    .map(name -> new Adopter(
                            reading.verbatim(name.span()),
                            meeting.jurisdiction().resolve(name),
                            name.span()))
                    .toList();
        }

        private boolean isOther(MeetingName name) {
            MeetingKey own = meeting.meeting().key();
            Resolved resolved = meeting.jurisdiction().resolve(name);
            return resolved == null
                    ? name.place() != null || name.level() != null
                    : !resolved.key().equals(own);
        }

        private @Nullable LocalDate publishedOn() {
            Moment published = publication.publishedAt();
            return published == null ? null : published.day();
        }

        private TextYears years() {
            Meeting met = meeting.meeting();
            LocalDate said = met.day() != null ? met.day() : met.givenOn();
            return TextYears.of(reading, front, said, publishedOn());
        }
    }
}
