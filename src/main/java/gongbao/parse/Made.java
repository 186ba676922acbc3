package gongbao.parse;

import gongbao.text.Span;
import java.util.List;

/**
 * Tells whether a paper that is 作出 is the meeting's: the verb is said of much, and of many bodies.
 *
 * <pre>
 * 全会一致作出|《关于…的决定》           → the meeting's
 * 会议听取了报告,作出了|《关于…的决议》    → the meeting's
 * 县委作出|《关于…的决定》              → another's
 * 作出|关于…的重大决定                  → no paper that is named
 * </pre>
 */
final class Made {

    private static final String MADE = "作出";

    private static final Cue MADE_HERE = Cue.of(
            "document.made-here",
            "会议一致作出",
            "县委作出",
            "(?:^|[,;:])[^,;:《]{0,4}?{attendance:this}?{attendance:session}[^,;:《]{0,6}了?$");

    /** 会议听取了《报告》,|并作出. */
    private static final Cue MADE_TOO = Cue.of(
            "document.made-too",
            "会议听取了报告,并",
            "会议听取了《工作报告》,县委",
            "^[^,;:《]{0,4}?{attendance:this}?{attendance:session}[^,;:《]{1,12}(?:[,;《].{0,200})?[,;](?:并|还|先后|最后|一致){0,3}$");

    static final List<Cue> CUES = List.of(MADE_HERE, MADE_TOO);

    private Made() {}

    static boolean is(Reading reading, Span verb) {
        return reading.text(verb).equals(MADE);
    }

    /** Whether who makes it is the meeting; of other verbs that is asked elsewhere. */
    static boolean here(Reading reading, Span verb, int from) {
        String before = reading.text().substring(from, verb.start());
        return !is(reading, verb) || MADE_HERE.in(before) || MADE_TOO.in(before);
    }
}
