package gongbao.parse;

import gongbao.model.Directive;
import gongbao.model.FactId;
import gongbao.model.Wording;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a sentence that asks apart: lead, modal, addressee, problem, measures. */
final class DirectiveWords {

    /** How a clause asks: where its modal or imperative stands, whom it asks, and the rule that read it. */
    record Asking(
            int start, int end, boolean modal, @Nullable Span addressee, String rule) {}

    private final Reading reading;
    private final StatedMeasures measures;

    DirectiveWords(Reading reading) {
        this.reading = reading;
        this.measures = new StatedMeasures(reading);
    }

    /** The directive that a unit of a sentence makes, asked for in the clause with that index. */
    Directive directive(
            Span unit, List<Span> clauses, int index, @Nullable Speech lead, @Nullable Speech voice, Asking asking) {
        Problems.Named problem = problem(unit);
        List<Span> asked = new ArrayList<>(clauses.subList(index, clauses.size()));
        asked.set(
                0,
                new Span(
                        asking.modal() ? asking.end() : asking.start(),
                        asked.get(0).end()));
        return new Directive(
                FactId.Kind.DIRECTIVE.uncounted(),
                Directive.NOT_LAID_OUT,
                Exhortations.kind(inSentence(unit, voice)),
                new Directive.Asking(
                        lead == null ? null : reading.verbatim(lead.span()),
                        voice != null && voice.voice() == Speech.Voice.PERSON ? voice.speaker() : null,
                        asking.modal() ? modalWords(asking) : null,
                        asking.addressee() == null ? null : reading.verbatim(asking.addressee())),
                problem == null ? null : reading.verbatim(problem.words()),
                words(measures.in(asked, problem)),
                new Wording(reading.verbatim(unit), unit, asking.rule()));
    }

    /** 全会分析了当前形势,|强调…: how many clauses report, before the act of speech that asks; a sentence with one act is whole. */
    static int reportedBefore(List<Span> clauses, @Nullable Speech lead, @Nullable Speech voice) {
        if (lead == null || voice == null || lead == voice || !DirectiveRules.REPORTS.in(lead.verb())) {
            return 0;
        }
        for (int c = 0; c < clauses.size(); c++) {
            if (clauses.get(c).start() == voice.span().start()) {
                return c;
            }
        }
        return 0;
    }

    /** The problem that a unit names, counted in the text. */
    private Problems.@Nullable Named problem(Span unit) {
        Problems.Named named = Problems.in(reading.text(unit));
        return named == null ? null : named.behind(unit.start());
    }

    /** 全会号召,…!|要…: what a sentence before calls for says nothing of this one. */
    private @Nullable Speech inSentence(Span unit, @Nullable Speech voice) {
        boolean here = voice != null
                && voice.span().start() >= reading.sentenceAt(unit.start()).start();
        return here ? voice : null;
    }

    private List<String> words(List<Span> measures) {
        return measures.stream()
                .map(measure -> trimmed(reading.verbatim(measure)))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static String trimmed(String clause) {
        String words = clause.strip();
        int end = words.length();
        while (end > 0 && "。!！".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    /** 要着力解决: the modal with the verbs it leads. */
    private String modalWords(Asking asking) {
        int verb = Imperatives.at(
                reading.text(), asking.end(), Math.min(reading.text().length(), asking.end() + 12));
        int end = Math.max(asking.end(), verb);
        return reading.verbatim(asking.start(), end);
    }
}
