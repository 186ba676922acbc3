package gongbao.parse;

import gongbao.model.Organ;
import gongbao.parse.MeetingName.Host;
import gongbao.parse.MeetingRoles.Role;
import gongbao.parse.OwnMeeting.Own;
import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the enlarged meeting of a committee that nobody counted: the word 扩大 tells it from the meetings of every week.
 *
 * <pre>
 * 中共芦山县委于8月25日举行了|扩大会议            → the committee, enlarged
 * |中共芦山县委全体委员扩大会议|于十月十三日结束       → the same
 * |县委常委会(扩大)会议|召开                   → its standing committee, enlarged
 * 县委召开第六次|扩大会议                     → none: counted
 * 县委宣传部召开|扩大会议                     → none: not the committee's
 * </pre>
 */
final class EnlargedMeetings {

    private static final Cue WORDS = Cue.of(
            "meeting.enlarged-uncounted",
            "县委全体委员扩大会议",
            "县委全体会议",
            "(?<standing>常务委员会|常委会?)?(?:全体委员|全委|全体)?(?:扩大|\\(扩大\\))会议?(?!员)");

    private static final Cue HELD = Cue.of("meeting.enlarged-held", "召开了", "召开的", "(?:举行|召开|召集)了?(?:一次)?$");

    static final List<Cue> CUES = List.of(WORDS, HELD);

    private static final int LONGEST_VERB = 6;

    private EnlargedMeetings() {}

    /** The first that is held; null where none is. */
    static @Nullable Own in(Reading reading, Span sentence) {
        Matcher words = WORDS.matcher(reading.text()).region(sentence.start(), sentence.end());
        while (words.find()) {
            Own own = own(reading, sentence, words);
            if (own != null) {
                return own;
            }
        }
        return null;
    }

    private static @Nullable Own own(Reading reading, Span sentence, Matcher words) {
        String s = reading.text();
        Hosts.Found host = host(s, sentence.start(), words);
        Organ organ = host == null ? null : organ(host.host().organ(), words.group("standing") != null);
        if (host == null || organ == null) {
            return null;
        }
        boolean apart = host.end() < words.start();
        Span said = new Span(apart ? words.start() : host.start(), words.end());
        if (MeetingRoles.of(s, said, sentence) != Role.HELD) {
            return null;
        }
        Host of = host.host();
        Host meets = new Host(of.place(), of.level(), of.district(), organ);
        Span whole = new Span(host.start(), words.end());
        MeetingName name = new MeetingName(whole, meets, host.term(), null, false, true, MeetingRules.ENLARGED.name());
        String printed = !apart ? null : reading.compact(new Span(host.start(), host.end())) + reading.compact(said);
        return new Own(name, MeetingRules.ENLARGED, said, sentence, printed, null);
    }

    /** Right before the words, else before the verb. */
    private static Hosts.@Nullable Found host(String s, int floor, Matcher words) {
        Hosts.Found right = Hosts.endingAt(s, floor, words.start());
        if (right != null) {
            return right;
        }
        Matcher held = HELD.matcher(s).region(Math.max(floor, words.start() - LONGEST_VERB), words.start());
        return held.find() ? Hosts.before(s, floor, held.start()) : null;
    }

    private static @Nullable Organ organ(Organ host, boolean standing) {
        return switch (host) {
            case COMMITTEE, PEOPLES_CONGRESS, CONSULTATIVE_CONFERENCE ->
                standing || host == Organ.COMMITTEE ? standing ? Organs.standing(host) : host : null;
            case STANDING_COMMITTEE, PEOPLES_CONGRESS_STANDING, CONSULTATIVE_STANDING -> host;
            case GOVERNMENT -> standing ? null : host;
            default -> null;
        };
    }
}
