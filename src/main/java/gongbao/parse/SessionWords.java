package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the term in the name of a meeting.
 *
 * <pre>
 * …届|委员会|第六次|全体会议          inside 委员会, session 6, tail 全体会议
 * …届||二中、三中|全会              sessions 2 and 3 of the centre
 * …届||历次全会|                  no session: all of them; 历次中央全会, too
 * …届扩大的||第十二次|中央委员会全会    session 12, tail 中央委员会全会
 * </pre>
 *
 * @param start offset behind the term
 * @param inside the body between term and sessions; empty where there is none
 * @param sessions in order; empty for 历次
 * @param tail the words for the meeting; empty for 历次
 * @param end offset behind the last character
 */
record SessionWords(int start, String inside, List<Session> sessions, String tail, int end) {

    /**
     * One 第六次 or 三中.
     *
     * @param central whether it is written with 中, as only the centre's are
     */
    record Session(Span span, int number, boolean central) {}

    private static final int MOST_SESSIONS = 8;
    private static final List<String> ENLARGED = List.of("扩大的", "(扩大)");

    private static final Cue INSIDE = Cue.of(
            "meeting.body-inside",
            "中央纪律检查委员会第三次全体会议",
            "委员会全体会议",
            "((?:中国共产党|中共)?[一-鿿&&[^次届]]{0,8}?(?:{meetings:inside}|[省市县区旗州盟]纪?委|[省市县区旗州全国]{1,2}(?:人大|政协|政府)))"
                    + "(?=[扩(]|历次|第?[0-9〇零一二三四五六七八九十百]{1,4}[次中])");

    private static final Cue COLLECTIVE =
            Cue.of("meeting.all-sessions", "历次中央全会", "历次会议", "历次(?:中央(?:委员会)?|[省市县区旗州盟]委)?(?:全会|全体会议)");

    private static final Cue SESSION = Cue.of(
            "meeting.session", "第六次全体会议", "第六届全体会议", "(?:第?([0-9〇零一二三四五六七八九十百]{1,4})次|([0-9〇零一二三四五六七八九十百]{1,4})中)");

    private static final Cue TAIL = Cue.of(
            "meeting.tail",
            "县委(扩大)全会",
            "县委全体同志",
            "(?:\\(扩大\\)|扩大的?)?(?:中央(?:委员会)?|[省市县区旗州]委)?(?:\\(扩大\\)|扩大的?)?{meetings:tail}(?:\\(扩大\\))?");

    static final List<Cue> CUES = List.of(INSIDE, COLLECTIVE, SESSION, TAIL);

    /** The words that begin at an offset; null where no meeting is named there. */
    static @Nullable SessionWords at(String s, int from, int to) {
        int start = from + enlarged(s, from, to);
        Matcher inside = INSIDE.matcher(s).region(start, to);
        SessionWords words = inside.lookingAt() ? behind(s, from, inside.group(1), inside.end(1), to) : null;
        return words != null ? words : behind(s, from, "", start, to);
    }

    /** 第八届|扩大的|第十二次, 委员会|(扩大)|第三次: the length of the word that may stand before body and session. */
    private static int enlarged(String s, int at, int to) {
        for (String word : ENLARGED) {
            if (at + word.length() <= to && s.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    private static @Nullable SessionWords behind(String s, int from, String inside, int start, int to) {
        int at = start + enlarged(s, start, to);
        Matcher all = COLLECTIVE.matcher(s).region(at, to);
        if (all.lookingAt()) {
            return new SessionWords(from, inside, List.of(), "", all.end());
        }
        List<Session> sessions = sessions(s, at, to);
        if (sessions.isEmpty()) {
            return null;
        }
        Matcher tail =
                TAIL.matcher(s).region(sessions.get(sessions.size() - 1).span().end(), to);
        return tail.lookingAt() ? new SessionWords(from, inside, sessions, tail.group(), tail.end()) : null;
    }

    /** 第六次, 二次、三次, 二中和三中. */
    private static List<Session> sessions(String s, int from, int to) {
        List<Session> sessions = new ArrayList<>();
        Matcher m = SESSION.matcher(s);
        int at = from;
        while (sessions.size() < MOST_SESSIONS && m.region(at, to).lookingAt()) {
            boolean central = m.group(1) == null;
            Integer number = ChineseNumbers.ordinal(m.group(central ? 2 : 1));
            if (number == null) {
                break;
            }
            sessions.add(new Session(new Span(m.start(), m.end()), number, central));
            at = m.end();
            for (int mark = 0; mark < 2 && at < to && "、和及与".indexOf(s.charAt(at)) >= 0; mark++) {
                at++;
            }
        }
        return sessions;
    }

    /** Whether the words for the meeting tell whose it is: 首届二次|各界人民代表会议. */
    boolean tellsBody() {
        return Stream.of("代表会议", "代表大会", "人代会", "常委", "政府").anyMatch(tail::contains);
    }

    /** Where the words for the meeting end that begin at an offset, 全体(扩大)会议|; -1 where none do. */
    static int tailEnd(String s, int from, int to) {
        Matcher tail = TAIL.matcher(s).region(from, to);
        return tail.lookingAt() ? tail.end() : -1;
    }

    int tailStart() {
        return end - tail.length();
    }

    /** Whether the last session is the centre's. */
    boolean isCentral() {
        return !sessions.isEmpty() && sessions.get(sessions.size() - 1).central();
    }
}
