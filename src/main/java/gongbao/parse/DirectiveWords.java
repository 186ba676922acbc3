package gongbao.parse;

import gongbao.model.Directive;
import gongbao.model.FactId;
import gongbao.model.Wording;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a sentence that asks apart: lead, modal, addressee, problem, measures. */
final class DirectiveWords {

    private static final Pattern PROBLEM = Pattern.compile(
            "(?:解决|破解|化解|克服|整治|纠治)(?:好)?(?:([^,。;]{2,48}?)(?:的)?(?:突出)?(?:问题|难题)(?!的)|([^,。;]{2,48}?)(?:的)?(?:突出)?(?:短板|瓶颈)(?!的))");

    /** How a clause asks: where its modal or imperative stands, and whom it asks. */
    record Asking(
            int start, int end, boolean modal, @Nullable Span addressee) {}

    private final Reading reading;

    DirectiveWords(Reading reading) {
        this.reading = reading;
    }

    /** The directive that a unit of a sentence makes, asked for in the clause with that index. */
    Directive directive(
            Span unit, List<Span> clauses, int index, @Nullable Speech lead, @Nullable Speech voice, Asking asking) {
        String text = reading.text(unit);
        Matcher problem = PROBLEM.matcher(text);
        boolean hasProblem = problem.find() && problem.start() < 60;
        int group = hasProblem && problem.group(1) != null ? 1 : 2;
        List<String> measures = new ArrayList<>();
        List<Span> asked = new ArrayList<>(clauses.subList(index, clauses.size()));
        asked.set(
                0,
                new Span(
                        asking.modal() ? asking.end() : asking.start(),
                        asked.get(0).end()));
        List<Span> steps = steps(asked);
        if (hasProblem && steps.size() > 1) {
            // 要着力解决××慢的问题,…: the clause that names the problem is no step against it.
            int named = unit.start() + problem.start();
            steps.removeIf(step -> step.contains(named) || step.contains(unit.start() + problem.start(group)));
        }
        steps.forEach(step -> measures.add(trimmed(reading.verbatim(step))));
        measures.replaceAll(DirectiveWords::trimmed);
        measures.removeIf(String::isEmpty);
        boolean person = voice != null && voice.voice() == Speech.Voice.PERSON;
        return new Directive(
                FactId.Kind.DIRECTIVE.uncounted(),
                Directive.NOT_LAID_OUT,
                new Directive.Asking(
                        lead == null ? null : reading.verbatim(lead.span()),
                        person ? voice.speaker() : null,
                        asking.modal() ? modalWords(asking) : null,
                        asking.addressee() == null ? null : reading.verbatim(asking.addressee())),
                hasProblem
                        ? reading.verbatim(unit.start() + problem.start(group), unit.start() + problem.end(group))
                        : null,
                measures,
                new Wording(reading.verbatim(unit), unit, asking.modal() ? "modal" : "imperative"));
    }

    /** 以…为契机,|加快… and 认真学习…,|作为重要政治任务: a clause that cannot stand alone belongs to its neighbour. */
    private List<Span> steps(List<Span> clauses) {
        List<Span> steps = new ArrayList<>();
        int start = -1;
        for (int c = 0; c < clauses.size(); c++) {
            Span clause = clauses.get(c);
            String text = reading.text(clause);
            boolean last = c + 1 == clauses.size();
            if (start < 0 && !steps.isEmpty() && GOES_ON.matcher(text).find()) {
                steps.set(steps.size() - 1, new Span(steps.get(steps.size() - 1).start(), clause.end()));
                continue;
            }
            start = start < 0 ? clause.start() : start;
            boolean open = !last
                    && (LEADS_ON.matcher(text).find()
                            || text.startsWith("为") && !STRIVES.matcher(text).find());
            if (!open) {
                steps.add(new Span(start, clause.end()));
                start = -1;
            }
        }
        return steps;
    }

    private static final Pattern GOES_ON = Pattern.compile("^(?:作为|从而|进而|以此)");
    private static final Pattern LEADS_ON = Pattern.compile("^以[^,]{2,30}为[^,为]{1,8}$");
    private static final Pattern STRIVES = Pattern.compile("奋斗|贡献|力量|基础|保障|保证|支撑|条件|环境|服务$");

    private static String trimmed(String clause) {
        return clause.strip().replaceFirst("[。!！]+$", "");
    }

    /** 要着力解决: the modal with the verbs it leads. */
    private String modalWords(Asking asking) {
        int verb = Imperatives.at(
                reading.text(), asking.end(), Math.min(reading.text().length(), asking.end() + 12));
        int end = Math.max(asking.end(), verb);
        return reading.verbatim(asking.start(), end);
    }
}
