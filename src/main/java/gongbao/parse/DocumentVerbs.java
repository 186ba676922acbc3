package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.model.Adopter;
import gongbao.model.CitedDocument.Status;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Says what a meeting did with a document: which of its verbs governs a title.
 *
 * <pre>
 * 审议通过了|《甲》和《乙》                   → adopted, both
 * 省委十二届四次全会审议通过了|《甲》           → another meeting's verb: none
 * 决定将|《甲》提交大会审议                   → not yet: none
 * </pre>
 */
final class DocumentVerbs {

    private static final int LOOK_BACK = 260;

    private static final Words VERB = Words.of("document-verbs");

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "document.adopted-by-verb",
                    "全会审议通过了《工作办法》。",
                    "adopted 工作办法 | verb 审议通过",
                    "{document-verbs:adopted}"),
            Rule.of("document.heard-by-verb", "全会听取了《工作报告》。", "heard 工作报告 | verb 听取", "{document-verbs:heard}"),
            Rule.of(
                    "document.discussed-by-verb",
                    "全会讨论了《工作办法》。",
                    "discussed 工作办法 | verb 讨论",
                    "{document-verbs:discussed}"),
            Rule.of("document.drafted-by-verb", "县委草拟了《工作办法》。", "draft 工作办法 | verb 草拟", "{document-verbs:draft}"),
            Rule.of("document.cited-by-verb", "会议传达学习了《工作办法》。", "cited 工作办法 | verb 传达学习", "{document-verbs:cited}"));

    /** In the agenda of a meeting that is announced. */
    static final Rule PLANNED =
            Rule.read("document.planned", "会议决定，5月20日召开省委十二届十六次全会，审议《工作报告》。", "planned 工作报告 | verb 审议");

    private static final Map<String, Status> STATUS = Lexicon.kinds("document-verbs", Status.class);

    private static final Cue NOT_YET = Cue.of("document.not-yet", "提请大会", "大会认真审议", "{documents:not-yet}.{0,8}$");

    private static final Cue OURS = Cue.of("document.ours", "这次会议", "会议", "(?:全会|[本这此]次(?:会议|大会))$");

    /** 讨论|稿, 审议|稿, 讨论|组, 审查|报告: no verb, but part of a name. */
    private static final Cue STAGE =
            Cue.of("document.verb-in-stage-mark", "稿向全会作了说明", "工作报告", "^(?:稿|小?组|委员|报告|情况|意见|结果)");

    /** 听取了各组|讨论…的情况: others' verb, or a word of a title. */
    private static final Cue INSIDE =
            Cue.of("document.verb-inside", "听取了各组", "听取了报告并", "(?:关于[^,。;:]{0,4}|听取了?[^,。;:、]{0,12}[组团员])$");

    private static final Cues NOT_THIS = Cues.of(NOT_YET, INSIDE);

    static final List<Cue> CUES = Cue.all(List.of(List.of(NOT_YET, STAGE, OURS, INSIDE), VerbReach.CUES));

    private final Reading reading;
    private final Adopters adopters;
    private final VerbReach reach;

    /** Start and end of each. */
    private final TreeMap<Integer, Integer> agendas = new TreeMap<>();

    DocumentVerbs(Reading reading, Adopters adopters, List<Span> agendas) {
        this.reading = reading;
        agendas.forEach(agenda -> this.agendas.merge(agenda.start(), agenda.end(), Math::max));
        this.reach = new VerbReach(reading);
        this.adopters = adopters;
    }

    /** The verbs of a sentence that say what this meeting did. */
    List<Span> of(Span sentence) {
        List<Span> verbs = new ArrayList<>();
        for (Span verb = VERB.find(reading.text(), sentence.start(), sentence.end());
                verb != null;
                verb = VERB.find(reading.text(), verb.end(), sentence.end())) {
            boolean plain =
                    reading.brackets().depth(verb.start()) == reading.brackets().depth(sentence.start());
            String before = reading.text().substring(Math.max(sentence.start(), verb.start() - 24), verb.start());
            if (plain
                    && !isStage(verb)
                    && !Made.is(reading, verb)
                    && status(verb) != Status.DRAFT
                    && adopter(verb, sentence) == null
                    && !NOT_THIS.in(before)) {
                verbs.add(verb);
            }
        }
        return verbs;
    }

    /** The status that a verb gives to what stands behind it. */
    Status status(Span verb) {
        return isPlanned(verb) ? Status.PLANNED : Objects.requireNonNull(STATUS.get(reading.text(verb)));
    }

    /** 全会的主要议程包括|审议通过|《…》: what a meeting to come will do; an agenda has no 了. */
    private boolean isPlanned(Span verb) {
        Map.Entry<Integer, Integer> agenda = agendas.floorEntry(verb.start());
        return agenda != null
                && verb.start() < agenda.getValue()
                && !reading.text().startsWith("了", verb.end());
    }

    /** The words of it, and of those it is joined to: 听取和|审议. */
    String words(Span verb) {
        int start = verb.start();
        for (Span before = joined(start); before != null; before = joined(start)) {
            start = before.start();
        }
        return Words.withoutTail(reading.plain(new Span(start, verb.end())), "了");
    }

    private @Nullable Span joined(int start) {
        String s = reading.text();
        if (start < 3 || "、和并".indexOf(s.charAt(start - 1)) < 0) {
            return null;
        }
        for (int length = 2; length <= 4 && length < start; length++) {
            Span verb = new Span(start - 1 - length, start - 1);
            if (STATUS.containsKey(reading.text(verb))) {
                return verb;
            }
        }
        return null;
    }

    /** The rule by which it does. */
    Rule rule(Span verb) {
        if (isPlanned(verb)) {
            return PLANNED;
        }
        String word = reading.text(verb);
        return RULES.stream()
                .filter(rule -> rule.matcher(word).matches())
                .findFirst()
                .orElseThrow();
    }

    /** The verb nearest before a title, whoever's it is, where it reaches so far; null where there is none. */
    @Nullable
    Span governing(int title, Span sentence) {
        int from = Math.max(sentence.start(), title - 1 - LOOK_BACK);
        Span nearest = null;
        for (Span verb = VERB.find(reading.text(), from, Math.max(from, title - 1));
                verb != null;
                verb = VERB.find(reading.text(), verb.end(), Math.max(from, title - 1))) {
            if (!isStage(verb)
                    && !reach.submits(verb, from)
                    && reading.brackets().depth(verb.start())
                            <= reading.brackets().depth(sentence.start())) {
                nearest = verb;
            }
        }
        boolean made = nearest != null
                && governs(nearest, title, from)
                && (Made.here(reading, nearest, from) || adopter(nearest, sentence) != null);
        return made ? nearest : null;
    }

    /** Who else is the subject of that verb; null where the meeting itself is. */
    @Nullable
    Adopter adopter(Span verb, Span sentence) {
        // What stands in the agenda of another meeting is planned, and nobody has adopted it.
        return isPlanned(verb) ? null : adopters.of(sentence, verb.start());
    }

    /** Whether the verb tells what was done in another meeting: 在中央工作会议上|听取了. */
    boolean isAtAnother(Span verb, Span sentence) {
        return adopters.isAt(sentence, verb.start());
    }

    /** Whether who acts there does so at another meeting: 他在中央工作会议上|作题为. */
    boolean isElsewhere(int verb, Span sentence) {
        return adopters.of(sentence, verb) != null || adopters.isAt(sentence, verb);
    }

    /** 会议通过|的《决定》 says which document, not what this meeting did; 全会通过|的《决定》 says both. */
    boolean onlyTellsWhich(Span verb) {
        String s = reading.text();
        return verb.end() < s.length()
                && s.charAt(verb.end()) == '的'
                && !OURS.in(s.substring(Math.max(0, verb.start() - 6), verb.start()));
    }

    private boolean isStage(Span verb) {
        return STAGE.opens(
                reading.text().substring(verb.end(), Math.min(reading.text().length(), verb.end() + 2)));
    }

    private boolean governs(Span verb, int title, int from) {
        boolean apart = reading.brackets().depth(title - 1) > reading.brackets().depth(verb.start());
        String before = reading.text().substring(Math.max(from, verb.start() - 24), verb.start());
        return !apart && reach.holds(verb.end(), title - 1) && !NOT_THIS.in(before);
    }
}
