package gongbao.parse;

import gongbao.model.Organ;
import gongbao.parse.MeetingName.Host;
import gongbao.place.Level;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the meetings that a text names with their numbers. In a text of the Youth League or of another party 二届四中全会 is
 * theirs, and names only tell of the Communist Party where they say so.
 */
final class MentionedMeetings {

    /** 青年团举行|二届四中全会, 致公党|第五届全国代表大会: the meeting of an organisation that is no body of a place. */
    private static final Cue OTHERS = Cue.of(
            "meeting.of-others",
            "青年团举行二届四中全会",
            "共青团员",
            "{meetings:other}[一-鿿]{0,14}(?:[0-9一二三四五六七八九十]{1,3}(?:[届次](?!党)|大(?!会|学|队))|代表大会|中全会|中央(?!决定)|委员会)");

    private static final Cue PARTY = Cue.of("meeting.party-said", "党的二十大", "致公党", "^(?:我们)?(?:党|中共|中国共产党)");

    static final List<Cue> CUES = List.of(OTHERS, PARTY);

    private final Reading reading;
    private final FrontMatter front;

    MentionedMeetings(Reading reading, FrontMatter front) {
        this.reading = reading;
        this.front = front;
    }

    /**
     * Names of meetings in the text proper, in order; an overlapping shorter one gives way.
     *
     * @param own the meeting that the text reports: where it has one, it speaks for no other organisation
     */
    List<MeetingName> find(MeetingParser.Result own) {
        List<MeetingName> names = new ArrayList<>();
        for (int p = front.first(); p < reading.paragraphs().size(); p++) {
            names.addAll(in(reading.paragraphs().get(p)));
        }
        names.sort(Comparator.comparing(MeetingName::span));
        Organ organ = own.meeting().organ();
        return (organ == null || organ == Organ.CONFERENCE) && isOfOthers() ? ofParty(names) : names;
    }

    private List<MeetingName> in(Span paragraph) {
        List<MeetingName> names = new ArrayList<>(MeetingNames.find(reading, paragraph));
        TreeMap<Integer, Integer> taken = new TreeMap<>();
        names.forEach(name -> take(taken, name));
        List<MeetingName> more = new ArrayList<>(CongressNames.find(reading, paragraph));
        more.addAll(WholeCongresses.find(reading, paragraph));
        for (MeetingName congress : more) {
            Map.Entry<Integer, Integer> left = taken.floorEntry(congress.span().end() - 1);
            if (left == null || left.getValue() <= congress.span().start()) {
                names.add(congress);
                take(taken, congress);
            }
        }
        return names;
    }

    private static void take(Map<Integer, Integer> taken, MeetingName name) {
        taken.put(name.span().start(), name.span().end());
    }

    /** Whether the text is of others, and a name does not say that it is the Party's. */
    boolean isOfOthers(MeetingName name) {
        return name.level() == Level.CENTRAL && !isSaid(name) && isOfOthers();
    }

    private boolean isOfOthers() {
        if (front.title() != null && OTHERS.in(reading.text(front.title()))) {
            return true;
        }
        return front.first() < reading.paragraphs().size()
                && OTHERS.in(reading.text(reading.sentences(front.first()).get(0)));
    }

    private List<MeetingName> ofParty(List<MeetingName> names) {
        return names.stream()
                .filter(name -> name.organ() != Organ.PARTY_CONGRESS || isSaid(name))
                .map(name -> isSaid(name) || name.level() != Level.CENTRAL ? name : open(name))
                .toList();
    }

    private boolean isSaid(MeetingName name) {
        return name.organ() != Organ.COMMITTEE && name.organ() != Organ.PARTY_CONGRESS
                || name.place() != null
                || PARTY.in(reading.text(name.span()));
    }

    private static MeetingName open(MeetingName name) {
        return name.with(new Host(null, null, false, name.organ()));
    }
}
