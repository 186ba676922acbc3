package gongbao.parse;

import java.util.List;
import java.util.regex.Matcher;

/**
 * What stands before the first group of those who attended.
 *
 * <pre>
 * 出席全会的有|县委委员32人            → behind 有
 * 今天上午列席会议的还有|县人大代表        → behind 有
 * 会议|应到县委委员48人               → behind 会议
 * 全会到|县委委员32人                → behind 到
 * </pre>
 */
final class AttendeeLead {

    /** 今天上午同时今天的全体(扩大)会议|列席: no more stands before the verb. */
    private static final int FARTHEST = 24;

    private static final Cue VERB = Cue.of(
            "attendee.lead-verb",
            "出席这次全会的还有",
            "到会的还有",
            "(?:出席|参加|列席)了?(?:{attendance:this}?{attendance:session})?{attendance:behind-verb}?还?(?:分别)?(?:有|是|为|包括)?");

    private static final Cue BEFORE_VERB = Cue.of(
            "attendee.before-lead-verb",
            "今天上午还",
            "县人大代表还",
            "^(?:[^,;:]{0,8}?{attendance:day})?(?:也|还|同时)?(?:{attendance:this}?{attendance:session})?$");

    private static final Cue SESSION = Cue.of(
            "attendee.lead-session",
            "今天会议应到48人",
            "会议得到48人支持",
            "^(?:[^,;:]{0,8}?{attendance:day})?(?:也|还|同时)?(?:{attendance:this}?{attendance:session}){1,2}"
                    + "(?:到(?=.{2,8}委员)|(?=[应实]到|应出席|到会))");

    static final List<Cue> CUES = List.of(VERB, BEFORE_VERB, SESSION);

    private AttendeeLead() {}

    /** Offset behind it; 0 where there is none. */
    static int end(String clause) {
        int end = 0;
        Matcher verb = VERB.matcher(clause);
        while (verb.find() && verb.start() <= FARTHEST) {
            end = BEFORE_VERB.in(clause.substring(0, verb.start())) ? verb.end() : end;
        }
        Matcher session = SESSION.matcher(clause);
        return end == 0 && session.find() ? session.end() : end;
    }
}
