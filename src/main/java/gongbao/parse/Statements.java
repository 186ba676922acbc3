package gongbao.parse;

import gongbao.text.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells what a sentence states from what it asks for; each sentence is looked through once, however many clauses it has.
 *
 * <pre>
 * 高质量发展是…首要任务                     → a statement, even behind 全会提出
 * 具有…显著优势,主要是:坚持…的显著优势;…     → a list of what something consists of
 * 全会提出,党的十六大以后,…                 → a time that is over
 * </pre>
 */
final class Statements {

    /** A clause that states makes those before it in its sentence state too: 学习宣传…,|是…任务. */
    private static final Cues STATES = Cues.of(
            Cue.of("directive.states-what-it-is", "是当前的重要政治任务", "当前的重要政治任务", "^(?:就|也|正|都|既|不仅|不只|又)?是"),
            Cue.of("directive.states-weight", "意义十分重大", "意义何在", "(?:意义|作用|影响)(?:十分)?(?:重大|深远)"),
            Cue.of("directive.states-key", "关键在党", "抓住关键", "^(?:关键|根本|核心|基础|出路|希望)(?:是|在)"));

    /** A clause that states on its own: 高质量发展是…首要任务. */
    private static final Cues COPULA = Cues.of(
            Cue.of("directive.states-copula", "高质量发展是首要任务", "还是要加快发展", "(?<![但还总于就而特或尤])是(?!否|非|以)(?:[^,]{2,}|$)"),
            Cue.of("directive.states-purpose", "整治的目的在于解决问题", "存在于各领域", "(?<!存)在于"),
            Cue.of("directive.states-need", "深化改革势在必行", "深化改革必行", "意义重大|势在必行|至关重要"));

    /** A sentence that says what something consists of: 显著优势,主要是:坚持…. */
    private static final Cue NOMINAL =
            Cue.of("directive.describes", "主要是:坚持党的领导", "主要任务:坚持党的领导", "是:|主要体现在|主要有:|的(?:显著)?优势[;。]");

    static final List<Cue> CUES =
            Stream.of(STATES, COPULA, List.of(NOMINAL)).flatMap(List::stream).toList();

    private final Reading reading;
    private Span sentence = new Span(0, 0);
    private int lastStatement = -1;
    private boolean describes;

    Statements(Reading reading) {
        this.reading = reading;
    }

    /** Whether a clause states, or one behind it in its sentence does. */
    boolean states(Span clause) {
        lookAt(clause);
        return lastStatement >= clause.start() || COPULA.in(reading.text(clause));
    }

    /** Whether the sentence of a clause says what something consists of, or tells of a time that is over. */
    boolean describes(Span clause) {
        lookAt(clause);
        return describes;
    }

    private void lookAt(Span clause) {
        Span now = reading.sentenceAt(clause.start());
        if (now.equals(sentence)) {
            return;
        }
        sentence = now;
        lastStatement = -1;
        for (Span each : reading.clauses(now)) {
            lastStatement = STATES.in(reading.text(each)) ? each.start() : lastStatement;
        }
        String text = reading.text(now);
        describes = NOMINAL.in(text) || Voices.tellsATime(text);
    }
}
