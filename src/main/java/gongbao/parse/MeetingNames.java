package gongbao.parse;

import gongbao.place.Level;
import gongbao.search.Matcher;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names of plenums: anchored at each 届, looking a bounded stretch to both sides.
 *
 * <pre>
 * 省委十二届四次全会                      → province, 12, 4
 * 二十届二中、三中全会                     → centre, 20, 2 and centre, 20, 3
 * 八届市纪委一次全会                      → city, discipline commission, 8, 1
 * 中国共产党××县第十五届委员会第六次全体会议    → ××县, 15, 6, full
 * 县第十六届人民代表大会第七次会议            → county, people's congress, 16, 7
 * 十九届历次全会                        → centre, 19, no session
 * </pre>
 */
final class MeetingNames {

    private static final int LOOK_BACK = 64;
    private static final int LOOK_AHEAD = 90;

    /** 第二十一, and one more for a number that goes on. */
    private static final int LONGEST_NUMBER = 6;

    static final Cue TERM = Cue.of("meeting.term-before", "芦山县第十五", "芦山县", "第?([0-9〇零一二三四五六七八九十百]{1,4}|首)$");

    static final List<Cue> CUES = List.of(TERM);

    private MeetingNames() {}

    /** All plenums and congress sessions named in a stretch, in order; a list of sessions gives one name each. */
    static List<MeetingName> find(Reading reading, Span within) {
        List<MeetingName> names = new ArrayList<>();
        String s = reading.text();
        for (int at = term(s, within.start(), within); at >= 0; at = term(s, at + 1, within)) {
            names.addAll(at(s, at, within));
        }
        return names;
    }

    /** Where a stretch next counts a term, at or behind an offset: the 届; -1 where it does not. */
    static int term(String s, int from, Span within) {
        return Words.indexOf(s, "届", from, within.end());
    }

    /** The number of a term, whose words end at its 届; looks no farther back than they can reach. */
    static Matcher number(String s, int floor, int anchor) {
        return TERM.matcher(s).region(Math.max(floor, anchor - LONGEST_NUMBER), anchor);
    }

    private static List<MeetingName> at(String s, int anchor, Span within) {
        if (anchor == within.start() || !isNumeral(s.charAt(anchor - 1)) || !meetingFollows(s, anchor)) {
            return List.of();
        }
        int floor = Math.max(within.start(), anchor - LOOK_BACK);
        Matcher number = number(s, floor, anchor);
        Integer term = number.find() ? ChineseNumbers.ordinal(number.group(1)) : null;
        SessionWords behind =
                term == null ? null : SessionWords.at(s, anchor + 1, Math.min(within.end(), anchor + LOOK_AHEAD));
        if (behind == null || term == null) {
            return List.of();
        }
        NameForms.Read read = NameForms.read(new TermPlace(s, floor, number.start(), behind));
        return read == null ? List.of() : members(s, read, term, behind);
    }

    private static boolean meetingFollows(String s, int anchor) {
        for (int i = anchor; i < s.length() && i < anchor + 60; i++) {
            if (s.charAt(i) == '会') {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumeral(char c) {
        return ChineseNumbers.digit(c) >= 0 || c == '十' || c == '百' || c == '首';
    }

    /** The level that its mark tells. */
    static Level level(char mark) {
        return switch (mark) {
            case '省' -> Level.PROVINCE;
            case '市', '州' -> Level.CITY;
            default -> Level.COUNTY;
        };
    }

    /** One name a session: the first takes the frame and its number, the last its number and the tail. */
    private static List<MeetingName> members(String s, NameForms.Read read, int term, SessionWords behind) {
        NameForms.Frame frame = read.frame();
        MeetingName whole = new MeetingName(
                new Span(frame.start(), behind.end()),
                frame.host(),
                term,
                null,
                frame.full() && behind.tail().endsWith("会议"),
                s.substring(frame.start(), behind.end()).contains("扩大"),
                read.rule().name());
        if (behind.sessions().isEmpty()) {
            return List.of(whole);
        }
        List<MeetingName> members = new ArrayList<>();
        for (SessionWords.Session session : behind.sessions()) {
            int start = members.isEmpty() ? frame.start() : session.span().start();
            boolean last = members.size() + 1 == behind.sessions().size();
            int end = last ? behind.end() : session.span().end();
            members.add(whole.with(new Span(start, end), session.number() > 0 ? session.number() : null));
        }
        return members;
    }
}
