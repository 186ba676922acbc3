package gongbao.parse;

import gongbao.text.Span;

/**
 * The numbers before what is asked for.
 *
 * <pre>
 * 一是|突出重点      → behind the number
 * 第一,|突出重点     → in the clause behind it
 * </pre>
 */
final class Ordinals {

    private static final int LONGEST = 6;

    private final Reading reading;

    Ordinals(Reading reading) {
        this.reading = reading;
    }

    /** Behind the number that a clause begins with at an offset; a modal at its end is none of it: 一要. */
    int behind(int start, Span clause) {
        String s = reading.text();
        int end = DirectiveRules.ORDINAL.pattern().endAtStart(s, start, clause.end());
        if (end < 0) {
            return start;
        }
        return s.startsWith("要", end - 1) ? end - 1 : end;
    }

    /** Whether nothing but a number stands before a clause in its sentence. */
    boolean isBefore(Span clause) {
        Span sentence = reading.sentenceAt(clause.start());
        return clause.start() > sentence.start()
                && clause.start() - sentence.start() <= LONGEST
                && DirectiveRules.ORDINAL.in(reading.text().substring(sentence.start(), clause.start()));
    }
}
