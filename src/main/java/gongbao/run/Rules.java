package gongbao.run;

import gongbao.check.Checks;
import gongbao.check.rule.Check;
import gongbao.diag.Finding.Level;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules of proofreading by their names. */
public final class Rules {

    /** Whether the findings of a rule are errors; null for one that there is not. */
    static final Function<String, @Nullable Boolean> IS_ERROR = id -> Checks.ALL.stream()
            .filter(check -> check.id().equals(id))
            .map(check -> check.level() == Level.ERROR)
            .findFirst()
            .orElse(null);

    private Rules() {}

    /** All of them, in their order. */
    public static List<String> ids() {
        return Checks.ALL.stream().map(Check::id).toList();
    }

    /**
     * Those that run.
     *
     * @param only none for all
     * @param hints whether matters of style are looked for, too
     */
    static List<Check> running(Collection<String> only, Collection<String> off, boolean hints) {
        return Checks.ALL.stream()
                .filter(check -> only.isEmpty() || only.contains(check.id()))
                .filter(check -> !off.contains(check.id()))
                .filter(check -> hints || check.level() != Level.HINT || only.contains(check.id()))
                .collect(Collectors.toUnmodifiableList());
    }
}
