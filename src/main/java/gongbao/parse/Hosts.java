package gongbao.parse;

import gongbao.model.Organ;
import gongbao.parse.MeetingName.Host;
import gongbao.place.Level;
import gongbao.search.Matcher;
import gongbao.zh.ChineseNumbers;
import gongbao.zh.Sentences;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body that holds a meeting, where its name stands apart from the session's or without a term.
 *
 * <pre>
 * 中共××省委|于八月二十日召开了|第三届第十次全体会议      → 省委
 * ××省革命委员会|第三次全体会议                       → the government of ××省
 * 中国共产党××市第八届委员会|3月4日举行|第一次全体会议    → the committee of ××市, term 8
 * </pre>
 */
final class Hosts {

    private static final int LONGEST_NAME = 44;

    /** 云岭|地委: a place that has lost its 地区 before the word for its body. */
    private static final int LONGEST_STEM = 3;

    /** As far before a meeting's own words its host may stand. */
    private static final int LOOK_BACK = 70;

    /** 中国共产党四川省委员会, 中国人民政治协商会议雅安市委员会: the body's head, its place and term, its organ. */
    private static final Cue FULL = Cue.of(
            "meeting.host-in-full",
            "中国共产党四川省第三届委员会",
            "四川省教育委员会",
            "(?:中国共产党|中共|中国人民政治协商会议|人民政协|政协)(?<place>[一-鿿]{0,24}?)(?:第(?<term>[^届]{1,4})届)?"
                    + "(?:中央|全国)?(?:纪律检查|监察)?委员会$");

    private static final Cue OF_STATE = Cue.of(
            "meeting.host-of-state", "四川省革命委员会", "四川省教育委员会", "(?:第(?<term>[^届]{1,4})届)?(?:人民政府|人民委员会|革命委员会|人民代表大会)$");

    /** 中央纪律检查委员会, 新一届|中央委员会: bodies of the centre that need no head. */
    private static final Cue CENTRAL =
            Cue.of("meeting.host-central", "中央纪律检查委员会", "纪律检查委员会", "(?:第(?<term>[^届]{1,4})届)?中央(?:纪律检查|监察)?委员会$");

    /** What may stand right behind a host that acts: a comma, a day, a verb; 市委|书记 is no host. */
    private static final String BEHIND = ",于在今昨日先召举又再已同经从最近分0123456789一二三四五六七八九十";

    static final List<Cue> CUES = List.of(FULL, OF_STATE, CENTRAL);

    private Hosts() {}

    /**
     * A host by its words.
     *
     * @param start where they begin
     * @param end where they end
     * @param term the term they tell; null where they tell none
     */
    record Found(int start, int end, Host host, @Nullable Integer term) {}

    /** The nearest host that ends before an offset and acts there; null where none does. */
    static @Nullable Found before(String s, int floor, int end) {
        int first = Math.max(floor, end - LOOK_BACK);
        for (int i = end; i > first + 1; i--) {
            if (i < end && "。;:".indexOf(s.charAt(i)) >= 0) {
                return null;
            }
            boolean acts = i == end || BEHIND.indexOf(s.charAt(i)) >= 0;
            boolean joint = !acts && "和与及、".indexOf(s.charAt(i)) >= 0;
            boolean named = (acts || joint) && "委会院府协大".indexOf(s.charAt(i - 1)) >= 0;
            Found found = named ? endingAt(s, floor, i) : null;
            if (found != null && (acts || opens(s, floor, found.start()))) {
                return found;
            }
        }
        return null;
    }

    /** 5日|省委和省军区召开…: the first of two that act together stands where a clause begins; 在|省委和地委领导下 is none. */
    private static boolean opens(String s, int floor, int start) {
        if (start > floor && s.charAt(start - 1) == '在') {
            return false;
        }
        for (int i = start; i >= Math.max(floor, start - LONGEST_STEM); i--) {
            if (i == floor || " ,:)日讯电】".indexOf(s.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The same for a name with a term: 西康省|举行|首届人民代表大会第二次会议, where the place alone acts. */
    static @Nullable Found before(TermPlace name, int end) {
        Found body = before(name.s(), name.floor(), end);
        String place = body != null || name.inside().isEmpty() ? null : placeBefore(name.s(), name.floor(), end);
        return place == null
                ? body
                : new Found(end - place.length(), end, new Host(place, null, false, name.organ(null)), null);
    }

    /** The host whose words end at an offset; null where none do. */
    static @Nullable Found endingAt(String s, int floor, int end) {
        for (String standing : List.of("常务委员会", "常委会")) {
            if (s.startsWith(standing, end - standing.length())) {
                int inner = end - standing.length();
                Found body = inner > floor ? named(s, floor, inner) : null;
                body = body == null && inner > floor ? TermedHosts.termBehind(s, floor, inner) : body;
                return body == null ? null : standing(body, end);
            }
        }
        return named(s, floor, end);
    }

    private static Found standing(Found body, int end) {
        Host host = body.host;
        Host of = new Host(host.place(), host.level(), host.district(), Organs.standing(host.organ()));
        return new Found(body.start, end, of, body.term);
    }

    private static @Nullable Found named(String s, int floor, int end) {
        Matcher centre = CENTRAL.matcher(s).region(Math.max(floor, end - LONGEST_NAME), end);
        if (centre.find() && PlaceLike.isOthers(s, centre.start())) {
            // 青年团|第二届中央委员会 is none of the Party's.
            return null;
        }
        Found full = inFull(s, floor, end);
        Found termed = full != null ? full : TermedHosts.endingAt(s, floor, end);
        if (termed != null) {
            return termed;
        }
        BodyName body = BodyName.endingAt(s, end);
        if (body == null || body.start() < floor) {
            return null;
        }
        Organ organ = body.organ() == null ? Organ.COMMITTEE : body.organ();
        return new Found(body.start(), end, new Host(body.place(), body.level(), body.district(), organ), null);
    }

    private static @Nullable Found inFull(String s, int floor, int end) {
        int from = Math.max(floor, end - LONGEST_NAME);
        Matcher party = FULL.matcher(s).region(from, end);
        if (party.find()) {
            return found(party, party.group("place"), end);
        }
        Matcher centre = CENTRAL.matcher(s).region(from, end);
        if (centre.find()) {
            return found(centre, "", end);
        }
        return ofState(s, floor, end);
    }

    /** 四川省革命委员会, 雅安市人民政府, 省|革命委员会 where a clause begins; null where no body of the state ends there. */
    static @Nullable Found ofState(String s, int floor, int end) {
        Matcher state = OF_STATE.matcher(s).region(Math.max(floor, end - LONGEST_NAME), end);
        if (!state.find()) {
            return null;
        }
        Organ organ = Organs.of(state.group(), null);
        String place = placeBefore(s, floor, state.start());
        int mark = state.start() - 1;
        boolean bare = place == null && mark >= floor && (mark == floor || standsBefore(s.charAt(mark - 1)));
        if (bare && "省市县区旗州".indexOf(s.charAt(mark)) >= 0) {
            Host host = new Host(null, MeetingNames.level(s.charAt(mark)), s.charAt(mark) == '区', organ);
            return new Found(mark, end, host, number(state.group("term")));
        }
        return place == null
                ? null
                : new Found(
                        state.start() - place.length(),
                        end,
                        new Host(place, null, false, organ),
                        number(state.group("term")));
    }

    /** 在|省革命委员会 */
    private static boolean standsBefore(char c) {
        return !Sentences.isHan(c) || "在由经向从对到和与及".indexOf(c) >= 0;
    }

    private static @Nullable Found found(Matcher m, String place, int end) {
        boolean central =
                place.isEmpty() && (m.group().contains("中央") || m.group().contains("全国"));
        if (!central && !PlaceLike.is(place)) {
            return null;
        }
        Organ organ = Organs.of(m.group(), null);
        Host host = new Host(central ? null : place, central ? Level.CENTRAL : null, false, organ);
        return new Found(m.start(), end, host, number(m.group("term")));
    }

    private static @Nullable Integer number(@Nullable String words) {
        return words == null ? null : ChineseNumbers.ordinal(words);
    }

    /** 四川省|革命委员会: a name of the table, or, with nothing before it, what is written like one. */
    private static @Nullable String placeBefore(String s, int floor, int end) {
        String mark = end > floor ? String.valueOf(s.charAt(end - 1)) : "";
        if (mark.isEmpty() || "省市县区旗州盟".indexOf(mark.charAt(0)) < 0) {
            return null;
        }
        String known = BodyName.placeEndingAt(s, end, mark);
        if (known != null) {
            return known;
        }
        int start = end;
        while (start > floor && Sentences.isHan(s.charAt(start - 1))) {
            start--;
        }
        String words = s.substring(start, end);
        return words.length() > 2 && PlaceLike.is(words) ? words : null;
    }
}
