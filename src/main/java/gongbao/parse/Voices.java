package gongbao.parse;

import gongbao.model.SpeechAct;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks where: the speech acts of every sentence, and the voice that a sentence without one goes on in.
 *
 * <p>A voice holds to the end of its paragraph or to the next act; somebody else's retold words hold for their sentence.
 */
final class Voices {

    /** Words that say a sentence looks back at what was done. */
    private static final Pattern LOOKS_BACK = Pattern.compile(
            "^(?:[^,。;]{2,6}(?:指出|强调|认为|提出),)?(?:(?:(?!总结|谋划)[^,。;]){0,20}(?:以来|一年来|五年来|年来|过去一年|过去五年|一年来|去年|刚刚过去的))|充分肯定|高度评价|取得了[^,。]{0,20}(?:成绩|成效|成就|进展|胜利)|工作是有成效的|取得历史性成就|发生历史性变革|面对[^。]{4,40}(?:形势|挑战|任务|局面)");

    /** 面对…新期待,必须…; 要… : looks ahead, whatever the paragraph looked at before. */
    private static final Pattern LOOKS_AHEAD = Pattern.compile(
            "^(?:(?:面对|以上|这些)[^。;]{4,80},必须|(?:[^,。;“”]{0,16}(?:各级|上下|各地|部门|干部|党员|单位|组织)[^,。;“”]{0,8})?(?:必须|务必|要(?![求素点闻害])))");

    /** 全会提出,党的十六大以后,…: tells a time that is over. */
    private static final Pattern TELLS_A_TIME =
            Pattern.compile("^(?:[^,]{2,8},)?[^,。;:“]{0,30}(?:以后|以来|新时期|革命时期|建设时期|前夕|当时|之际),");

    private final List<List<List<Speech>>> acts = new ArrayList<>();
    private final NavigableMap<Integer, Speech> byStart = new TreeMap<>();
    private final List<List<Speech>> running = new ArrayList<>();
    private final List<List<Boolean>> back = new ArrayList<>();

    Voices(Reading reading) {
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
                boolean ahead = found.isEmpty() && LOOKS_AHEAD.matcher(text).find();
                voice = ahead && voice != null && voice.stance() == Speech.Stance.REVIEW ? null : voice;
                ofParagraph.add(found);
                voiceOf.add(voice);
                boolean goesOn = !resets && !lookingBack.isEmpty() && lookingBack.get(lookingBack.size() - 1);
                lookingBack.add(!ahead && (goesOn || LOOKS_BACK.matcher(text).find()));
            }
            acts.add(ofParagraph);
            running.add(voiceOf);
            back.add(lookingBack);
        }
    }

    /** 他强调 speaks for the person named last. */
    private static List<Speech> named(List<Speech> acts, @Nullable String lastPerson) {
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
        return !said.isEmpty() && said.stream().allMatch(act -> act.voice() == Speech.Voice.OTHER);
    }

    /** Whether the sentence looks back at what was done. */
    boolean reviews(int paragraph, int sentence) {
        Speech voice = voice(paragraph, sentence);
        return back.get(paragraph).get(sentence) || voice != null && voice.stance() == Speech.Stance.REVIEW;
    }

    /** Whether the sentence itself is set in a time that is over: its verbs tell, they do not ask. */
    static boolean tellsATime(String sentence) {
        return TELLS_A_TIME.matcher(sentence).find();
    }

    /** The acts of a paragraph as the model has them. */
    List<SpeechAct> ofParagraph(int paragraph) {
        return acts.get(paragraph).stream()
                .flatMap(List::stream)
                .map(act -> new SpeechAct(act.speaker(), act.verb(), act.span()))
                .toList();
    }
}
