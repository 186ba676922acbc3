package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads who speaks at the meeting without holding an office: 〔例〕女工代表王某某说, 省委负责同志李某某到会讲话.
 *
 * <p>What he is called stands before the name, and only words that are surely spoken there behind it.
 */
final class Delegates {

    static final Rule RULE = Rule.of(
            "person.delegate",
            "女工代表王某某说:“我也要讲几句”。",
            "王某某, 女工代表: spoke(发言)",
            "(?:同志)?(?:在(?:[大全]?会|会议|讨论)[上中时])?(?:说:|说,|(?:到会|先后|分别)?(?:[作发]了?[^,。;]{0,10})?(?:发言|讲话|讲了话))");

    private static final Words NOUNS = Words.of("people", "person-noun");

    /** How he is called stands whole behind a mark, and is no clause: 全体代表高度评价. */
    private static final Cue CALLED =
            Cue.of("person.called", "女工代表", "我代表", "^(?![我谨受由]|全体|各位|会议|大会)[^的了是在、和由受]{2,12}$|^负责(?:同志|人)$");

    static final List<Cue> CUES = List.of(CALLED);

    private static final int LONGEST = 16;

    /**
     * @param called the noun before the name, whole
     * @param verb the word for what was said; empty for a speech
     */
    record Speaker(Span name, Span called, String verb) {}

    private Delegates() {}

    static List<Speaker> speaking(Reading reading, Span clause) {
        String s = reading.text();
        List<Speaker> speakers = new ArrayList<>();
        for (Span noun = NOUNS.find(s, clause.start(), clause.end());
                noun != null;
                noun = NOUNS.find(s, noun.end(), clause.end())) {
            Span called = new Span(clause.start(), noun.end());
            if (called.length() > LONGEST) {
                break;
            }
            Span name = NameReader.alone(
                    s, noun.end(), reading.sentenceAt(noun.start()).end(), RULE.pattern());
            if (name != null && CALLED.is(called.of(s))) {
                speakers.add(new Speaker(name, called, verb(s, name.end())));
            }
        }
        return speakers;
    }

    /** 女工代表王某某|说 has the floor, and makes no 讲话. */
    private static String verb(String s, int at) {
        Matcher said = RULE.matcher(s).region(at, s.length());
        return said.lookingAt() && (said.group().endsWith("讲话") || said.group().endsWith("讲了话")) ? "" : "发言";
    }
}
