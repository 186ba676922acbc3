package gongbao.parse;

import gongbao.text.Span;
import java.util.regex.Pattern;

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

    /** X是…任务 states, even behind 强调. */
    private static final Pattern STATES =
            Pattern.compile("^(?:就|也|正|都|既|不仅|不只|又)?是|(?:意义|作用|影响)(?:十分)?(?:重大|深远)|^(?:关键|根本|核心|基础|出路|希望)(?:是|在)");

    private static final Pattern COPULA = Pattern.compile("(?<![但还总于就而特或尤])是(?!否|非|以)(?:[^,]{2,}|$)|意义重大|势在必行|至关重要");
    private static final Pattern NOMINAL = Pattern.compile("(?:主要|这)?(?:就)?是:|主要体现在|主要有:|的(?:显著)?优势[;。]");

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
        return lastStatement >= clause.start()
                || COPULA.matcher(reading.text(clause)).find();
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
            lastStatement = STATES.matcher(reading.text(each)).find() ? each.start() : lastStatement;
        }
        String text = reading.text(now);
        describes = NOMINAL.matcher(text).find() || Voices.tellsATime(text);
    }
}
