package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a sentence says that the meeting was held.
 *
 * <pre>
 * 于2024年1月5日在芦山县城隆重举行        → 芦山县城
 * 在十月四日至十一日举行               → none: a time
 * 在雄壮的国歌声中开幕                 → none: how it was
 * 在完成各项议程后,于…在云州闭幕         → 云州
 * </pre>
 */
final class Venue {

    private static final Cue HELD = Cue.of(
            "meeting.venue",
            "于2024年1月5日在芦山县城隆重举行",
            "于2024年1月5日举行",
            "在([^,。;:、在于()]{2,24}?)(?:\\([^()。]{2,30}\\))?(?:隆重|胜利|顺利|正式|圆满|继续|分别|还)?(?:举行|召开|召集|开幕|举办|闭幕)(?!了?(?:大会)?(?:预备|主席团))");

    /** 完成各项议程后, 省委领导下, 热烈的掌声中, 闭幕会上: no places. */
    private static final Cue NO_VENUE = Cue.of(
            "meeting.no-venue", "完成各项议程后", "县委会堂", "{venues:no-place}|(?:{venues:no-end}|[^一二三四五六七八九十高附职县市区初\\d]中)$");

    /** 十月四日至十一日, 今年一月: a time. */
    private static final Cue TIME = Cue.of(
            "meeting.no-venue-time",
            "十月四日至十一日",
            "五月花广场",
            "{#day}[日号]|{#day}月(?:份|底|初|中旬|下旬|上旬|$)|^[今昨明当本上下去][天日年月周]|^[这那此]|年$");

    static final List<Cue> CUES = List.of(HELD, NO_VENUE, TIME);

    private Venue() {}

    /** The words; null where there are none. */
    static @Nullable String in(Reading reading, Span sentence) {
        if (Presiding.OPENS_PART.in(reading.text(sentence))) {
            return null;
        }
        Matcher m = HELD.matcher(reading.text()).region(sentence.start(), sentence.end());
        while (m.find()) {
            boolean coming = MeetingRoles.isDecided(reading.text().substring(sentence.start(), m.start()));
            if (!coming && !NO_VENUE.in(m.group(1)) && !TIME.in(m.group(1))) {
                return reading.compact(new Span(m.start(1), m.end(1)));
            }
        }
        return null;
    }
}
