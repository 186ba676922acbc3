package gongbao.parse;

import gongbao.parse.MeetingRoles.Role;
import gongbao.parse.OwnMeeting.Own;
import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a text goes on to another meeting than its own: who came to that did not come to this one.
 *
 * <pre>
 * …第一次代表大会二次会议,于1958年2月召开。|应到代表300人。   → another's, behind the text of 第一次代表大会
 * 第二次代表大会 ⏎ 1960年5月在会议室举行。|出席代表201人。    → another's, below its heading
 * …第一次代表大会举行第二次全体会议。|实到代表180人。         → the same meeting's
 * </pre>
 */
final class OtherSittings {

    /** 第二次代表大会, 二、第二届第一次会议: a line of its own. */
    private static final Cue HEADING = Cue.of(
            "attendee.heading-of-session",
            "二、第二次代表大会",
            "第二次代表大会召开",
            "^(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\))?[一-鿿]{0,16}?(?<which>第[一二三四五六七八九十]{1,3}[次届])"
                    + "[一-鿿]{0,12}?(?:代表大会|代表会议|党代会|会议)$");

    /** 中共云州市第二届代表会议|1952年8月初召开: named at the head of its paragraph, with its day. */
    private static final Cue OPENING = Cue.of(
            "attendee.opening-of-session",
            "中共云州市第二届代表会议1952年8月初召开",
            "中共云州市第二届代表会议以来",
            "^[一-鿿]{0,16}?(?<which>第[一二三四五六七八九十]{1,3}[次届])[一-鿿]{0,8}?(?:代表大会|代表会议|党代会)[_ ]{0,2},?于?(?:19|20)\\d\\d年[^。;]{0,40}(?:召开|举行)");

    static final List<Cue> CUES = List.of(HEADING, OPENING);

    private final Reading reading;
    private final @Nullable MeetingName own;
    private boolean elsewhere;

    /** @param own the text's own meeting; null where it tells of none */
    OtherSittings(Reading reading, @Nullable MeetingName own) {
        this.reading = reading;
        this.own = own;
    }

    /** Whether a sentence is told of another meeting; to be asked of all sentences in order. */
    boolean has(Span sentence) {
        if (own == null || own.term() == null && own.session() == null) {
            return false;
        }
        String words = reading.text(sentence);
        if (words.indexOf('次') < 0 && words.indexOf('届') < 0) {
            return elsewhere;
        }
        for (Cue named : CUES) {
            Matcher m = named.matcher(words);
            if (m.find()) {
                elsewhere = !own.span().of(reading.text()).contains(m.group("which"));
                return elsewhere;
            }
        }
        List<MeetingName> held = NamedMeetings.in(reading, sentence)
                .filter(named -> MeetingRoles.of(reading.text(), named.said(), sentence) == Role.HELD)
                .map(Own::name)
                .toList();
        if (!held.isEmpty()) {
            elsewhere = held.stream().noneMatch(this::isOwn);
        }
        return elsewhere;
    }

    private boolean isOwn(MeetingName held) {
        return own != null
                && (held.organ() != own.organ()
                        || MeetingNumbers.of(held).equals(MeetingNumbers.of(own))
                        || held.term() == null
                        || held.session() == null && own.session() != null);
    }
}
