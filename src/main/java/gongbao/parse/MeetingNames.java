package gongbao.parse;

import gongbao.model.Organ;
import gongbao.place.Level;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    private static final String NUM = "[0-9〇零一二三四五六七八九十百]{1,4}";
    private static final int LOOK_BACK = 44;

    private static final Pattern NUMERAL_BEFORE = Pattern.compile("(第?)(" + NUM + ")$");

    /** 中国共产党芦山县第 / 中共广州市萝岗区第: the Party's full name, then the place up to 第. */
    private static final Pattern PARTY_BEFORE = Pattern.compile("(?:中国共产党|中共)([\\u4e00-\\u9fff]{0,24})$");

    private static final String BODY_INSIDE =
            "(?:委员会|中央委员会|中央纪律检查委员会|纪律检查委员会|监察委员会|人民代表大会|人大|政协|委员会议|" + "全国委员会|中央委员|委员)";

    private static final Pattern AFTER =
            Pattern.compile("(?:扩大的)?((?:中国共产党|中共)?(?:(?![次届])[\\u4e00-\\u9fff]){0,8}?(?:" + BODY_INSIDE
                    + "|[省市县区旗州盟]委|[省市县区旗州盟]纪委|中央纪委|[省市县区旗州全国]{1,2}人大|[省市县区旗州全国]{1,2}政协|党委|工委))?"
                    + "(?:历次(?<all>全会|全体会议)|(?<list>(?:第?" + NUM + "次|" + NUM + "中)(?:[、和及与]{0,2}(?:第?" + NUM + "次|"
                    + NUM + "中)){0,7})"
                    + "(?<tail>(?:\\(扩大\\)|扩大的?)?(?:中央委员会|中央|[省市县区旗州]委)?(?:\\(扩大\\)|扩大的?)?"
                    + "(?:全体委员会议|全体会议|全体\\(扩大\\)会议|全体扩大会议|全委\\(扩大\\)会议|全委\\(扩大\\)会|全委扩大会议?|全委会议|全委会|全体会|全会|全领会议|会议)"
                    + "(?:\\(扩大\\))?))");

    private static final Pattern HELD_BEFORE = Pattern.compile("(?:先后|分别|陆续)?(?:召开|举行|召集)了?$");

    private static final Pattern SESSION = Pattern.compile("第?(" + NUM + ")([次中])");

    private MeetingNames() {}

    /** All plenums and congress sessions named in a stretch, in order; a list of sessions gives one name each. */
    static List<MeetingName> find(Reading reading, Span within) {
        List<MeetingName> names = new ArrayList<>();
        String s = reading.text();
        for (int at = s.indexOf('届', within.start()); at >= 0 && at < within.end(); at = s.indexOf('届', at + 1)) {
            names.addAll(at(s, at, within));
        }
        return names;
    }

    private static List<MeetingName> at(String s, int anchor, Span within) {
        if (anchor == within.start() || !isNumeral(s.charAt(anchor - 1)) || !meetingFollows(s, anchor)) {
            return List.of();
        }
        int floor = Math.max(within.start(), anchor - LOOK_BACK);
        Matcher numeral = NUMERAL_BEFORE.matcher(s).region(floor, anchor);
        Matcher after = AFTER.matcher(s).region(anchor + 1, Math.min(within.end(), anchor + 90));
        if (!numeral.find() || !after.lookingAt()) {
            return List.of();
        }
        int term = ChineseNumbers.integer(numeral.group(2));
        if (term <= 0) {
            return List.of();
        }
        Frame frame = frame(s, floor, numeral.start(), anchor, after);
        return frame == null ? List.of() : members(s, frame, term, after);
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
        return ChineseNumbers.digit(c) >= 0 || c == '十' || c == '百';
    }

    /** What stands around the numbers: whose meeting it is and where its name begins. */
    private record Frame(
            int start, @Nullable String place, @Nullable Level level, boolean district, Organ organ, boolean full) {}

    private static @Nullable Frame frame(String s, int floor, int numeralStart, int anchor, Matcher after) {
        String inside = after.group(1) == null ? "" : after.group(1);
        BodyName before = BodyName.endingAt(s, numeralStart);
        if (before != null) {
            Organ organ = organ(inside, before.organ());
            return new Frame(before.start(), before.place(), before.level(), before.district(), organ, false);
        }
        Matcher party = PARTY_BEFORE.matcher(s).region(floor, numeralStart);
        boolean full = inside.endsWith("委员会") || inside.endsWith("委员") || inside.endsWith("人民代表大会");
        if (party.find() && isPlaceLike(party.group(1))) {
            String place = party.group(1);
            boolean central = place.isEmpty() || place.equals("中央");
            boolean narrow = place.endsWith("委员会");
            String name = narrow ? place.substring(0, place.length() - 3) : place;
            return new Frame(
                    party.start(),
                    central || name.equals("中央") ? null : name,
                    central || name.equals("中央") ? Level.CENTRAL : null,
                    false,
                    organ(inside, null),
                    full || narrow);
        }
        return unframed(s, numeralStart, anchor, after, inside, full);
    }

    /** 芦山县, 黄冈市黄州区, 澧县委员会, nothing; 璧山区委关于贯彻党的 is more than a place. */
    private static boolean isPlaceLike(String words) {
        return words.isEmpty()
                || words.matches("中央|[\\u4e00-\\u9fff]{1,20}?(?:[省市县区旗州盟]|地区)(?:委员会)?")
                        && !words.matches(".*(?:关于|贯彻|落实|精神|党的|学习|[省市县区旗州]委(?!员会)).*");
    }

    /** No body before the number: it stands inside, the level's character or a place does before, or it is the centre's 中. */
    private static @Nullable Frame unframed(
            String s, int numeralStart, int anchor, Matcher after, String inside, boolean full) {
        int from = s.startsWith("党的", numeralStart - 2) ? numeralStart - 2 : numeralStart;
        if (inside.startsWith("中央") || inside.startsWith("全国")) {
            Organ organ = organ(inside, null);
            return new Frame(from, null, Level.CENTRAL, false, organ, full);
        }
        BodyName within = inside.isEmpty() ? null : BodyName.endingAt(s, anchor + 1 + inside.length());
        if (within != null && within.start() > anchor) {
            return new Frame(
                    from, within.place(), within.level(), within.district(), organ(inside, within.organ()), false);
        }
        char levelMark = numeralStart > 0 ? s.charAt(numeralStart - 1) : 0;
        if ("省市县区旗州".indexOf(levelMark) >= 0 && !inside.isEmpty()) {
            String place = BodyName.placeEndingAt(s, numeralStart, String.valueOf(levelMark));
            int start = place == null ? numeralStart - 1 : numeralStart - place.length();
            return new Frame(
                    start, place, level(levelMark), levelMark == '区', organ(inside, null), full && place != null);
        }
        boolean zhong = after.group("list") != null && after.group("list").endsWith("中");
        if (inside.isEmpty() && (zhong || after.group("all") != null)) {
            return new Frame(
                    from, null, zhong || from < numeralStart ? Level.CENTRAL : null, false, Organ.COMMITTEE, false);
        }
        String tail = after.group("tail") == null ? "" : after.group("tail");
        BodyName inTail = tailBody(s, after, tail);
        if (inTail != null) {
            return new Frame(numeralStart, inTail.place(), inTail.level(), inTail.district(), Organ.COMMITTEE, false);
        }
        Matcher held = HELD_BEFORE.matcher(s).region(Math.max(0, numeralStart - 8), numeralStart);
        BodyName host = held.find() ? BodyName.endingAt(s, held.start()) : null;
        if (host != null) {
            // 市委召开|十三届十三次全体会议
            return new Frame(from, host.place(), host.level(), host.district(), organ(inside, host.organ()), false);
        }
        // 十届六次全会 in a text of its own: whose, the text must tell.
        return tail.endsWith("会议") && !tail.contains("全")
                ? null
                : new Frame(from, null, null, false, organ(inside, null), full);
    }

    private static @Nullable BodyName tailBody(String s, Matcher after, String tail) {
        int body = tail.indexOf('委');
        return body < 1 || tail.startsWith("全委") ? null : BodyName.endingAt(s, after.start("tail") + body + 1);
    }

    static Level level(char mark) {
        return switch (mark) {
            case '省' -> Level.PROVINCE;
            case '市', '州' -> Level.CITY;
            default -> Level.COUNTY;
        };
    }

    private static Organ organ(String inside, @Nullable Organ known) {
        if (inside.contains("纪")) {
            return Organ.DISCIPLINE_COMMISSION;
        }
        if (inside.contains("人大") || inside.contains("人民代表")) {
            return Organ.PEOPLES_CONGRESS;
        }
        if (inside.contains("政协") || inside.contains("全国委员会")) {
            return Organ.CONSULTATIVE_CONFERENCE;
        }
        return known == null ? Organ.COMMITTEE : known;
    }

    /** One name a session: the first takes the frame and its number, the last its number and the tail. */
    private static List<MeetingName> members(String s, Frame frame, int term, Matcher after) {
        String tail = after.group("tail") == null ? "" : after.group("tail");
        boolean enlarged = s.substring(after.start(), after.end()).contains("扩大");
        MeetingName whole = new MeetingName(
                new Span(frame.start(), after.end()),
                frame.place(),
                frame.level(),
                frame.district(),
                frame.organ(),
                term,
                null,
                frame.full() && !after.group().isEmpty() && tail.endsWith("会议"),
                enlarged);
        if (after.group("list") == null) {
            return List.of(whole);
        }
        List<MeetingName> members = new ArrayList<>();
        Matcher session = SESSION.matcher(s).region(after.start("list"), after.end("list"));
        while (session.find()) {
            int start = members.isEmpty() ? frame.start() : session.start();
            int number = ChineseNumbers.integer(session.group(1));
            members.add(whole.with(new Span(start, session.end()), number > 0 ? number : null));
        }
        MeetingName last = members.remove(members.size() - 1);
        members.add(last.with(new Span(last.span().start(), after.end()), last.session()));
        return members;
    }
}
