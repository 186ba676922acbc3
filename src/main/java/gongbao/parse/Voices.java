package gongbao.parse;

import gongbao.model.SpeechAct;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks where: the speech acts of every sentence, and the voice that a sentence without one goes on in.
 *
 * <p>A voice holds to the end of its paragraph or to the next act; somebody else's retold words hold for their sentence.
 */
final class Voices {

    private final List<List<List<Speech>>> acts = new ArrayList<>();
    private final NavigableMap<Integer, Speech> byStart = new TreeMap<>();
    private final List<List<Speech>> running = new ArrayList<>();
    private final List<List<Boolean>> back = new ArrayList<>();

    /** Whether 报告 means the one given there: in a text that tells of 二十大报告 it may be that. */
    private final boolean ownReport;

    Voices(Reading reading) {
        ownReport = !VoiceCues.REPORT_OF_CONGRESS.in(reading.text());
        SpeechParser parser = new SpeechParser(reading, NameReader.get());
        String lastPerson = null;
        for (int p = 0; p < reading.paragraphs().size(); p++) {
            List<List<Speech>> ofParagraph = new ArrayList<>();
            List<Speech> voiceOf = new ArrayList<>();
            List<Boolean> lookingBack = new ArrayList<>();
            Speech voice = null;
            for (Span sentence : reading.sentences(p)) {
                List<Speech> found = named(parser.parse(sentence), lastPerson);
                for (Speech act : found) {
                    byStart.putIfAbsent(act.span().start(), act);
                    lastPerson =
                            act.voice() == Speech.Voice.PERSON && act.speaker() != null ? act.speaker() : lastPerson;
                }
                voice = found.isEmpty() ? after(voice) : found.get(found.size() - 1);
                boolean resets = !found.isEmpty() && found.get(0).stance() != Speech.Stance.REVIEW;
                String text = reading.text(sentence);
                boolean ahead = found.isEmpty() && VoiceCues.LOOKS_AHEAD.in(text);
                voice = ahead && voice != null && voice.stance() == Speech.Stance.REVIEW ? null : voice;
                ofParagraph.add(found);
                voiceOf.add(voice);
                boolean goesOn = !resets && !lookingBack.isEmpty() && lookingBack.get(lookingBack.size() - 1);
                lookingBack.add(!ahead && (goesOn || VoiceCues.LOOKS_BACK.in(text)));
            }
            acts.add(ofParagraph);
            running.add(voiceOf);
            back.add(lookingBack);
        }
    }

    /** 他强调 speaks for the person named last. */
    private static List<Speech> named(List<Speech> acts, @Nullable String lastPerson) {
        if (acts.isEmpty()) {
            return acts;
        }
        return acts.stream()
                .map(act -> act.voice() == Speech.Voice.PERSON && act.speaker() == null
                        ? new Speech(act.voice(), lastPerson, act.verb(), act.stance(), act.span())
                        : act)
                .toList();
    }

    private static @Nullable Speech after(@Nullable Speech voice) {
        return voice == null || voice.voice() == Speech.Voice.OTHER ? null : voice;
    }

    List<Speech> acts(int paragraph, int sentence) {
        return acts.get(paragraph).get(sentence);
    }

    /** The act that begins at an offset. */
    @Nullable
    Speech at(int offset) {
        return byStart.get(offset);
    }

    /** The last act that begins in {@code [start, end)}: the voice that an item behind a semicolon goes on in. */
    @Nullable
    Speech lastBetween(int start, int end) {
        Map.Entry<Integer, Speech> last = byStart.lowerEntry(end);
        return last == null || last.getKey() < start ? null : last.getValue();
    }

    /** The act whose voice a sentence is in; null where nobody's is said. */
    @Nullable
    Speech voice(int paragraph, int sentence) {
        return running.get(paragraph).get(sentence);
    }

    /** Whether the sentence as a whole tells somebody else's words. */
    boolean retells(int paragraph, int sentence) {
        List<Speech> said = acts(paragraph, sentence);
        for (Speech act : said) {
            if (act.voice() != Speech.Voice.OTHER || ownReport && isReport(act)) {
                return false;
            }
        }
        return !said.isEmpty();
    }

    /** 政府工作报告|提出: what the report given there says is the meeting's own matter. */
    private static boolean isReport(Speech act) {
        return act.speaker() != null && VoiceCues.REPORT.is(act.speaker());
    }

    /** Whether the sentence looks back at what was done. */
    boolean reviews(int paragraph, int sentence) {
        Speech voice = voice(paragraph, sentence);
        return back.get(paragraph).get(sentence) || voice != null && voice.stance() == Speech.Stance.REVIEW;
    }

    /** Whether the sentence itself is set in a time that is over: its verbs tell, they do not ask. */
    static boolean tellsATime(String sentence) {
        return VoiceCues.TELLS_A_TIME.in(sentence);
    }

    /** The acts of a paragraph as the model has them. */
    List<SpeechAct> ofParagraph(int paragraph) {
        List<SpeechAct> all = new ArrayList<>();
        for (List<Speech> ofSentence : acts.get(paragraph)) {
            for (Speech act : ofSentence) {
                all.add(new SpeechAct(act.speaker(), act.verb(), act.span()));
            }
        }
        return all;
    }
}
