package gongbao.parse;

import gongbao.model.FactId;
import gongbao.model.Reference;
import gongbao.model.Reference.Coming;
import gongbao.model.Resolved;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words that point to meetings, and says which meeting they mean where one reading is left.
 *
 * <pre>
 * 省委十二届四次全会        → plenum, resolved from the communiqué's own place
 * 二十届二中、三中全会       → two plenums of the centre
 * 党的二十大             → party congress 20
 * 历次全会, 省委全会       → unresolved
 * 中央经济工作会议         → conference
 * </pre>
 */
final class ReferenceParser {

    private final Reading reading;
    private final FrontMatter front;
    private final MeetingParser.Result own;
    private final Announcements announcements;
    private final @Nullable LocalDate published;

    /** @param own the full name of the meeting that the text reports, wherever it stands, is no reference */
    ReferenceParser(
            Reading reading,
            FrontMatter front,
            MeetingParser.Result own,
            Announcements announcements,
            @Nullable LocalDate published) {
        this.reading = reading;
        this.front = front;
        this.own = own;
        this.announcements = announcements;
        this.published = published;
    }

    /** @param names what {@link MentionedMeetings} found */
    List<Reference> parse(List<MeetingName> names) {
        Referents referents = new Referents(own, names);
        List<Reference> references = new ArrayList<>();
        for (MeetingName name : names) {
            boolean isOwn = referents.isOwn(name);
            if (!isOwn || !isFullName(name)) {
                references.add(reference(name, referents.of(name), isOwn));
            }
        }
        Covered covered = new Covered(references);
        references.addAll(new SessionReferences(reading, front, own, referents, covered).parse());
        references.addAll(new BareReferences(reading, covered, own).parse(front));
        references.sort(Comparator.comparing(Reference::span));
        return references;
    }

    /** The name as it is printed of the own meeting: 第八届扩大的第十二次中央委员会全会 is one in a word order of its own. */
    private boolean isFullName(MeetingName name) {
        String words = reading.compact(name.span());
        boolean same = words.equals(own.meeting().name());
        return name.full() || same && (own.meeting().key() == null || words.startsWith("中国共产党"));
    }

    private Reference reference(MeetingName name, @Nullable Resolved resolved, boolean isOwn) {
        Coming coming =
                isOwn ? Coming.NOT : announcements.of(name, own.meeting().day(), published);
        String reason = resolved == null ? own.jurisdiction().reason(name) : null;
        return new Reference(
                FactId.Kind.REFERENCE.uncounted(),
                kind(name),
                reading.verbatim(name.span()),
                resolved,
                reason,
                coming,
                name.span(),
                name.rule());
    }

    static Reference.Kind kind(MeetingName name) {
        return switch (name.organ()) {
            case COMMITTEE, DISCIPLINE_COMMISSION -> Reference.Kind.PLENUM;
            case PARTY_CONGRESS -> Reference.Kind.PARTY_CONGRESS;
            case PEOPLES_CONGRESS, CONSULTATIVE_CONFERENCE -> Reference.Kind.CONGRESS;
            case PEOPLES_CONGRESS_STANDING, CONSULTATIVE_STANDING, PEOPLES_CONFERENCE -> Reference.Kind.CONGRESS;
            case STANDING_COMMITTEE, GOVERNMENT, GOVERNMENT_STANDING, CONFERENCE -> Reference.Kind.CONFERENCE;
        };
    }
}
