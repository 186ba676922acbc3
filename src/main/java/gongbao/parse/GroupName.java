package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the name of a group begins and ends, and whether the words can be one.
 *
 * <pre>
 * 以及|其他有关负责同志      → 其他有关负责同志
 * 还有|来宾               → 来宾
 * 各县选派代表             → none: a verb without 的 behind it tells a deed
 * 受到表彰的劳动模范         → itself
 * 去年召开的全市教育大会      → none: a meeting
 * 人大代表|肩负人民重托       → 人大代表: how they came is said of them
 * </pre>
 */
final class GroupName {

    private static final Cue LINK = Cue.of(
            "attendee.group-link",
            "还有来宾",
            "有关方面负责同志",
            "^(?:(?!有[关色限]|共[青产建和]|和[平田]|计[生划量算]|与会)"
                    + "(?:{attendance:link}|[0-9一二三四五六七八九十]{1,2}[、.]|\\([0-9一二三四五六七八九十]{1,2}\\))){1,3}");

    private static final Cue DEED = Cue.of(
            "attendee.group-deed",
            "各县选派代表",
            "受到表彰的劳动模范",
            "(?:{attendance:deed}(?![人组员团])|(?<![党学宗])派(?![出驻])|组织(?!部|委|人|工|负|领))[^的]*$");

    private static final Cue TIME = Cue.of(
            "attendee.group-time",
            "去年召开的大会",
            "县级老同志",
            "^(?:{attendance:time}|代表(?:[全着广各该本]|党员)|并?请|除|其中|出席|列席|参加|到会|与会|报到|由|因|于|从|把|被|使)");

    /** 全国政协十一届一次会议, 各县: no people. */
    private static final Cue NO_PEOPLE = Cue.of(
            "attendee.group-meeting",
            "全市教育大会",
            "大会代表",
            "{counts:mark}|与会|(?:{attendance:session}|上|时|后|间|[^会]议|[将要已应须])$|^[^一-鿿“]|^次");

    /** 各乡镇, 每村: of so many places so many. */
    private static final Cue EACH = Cue.of("attendee.group-each", "各乡镇", "县委委员", "^每|^各.{0,6}[县区市乡镇村位门社道场]$");

    /** 59名代表及38名|列席人员: so they are called. */
    private static final Cue LISTENERS = Cue.of("attendee.group-listeners", "列席代表", "列席会议", "^列席(?:人员|代表|同志)$");

    /** 人大代表|听取了所作的报告: what they did elsewhere. */
    private static final Cue DID = Cue.of("attendee.group-did", "听取了所作的报告", "肩负人民重托", "{attendance:deed}");

    private static final Words HEADS = Words.of("attendance-heads");

    /** 共青团|员, 先进工作|者: what else may end a group. */
    private static final String PEOPLE = "员者人民师生长工兵友士家们";

    static final List<Cue> CUES = List.of(DID, LISTENERS, LINK, DEED, TIME, NO_PEOPLE, EACH);

    private GroupName() {}

    /** Without what joins it to the words before it; empty where nothing is left, null where the words name no group. */
    static @Nullable Span of(Reading reading, Span words) {
        String text = reading.text(words);
        Matcher link = LINK.matcher(text);
        int from = link.find() ? link.end() : 0;
        String name = text.substring(from);
        boolean none = !LISTENERS.in(name) && (TIME.in(name) || DEED.in(name) || NO_PEOPLE.in(name) || EACH.in(name));
        return none ? null : new Span(words.start() + from, words.end());
    }

    /** The group without what is said of it: up to the last word for people; null where there is none, or where it did something else. */
    static @Nullable Span people(Reading reading, Span group) {
        String text = reading.text(group);
        boolean whole =
                text.isEmpty() || AttendeeGroups.endsGroup(text) || PEOPLE.indexOf(text.charAt(text.length() - 1)) >= 0;
        if (whole) {
            return group;
        }
        if (DID.in(text)) {
            return null;
        }
        int end = 0;
        for (int at = 1; at < text.length(); at++) {
            int head = HEADS.lengthAt(text, at);
            end = head > 0 ? at + head : end;
        }
        return end == 0 ? null : new Span(group.start(), group.start() + end);
    }
}
