package gongbao.fix;

import gongbao.model.Directive;
import gongbao.model.Fact;
import gongbao.zh.Folded;
import java.util.Map;

/** The problem that a directive names is part of it, and is corrected by its own words. */
final class Problems {

    static final String FIELD = "problem";

    private Problems() {}

    /** Whether the fact names the problem already. */
    static boolean isSame(Fact fact, Map<String, Value> values) {
        String problem = fact instanceof Directive directive ? directive.problem() : null;
        Value said = values.get(FIELD);
        return problem != null
                && said != null
                && Folded.of(problem).text().equals(Folded.of(said.written()).text());
    }

    /** Whether the words are of the problem that the fact names, or hold it. */
    static boolean isNamed(Fact fact, String words) {
        String problem = fact instanceof Directive directive ? directive.problem() : null;
        String said = problem == null ? "" : Folded.of(problem).text();
        String named = Folded.of(words).text();
        return problem != null && (said.contains(named) || named.contains(said));
    }
}
