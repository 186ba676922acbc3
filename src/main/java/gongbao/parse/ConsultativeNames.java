package gongbao.parse;

import gongbao.model.Organ;
import gongbao.parse.MeetingName.Host;
import gongbao.parse.NameForms.Frame;
import gongbao.place.Level;
import gongbao.search.Matcher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The full names of the consultative conference's meetings, whose 委员会 is none of the Party's.
 *
 * <pre>
 * 中国人民政治协商会议雅安市|第四届委员会第三次会议     → 雅安市
 * 政协|第四届雅安市委员会第三次会议                 → 雅安市
 * 政协|第十三届全国委员会第四次会议                 → centre
 * </pre>
 */
final class ConsultativeNames {

    /** 中国人民政治协商会议雅安市|第: the conference, then the place up to 第; it may stand without one. */
    private static final Cue HEAD =
            Cue.of("meeting.consultative-before", "政协雅安市", "雅安市政法委", "(?:中国人民政治协商会议|人民政协|政协)([一-鿿]{0,24}?)(?:委员会)?$");

    static final List<Cue> CUES = List.of(HEAD);

    private ConsultativeNames() {}

    /** Whose meeting it is; null where it is none of the conference. */
    static @Nullable Frame frame(TermPlace place) {
        Matcher head = HEAD.matcher(place.s()).region(place.floor(), place.number());
        if (!head.find()) {
            return null;
        }
        String inside = Words.withoutTail(place.inside(), "常务委员会", "常委会");
        String name = head.group(1).isEmpty() ? Words.withoutTail(inside, "委员会") : head.group(1);
        boolean central = name.startsWith("全国");
        if (!central && !name.isEmpty() && !PlaceLike.is(name)) {
            return null;
        }
        Organ organ = place.organ(Organ.CONSULTATIVE_CONFERENCE);
        Host host = new Host(central || name.isEmpty() ? null : name, central ? Level.CENTRAL : null, false, organ);
        return new Frame(head.start(), host, place.insideIsFull() && !name.isEmpty());
    }
}
