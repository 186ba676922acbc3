package gongbao.site.page;

import gongbao.model.Days;
import gongbao.model.DocumentEntry;
import gongbao.model.Meeting;
import gongbao.model.MeetingEntry;
import gongbao.model.Organ;
import gongbao.model.PersonEntry;
import gongbao.model.PlaceEntry;
import gongbao.model.Slug;
import gongbao.model.TermEntry;
import gongbao.model.Thing;
import gongbao.model.ThingId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The things that pages are about, as nodes of linked data. A page that is about none has no such node. */
final class Subjects {

    private static final Set<Organ> OF_STATE = Set.of(
            Organ.PEOPLES_CONGRESS,
            Organ.PEOPLES_CONGRESS_STANDING,
            Organ.GOVERNMENT,
            Organ.GOVERNMENT_STANDING,
            Organ.PEOPLES_CONFERENCE);

    private final SiteContext site;

    Subjects(SiteContext site) {
        this.site = site;
    }

    @Nullable
    Node of(Page page) {
        return Arrays.stream(ThingId.Kind.values())
                .filter(kind -> Column.of(kind).equals(page.column()))
                .map(kind -> site.lookup.find(new ThingId(kind, new Slug(page.slug()))))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Subjects.this::of)
                .orElse(null);
    }

    /** A communiqué has its own node; schema.org has no word for what a target or a directive is. */
    private @Nullable Node of(Thing thing) {
        if (thing instanceof MeetingEntry meeting) {
            return meeting(meeting);
        } else if (thing instanceof DocumentEntry document) {
            return Node.of("CreativeWork")
                    .with("name", document.title())
                    .with("author", organization(document.issuer()));
        } else if (thing instanceof PersonEntry person) {
            return Node.of("Person").with("name", person.name()).with("jobTitle", person.post());
        } else if (thing instanceof TermEntry term) {
            return Node.of("DefinedTerm").with("name", term.text());
        } else if (thing instanceof PlaceEntry place) {
            return Node.of("AdministrativeArea")
                    .with("name", place.name())
                    .with("identifier", place.id().slug().text());
        }
        return null;
    }

    /** With day and venue where the archive holds its communiqué; else all that is known is its name. */
    private Node meeting(MeetingEntry entry) {
        Node told = entry.communiques().isEmpty()
                ? null
                : meeting(site.lookup
                        .edition(entry.communiques().get(0))
                        .communique()
                        .meeting());
        return told != null ? told : Node.of("Event").with("name", site.names.meeting(entry));
    }

    static @Nullable Node meeting(Meeting meeting) {
        return meeting.name() == null
                ? null
                : Node.of("Event")
                        .with("name", meeting.name())
                        .with("startDate", iso(meeting.startDate()))
                        .with("endDate", isHeld(meeting) ? iso(meeting.endDate()) : null)
                        .with(
                                "location",
                                meeting.venue() == null
                                        ? null
                                        : Node.of("Place").with("name", meeting.venue()))
                        .with("organizer", organizer(meeting));
    }

    /** People's congresses and governments are organs of state; the bodies of the Party and the consultative conference are none. */
    private static @Nullable Node organizer(Meeting meeting) {
        return meeting.body() == null
                ? null
                : Node.of(
                                meeting.organ() != null && OF_STATE.contains(meeting.organ())
                                        ? "GovernmentOrganization"
                                        : "Organization")
                        .with("name", meeting.body());
    }

    /** The day on which a text was adopted or dated is not said to be one of the meeting's. */
    private static boolean isHeld(Meeting meeting) {
        Days.Kind kind = meeting.days().dateKind();
        return kind == Days.Kind.HELD || kind == Days.Kind.CLOSED;
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static @Nullable Node organization(@Nullable String name) {
        return name == null ? null : Node.of("Organization").with("name", name);
    }
}
