package gongbao.parse;

import gongbao.model.Directive;
import gongbao.model.FactId;
import gongbao.model.Wording;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Takes a sentence that asks apart: lead, modal, addressee, problem, measures. */
final class DirectiveWords {

    /** A problem is what the sentence begins with. */
    private static final int PROBLEM_WITHIN = 60;

    /** How a clause asks: where its modal or imperative stands, whom it asks, and the rule that read it. */
    record Asking(
            int start, int end, boolean modal, @Nullable Span addressee, String rule) {}

    private final Reading reading;

    DirectiveWords(Reading reading) {
        this.reading = reading;
    }

    /** The directive that a unit of a sentence makes, asked for in the clause with that index. */
    Directive directive(
            Span unit, List<Span> clauses, int index, @Nullable Speech lead, @Nullable Speech voice, Asking asking) {
        String text = reading.text(unit);
        MatchResult problem = problem(text);
        List<String> measures = new ArrayList<>();
        List<Span> asked = new ArrayList<>(clauses.subList(index, clauses.size()));
        asked.set(
                0,
                new Span(
                        asking.modal() ? asking.end() : asking.start(),
                        asked.get(0).end()));
        List<Span> steps = steps(asked);
        if (problem != null && steps.size() > 1) {
            // 要着力解决××慢的问题,…: the clause that names the problem is no step against it.
            int named = unit.start() + problem.start();
            steps.removeIf(step -> step.contains(named) || step.contains(unit.start() + problem.start(1)));
        }
        steps.forEach(step -> measures.add(trimmed(reading.verbatim(step))));
        measures.replaceAll(DirectiveWords::trimmed);
        measures.removeIf(String::isEmpty);
        return new Directive(
                FactId.Kind.DIRECTIVE.uncounted(),
                Directive.NOT_LAID_OUT,
                new Directive.Asking(
                        lead == null ? null : reading.verbatim(lead.span()),
                        voice != null && voice.voice() == Speech.Voice.PERSON ? voice.speaker() : null,
                        asking.modal() ? modalWords(asking) : null,
                        asking.addressee() == null ? null : reading.verbatim(asking.addressee())),
                problem == null
                        ? null
                        : reading.verbatim(unit.start() + problem.start(1), unit.start() + problem.end(1)),
                measures,
                new Wording(reading.verbatim(unit), unit, asking.rule()));
    }

    /** The problem that stands first, in its first group; null where none is named. */
    private static @Nullable MatchResult problem(String text) {
        MatchResult first = null;
        for (Cue cue : DirectiveRules.PROBLEMS) {
            Matcher m = cue.matcher(text);
            if (m.find() && m.start() < (first == null ? PROBLEM_WITHIN : first.start())) {
                first = m.toMatchResult();
            }
        }
        return first;
    }

    /** 以…为契机,|加快… and 认真学习…,|作为重要政治任务: a clause that cannot stand alone belongs to its neighbour. */
    private List<Span> steps(List<Span> clauses) {
        List<Span> steps = new ArrayList<>();
        int start = -1;
        for (int c = 0; c < clauses.size(); c++) {
            Span clause = clauses.get(c);
            String text = reading.text(clause);
            boolean last = c + 1 == clauses.size();
            if (start < 0 && !steps.isEmpty() && DirectiveRules.GOES_ON.in(text)) {
                steps.set(steps.size() - 1, new Span(steps.get(steps.size() - 1).start(), clause.end()));
                continue;
            }
            start = start < 0 ? clause.start() : start;
            boolean open = !last
                    && (DirectiveRules.LEADS_ON.in(text) || text.startsWith("为") && !DirectiveRules.STRIVES.in(text));
            if (!open) {
                steps.add(new Span(start, clause.end()));
                start = -1;
            }
        }
        return steps;
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
