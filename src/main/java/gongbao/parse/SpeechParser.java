package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks in a text: subject, adverbs and verb at the beginning of a clause.
 *
 * <pre>
 * 全会指出,              → the meeting states
 * 一致认为,              → the meeting states, subject left out
 * 全会号召,全县上下…      → the meeting asks
 * 特别是来川视察时强调,    → somebody else's words
 * 王某某强调,            → a person's words
 * </pre>
 */
final class SpeechParser {

    private static final Words VERB = Words.of("speech-verbs");

    private static final Map<String, Speech.Stance> STANCES = Lexicon.kinds("speech-verbs", Speech.Stance.class);

    /** 王某某说, but not 说明. */
    private static final String SAID = "说";

    private static final int LONGEST_SUBJECT = 40;

    private final Reading reading;
    private final NameReader names;

    SpeechParser(Reading reading, NameReader names) {
        this.reading = reading;
        this.names = names;
    }

    /** The speech acts of a sentence, in order. */
    List<Speech> parse(Span sentence) {
        List<Speech> acts = new ArrayList<>();
        for (Span clause : reading.clauses(sentence)) {
            Speech act = atStart(clause);
            if (act != null) {
                acts.add(act);
            }
        }
        return acts;
    }

    private @Nullable Speech atStart(Span clause) {
        String s = reading.text();
        int to = Math.min(clause.end(), clause.start() + LONGEST_SUBJECT);
        for (Span verb = VERB.find(s, clause.start(), to); verb != null; verb = VERB.find(s, verb.end(), to)) {
            if (reading.brackets().depth(verb.start()) > reading.brackets().depth(clause.start())) {
                continue;
            }
            Speech act = act(clause, verb);
            if (act != null) {
                return act;
            }
        }
        return null;
    }

    private @Nullable Speech act(Span clause, Span verb) {
        String subject = reading.text().substring(clause.start(), verb.start());
        String word = reading.text(verb);
        int end = verb.end() < clause.end() && reading.text().charAt(verb.end()) == '了' ? verb.end() + 1 : verb.end();
        Speech.Stance stance = Objects.requireNonNull(STANCES.get(word));
        // 王某某对下一步工作提出要求。: what is asked for stands in the next sentence.
        boolean announces = stance == Speech.Stance.ASK
                && word.length() > 3
                && reading.text().startsWith("。", end);
        boolean ends = end == clause.end() || announces;
        Span span = new Span(clause.start(), end);
        if (!ends && VoiceCues.NAMED.is(word) && received(end) || !ends && SAID.equals(word)) {
            return null;
        }
        if (VoiceCues.MEETING.in(subject)) {
            boolean retold = SAID.equals(word) && VoiceCues.CROWD.in(subject);
            return new Speech(retold ? Speech.Voice.OTHER : Speech.Voice.MEETING, speaker(subject), word, stance, span);
        }
        if (VoiceCues.NOBODY.in(subject)) {
            // 强调要…, 要求… run on from the subject before; 通过…, 部署… and 明确… without one are ordinary verbs unless a colon
            // or comma follows.
            boolean asks = ends
                    || stance != Speech.Stance.DECIDE
                            && stance != Speech.Stance.REVIEW
                            && (nextAsks(end) || orders(word, end, clause));
            return asks || stance == Speech.Stance.ASK && endsWithColon(clause)
                    ? new Speech(Speech.Voice.MEETING, null, word, stance, span)
                    : null;
        }
        return ends || nextAsks(end) ? somebodys(subject, word, stance, span) : null;
    }

    /** The words of a person, or of somebody else. */
    private @Nullable Speech somebodys(String subject, String word, Speech.Stance stance, Span span) {
        String person = names.atEnd(VoiceCues.ABOUT.without(subject));
        if (person == null && VoiceCues.DEED.is(word)
                || person == null && VoiceCues.NOUN.is(word) && !VoiceCues.SPEAKER.in(subject)) {
            return null;
        }
        if (person != null || VoiceCues.PRONOUN.in(subject)) {
            return new Speech(Speech.Voice.PERSON, person, word, stance, span);
        }
        return new Speech(Speech.Voice.OTHER, subject, word, stance, span);
    }

    /** 会议要求|得到全面落实: the verb is a noun. */
    private boolean received(int offset) {
        String s = reading.text();
        return VoiceCues.RECEIVED.opens(s.substring(offset, Math.min(s.length(), offset + 8)));
    }

    /** 强调构建…, 要求加快…: the order follows at once. */
    private boolean orders(String verb, int offset, Span clause) {
        return (verb.equals("强调") || verb.equals("要求")) && Imperatives.at(reading.text(), offset, clause.end()) >= 0;
    }

    private boolean endsWithColon(Span clause) {
        return clause.end() < reading.text().length() && reading.text().charAt(clause.end()) == ':';
    }

    private boolean nextAsks(int offset) {
        String s = reading.text();
        return s.startsWith("要", offset)
                || s.startsWith("必须", offset)
                || s.startsWith("应当", offset)
                || s.startsWith("各", offset)
                || s.startsWith("全", offset);
    }

    private static String speaker(String subject) {
        for (String voice : Lexicon.list("meeting-voices").keySet()) {
            int at = subject.indexOf(voice);
            if (at >= 0 && at <= 3) {
                return voice;
            }
        }
        return subject;
    }
}
