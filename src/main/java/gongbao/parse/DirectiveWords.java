package gongbao.parse;

import gongbao.model.Directive;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a sentence that asks apart: lead, modal, addressee, problem, measures. */
final class DirectiveWords {

    private static final Pattern PROBLEM = Pattern.compile("(?:解决|破解|化解|克服|整治|纠治)(?:好)?(?:([^,。;]{2,48}?)(?:的)?(?:突出)?(?:问题|难题)(?!的)|([^,。;]{2,48}?)(?:的)?(?:突出)?(?:短板|瓶颈)(?!的))");

    /** How a clause asks: where its modal or imperative stands, and whom it asks. */
    record Asking(int start, int end, boolean modal, @Nullable Span addressee) {}

    private final Reading reading;

    DirectiveWords(Reading reading) {
        this.reading = reading;
    }

    /** The directive that a unit of a sentence makes, asked for in the clause with that index. */
    Directive directive(int p, Span unit, List<Span> clauses, int index, @Nullable Speech lead, @Nullable Speech voice, Asking asking) {
        String text = reading.text(unit);
        Matcher problem = PROBLEM.matcher(text);
        boolean hasProblem = problem.find() && problem.start() < 60;
        int group = hasProblem && problem.group(1) != null ? 1 : 2;
        List<String> measures = new ArrayList<>();
        if (!hasProblem) {
            measures.add(reading.verbatim(asking.modal() ? asking.end() : asking.start(), clauses.get(index).end()));
        }
        for (int c = index + 1; c < clauses.size(); c++) {
            measures.add(trimmed(reading.verbatim(clauses.get(c))));
        }
        measures.replaceAll(DirectiveWords::trimmed);
        measures.removeIf(String::isEmpty);
        boolean person = voice != null && voice.voice() == Speech.Voice.PERSON;
        return new Directive(
                p,
                lead == null ? null : reading.verbatim(lead.span()),
                person ? voice.speaker() : null,
                asking.modal() ? modalWords(asking) : null,
                asking.addressee() == null ? null : reading.verbatim(asking.addressee()),
                hasProblem ? reading.verbatim(unit.start() + problem.start(group), unit.start() + problem.end(group)) : null,
                measures,
                reading.verbatim(unit),
                reading.origin(unit),
                asking.modal() ? "modal" : "imperative");
    }

    private static String trimmed(String clause) {
        return clause.strip().replaceFirst("[。!！]+$", "");
    }

    /** 要着力解决: the modal with the verbs it leads. */
    private String modalWords(Asking asking) {
        int verb = Imperatives.at(reading.text(), asking.end(), Math.min(reading.text().length(), asking.end() + 12));
        int end = Math.max(asking.end(), verb);
        return reading.verbatim(asking.start(), end);
    }
}
