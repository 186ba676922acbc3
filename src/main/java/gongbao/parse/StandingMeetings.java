package gongbao.parse;

import gongbao.model.Organ;
import gongbao.parse.Hosts.Found;
import gongbao.parse.MeetingName.Host;
import gongbao.parse.MeetingRoles.Role;
import gongbao.parse.OwnMeeting.Own;
import gongbao.place.Level;
import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the meeting of a standing body that nobody counted: it is known by whose it is, and by its day.
 *
 * <pre>
 * 7月18日，|县委常委会会议|召开                  → the standing committee's
 * 县委召开|常委会会议|                         → the same
 * |县委常委会|20日上午举行|会议|                  → the same
 * |中共中央政治局|8月30日召开|会议|                → the bureau's, of no body that is counted
 * 县长何某主持召开|县政府党组会议|                → the Party group's, likewise
 * 县长何某主持召开|县政府2025年第16次常务会议|      → known by its day: of what term the number counts, nothing tells
 * 市五届人大常委会举行|第23次主任会议|             → of the chairman and his deputies: their number is part of its name
 * 在县委常委会会议上强调, 县委常委会委员           → none
 * 县委十五届常委会召开第三次会议                 → none: counted
 * </pre>
 */
final class StandingMeetings {

    private static final Cue WORDS = Cue.of(
            "meeting.standing-uncounted",
            "县委常委会会议",
            "县委会议",
            "(?<standing>常务委员会|常委会|常委(?=会议))(?:会议)?|(?<group>(?:党组暨)?(?:党组|主席|主任|委员长)(?:\\(扩大\\))?)会议"
                    + "|(?<state>常务)会议|政治局(?:常务委员会|常委会)?(?:会议)?");

    /** 县委常委会|20日上午举行会议. */
    private static final Cue MET = Cue.of(
            "meeting.standing-met",
            "20日上午举行会议",
            "举行座谈会",
            "^(?:[于从自]?[\\d年月日至到]{2,24}|今天|今日|昨天|昨日|近日|日前|上午|下午|晚上?|在[^,。;]{1,16}?){0,4}(?:召开|举行)了?(?<what>(?:专题|\\(?扩大\\)?)?会议)");

    /** 县委常委会会议|7月18日召开; 常务会议|由市长召集、每周召开一次 says how it is held, not that it was. */
    private static final Cue OPENS = Cue.of(
            "meeting.standing-opens",
            "于7月18日在县城召开",
            "由市长召集,每周召开",
            "^(?:暨[^,。;]{2,30}?)?,?(?:于?[\\d年月日]{2,10}|今天|今日|昨天|昨日|近日|日前|上午|下午|晚上?|在[^,。;]{1,16}?|隆重){0,4}(?:召开|举行)(?![的前后以之时])");

    /** 县委|召开常委会, 县委书记|主持召开县委常委会. */
    private static final Cue HELD = Cue.of(
            "meeting.standing-held",
            "主持召开了",
            "一般每周召开",
            "(?<!每[周月年天季]|每半月|一般|定期|[应可须不]|按时|按期|及时)(?:举行|召开|召集)了?(?:一次)?(?:本届)?$");

    /** 常委会|委员, 常委会|主任, 常委会|第三次会议: no meeting, or one that is counted. */
    private static final Cue NO_MEETING =
            Cue.of("meeting.standing-none", "委员出席会议", "召开", "^(?:[委主副组成党机秘办工联室精]|第|的(?!决|部署)|会议?(?:室|精神)|\\d+次)");

    /** 县政府|2025年第16次|常务会议. */
    private static final Cue COUNTED = Cue.of(
            "meeting.standing-counted",
            "县政府2025年第16次",
            "县政府16次",
            "(?:(?:[0-9〇零一二三四五六七八九]{4}年度?)?第|[0-9一二三四五六七八九十]{1,3}届第?)[0-9一二三四五六七八九十百]{1,5}次$");

    static final List<Cue> CUES = List.of(COUNTED, WORDS, MET, OPENS, HELD, NO_MEETING);

    private static final int LONGEST_VERB = 8;

    private static final int LONGEST_COUNT = 13;

    private StandingMeetings() {}

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
        if (NO_MEETING.opens(s.substring(words.end(), Math.min(sentence.end(), words.end() + 6)))) {
            return null;
        }
        boolean group = words.group("group") != null;
        int from = group ? counted(s, sentence.start(), words.start()) : words.start();
        Found right = host(s, sentence.start(), words);
        Found host = right == null ? before(s, sentence.start(), from) : right;
        Host body = host == null ? null : meets(host.host(), words);
        if (host == null || body == null || host.term() != null && !group) {
            return null;
        }
        boolean bare = !words.group().endsWith("会议");
        Span said = new Span(right == null ? from : host.start(), words.end());
        String behind = s.substring(words.end(), sentence.end());
        boolean called = HELD.in(s.substring(sentence.start(), said.start()));
        Matcher met = (bare && right != null ? MET : OPENS).matcher(behind);
        boolean opens = met.lookingAt();
        if (!called && !opens || (called || !bare) && MeetingRoles.of(s, said, sentence) != Role.HELD) {
            return null;
        }
        Span whole = new Span(host.start(), words.end());
        // 常委会20日上午举行|会议: the words of a name that the day parts.
        String what = bare && right != null && opens
                ? reading.compact(new Span(met.start("what"), met.end("what")).shift(words.end()))
                : "";
        int end = right == null ? host.end() : from;
        String printed =
                reading.compact(new Span(host.start(), end)) + reading.compact(new Span(from, words.end())) + what;
        boolean enlarged = what.contains("扩大") || what.contains("擴大");
        MeetingName name = new MeetingName(whole, body, null, null, false, enlarged, MeetingRules.STANDING.name());
        return new Own(name, MeetingRules.STANDING, said, sentence, printed, null);
    }

    /** Right before the words: |县委|常委会, |中共中央|政治局. */
    private static @Nullable Found host(String s, int floor, Matcher words) {
        if (words.group().startsWith("政治局")) {
            int at = words.start() - 2;
            int start = s.startsWith("中国共产党", at - 5) ? at - 5 : s.startsWith("中共", at - 2) ? at - 2 : at;
            boolean central = at >= floor && s.startsWith("中央", at) && start >= floor;
            Host bureau = new Host(null, Level.CENTRAL, false, Organ.CONFERENCE);
            return central ? new Found(start, words.start(), bureau, null) : null;
        }
        Found host = Hosts.endingAt(s, floor, words.start());
        int counted = counted(s, floor, words.start());
        return host != null || counted == words.start() ? host : Hosts.endingAt(s, floor, counted);
    }

    /** Where the number begins that stands before an offset; the offset where none does. */
    private static int counted(String s, int floor, int at) {
        Matcher counted = COUNTED.matcher(s).region(Math.max(floor, at - LONGEST_COUNT), at);
        return counted.find() ? counted.start() : at;
    }

    /** Before the verb: |县委|召开常委会会议, 市政协|召开八届二十三次主席会议. */
    private static @Nullable Found before(String s, int floor, int words) {
        Matcher held = HELD.matcher(s).region(Math.max(floor, words - LONGEST_VERB), words);
        return held.find() ? Hosts.before(s, floor, held.start()) : null;
    }

    /** The body that meets: the standing one of the host, or one that has no name of its own among the organs. */
    private static @Nullable Host meets(Host host, Matcher words) {
        Organ organ = host.organ();
        if (words.group("standing") != null) {
            boolean whole = organ == Organ.COMMITTEE
                    || organ == Organ.PEOPLES_CONGRESS
                    || organ == Organ.CONSULTATIVE_CONFERENCE;
            return whole ? new Host(host.place(), host.level(), host.district(), Organs.standing(organ)) : null;
        }
        if (words.group("state") != null) {
            return organ == Organ.GOVERNMENT
                    ? new Host(host.place(), host.level(), host.district(), Organ.GOVERNMENT_STANDING)
                    : null;
        }
        return new Host(host.place(), host.level(), host.district(), Organ.CONFERENCE);
    }
}
