package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
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

    /** Adverbs between subject and verb, and before a verb without subject. */
    private static final String ADVERBS = "(?:还|并|并且|也|又|最后|着重|特别|同时|一致|郑重|强烈|进一步|深入|深刻|全面|鲜明|反复|再次|科学|系统|集中|认真|"
            + "[\\u4e00-\\u9fff]{2,4}地|就此|对此|为此|在讲话中|在会上|在总结讲话中|在总结讲话时|讲话时|会上)";

    private static final Pattern MEETING_SUBJECT =
            Pattern.compile("^(?:因此,|为此,)?(?:" + Lexicon.anyOf("meeting-voices") + ")(?:" + ADVERBS + "){0,3}$");
    private static final Pattern SILENT_SUBJECT = Pattern.compile("^(?:" + ADVERBS + "){0,3}$");
    private static final Pattern PRONOUN = Pattern.compile("^[他她](?:" + ADVERBS + "){0,3}$");
    private static final Words VERB = Words.of("speech-verbs");

    /** Verbs that are more often nouns: 决策部署, 目标要求; somebody must stand right before them. */
    private static final Pattern NOUNS = Pattern.compile("要求|建议|希望|倡议|号召");

    private static final Pattern DEEDS = Pattern.compile("部署|研究|总结|分析|决定|明确|通过|审议通过|肯定|充分肯定|批准|同意|回顾|听取|作出部署");
    private static final Pattern SPEAKER =
            Pattern.compile("(?:总书记|全会|会议|大会|党中央|中央|国务院|[省市县区旗州]委|同志|主席|总理|书记)(?:" + ADVERBS + "){0,3}$");

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
        boolean ends = end == clause.end();
        Speech.Stance stance = Speech.Stance.valueOf(
                Objects.requireNonNull(Lexicon.list("speech-verbs").get(word))
                        .get(0)
                        .toUpperCase(Locale.ROOT));
        Span span = new Span(clause.start(), end);
        if (MEETING_SUBJECT.matcher(subject).find()) {
            return new Speech(Speech.Voice.MEETING, speaker(subject), word, stance, span);
        }
        if (SILENT_SUBJECT.matcher(subject).find()) {
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
        if (!ends && !nextAsks(end)) {
            return null;
        }
        String person = names.atEnd(subject);
        if (person == null && DEEDS.matcher(word).matches()
                || person == null
                        && NOUNS.matcher(word).matches()
                        && !SPEAKER.matcher(subject).find()) {
            return null;
        }
        if (person != null || PRONOUN.matcher(subject).find()) {
            return new Speech(Speech.Voice.PERSON, person, word, stance, span);
        }
        return new Speech(Speech.Voice.OTHER, subject, word, stance, span);
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
