package gongbao.parse;

import gongbao.search.Matcher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells that a text reports a part of a meeting: the day before it, its presidium, its groups. The meeting is the text's own, the
 * day, the place and the chair of the part are not the meeting's.
 *
 * <pre>
 * 县十七届人大三次会议|在县文化中心举行预备会议              → its preparatory meeting
 * 县十七届人大三次会议|主席团举行第二次会议                → its presidium
 * 县十七届人大三次会议|第三次全体会议选举…            → one of its sittings
 * 县十七届人大三次会议|1月22日选举…                 → what it did on a day
 * 县委十五届六次全会|期间，第三小组召开讨论会              → a group of it
 * 县第十次代表大会|于26日召开预备会议，27日至29日举行        → a part, and behind it the whole
 * </pre>
 */
final class MeetingParts {

    private static final Cue PREPARATORY = Cue.of(
            "meeting.part-preparatory",
            "的预备会议,今天下午在县委礼堂举行",
            "预备召开",
            "^的?(?:大会)?预备会(?:议|(?!议))(?:暨[^,。;]{0,14})?[^。;]{0,40}?(?:{meetings:held})");

    private static final Cue PREPARATORY_HELD =
            Cue.of("meeting.part-preparatory-held", "在县文化中心举行预备会议", "预备召开会议", "^[^。;:]{0,40}?(?:举行|召开)了?(?:大会)?预备会议?");

    private static final Cue PRESIDIUM = Cue.of(
            "meeting.part-presidium",
            "主席团第一次会议召开",
            "主席团成员出席会议",
            "^的?(?:大会)?(?:主席团|各?代表团召集人)(?=[^。;,]{0,20}会议?)[^。;,]{0,30}?(?:{meetings:held})"
                    + "|^[^,。;]{0,24}(?:举行|召开)了?(?:大会)?主席团[^,。;]{0,16}会议");

    /** 主持召开县第十三次代表大会|各代表团召集人汇报会议: the verb stands before. */
    private static final Cue CALLED = Cue.of(
            "meeting.part-called",
            "各代表团召集人汇报会议,听取汇报",
            "各代表团讨论报告",
            "^的?(?:大会)?(?:主席团|各?代表团|筹备)[^。;,、]{0,14}?会议?(?=[,。;]|$)");

    private static final Cue GROUP = Cue.of(
            "meeting.part-group",
            "后,第三小组在县会议中心召开讨论会",
            "后,第三小学召开讨论会",
            "^(?:期间|后|的)?,?(?:第[一二三四五六七八九十\\d]{1,3}(?:小组|讨论组|组)|分组|各小?组)[^。;,]{0,24}(?:召开|举行|进行)[^。;,]{0,12}讨论|^分组(?:讨论|审议)");

    private static final Cue SITTING = Cue.of(
            "meeting.part-sitting",
            "第三次全体会议选举",
            "第三次全体会议的决议",
            "^的?第[一二三四五六七八九\\d]次(?:全体会议|大会)(?:[和、]第[一二三四五六七八九\\d]次全体会议)?(?:分别)?,?"
                    + "(?:选举(?!办法)|表决|(?:[于在从][^,。;]{1,40}?)?(?:{meetings:held}))");

    /** |2003年1月22日选举甲某为省长: what it did on a day. */
    private static final Cue DECISION = Cue.of(
            "meeting.part-decision",
            "2003年1月22日选举张某某为省长",
            "选举张某某为省长",
            "^(?:的?第[一二三四五六七八九\\d]次(?:全体会议|大会))?,?"
                    + "(?:于?(?:今[天日晚]|昨[天日]|[\\d年月]{1,9}日)(?:\\(\\d{1,2}日\\))?(?:上午|下午|晚)?)"
                    + ",?(?:依法)?(?:选举(?!办法)|任命|表决|投票|补选)");

    static final List<Cue> CUES = List.of(PREPARATORY, PREPARATORY_HELD, PRESIDIUM, CALLED, GROUP, SITTING, DECISION);

    private MeetingParts() {}

    /** The words right behind a meeting's name that tell of a part of it; null where none do. */
    static @Nullable String opening(String behind) {
        for (Cue cue : CUES) {
            Matcher part = cue.matcher(behind);
            if (part.lookingAt()) {
                return part.group();
            }
        }
        return null;
    }
}
