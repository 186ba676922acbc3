package gongbao.check.rule;

import gongbao.diag.Finding.Level;
import gongbao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check finds.
 *
 * @param check id of the check
 * @param span the wrong words in the body, as few as tell the fault; empty where something is missing altogether
 * @param mend what to put in their place, "" to drop them; null where only a person can tell
 * @param alternatives what could stand there, too
 * @param note which of the check's words say it: {@code <id>.<note>}; "" for {@code <id>} itself
 * @param arguments what the words quote, in order ({@code {0}}, {@code {1}} …)
 * @param level how bad it is; null for the check's own, which a quotation of older words lowers
 */
public record Slip(
        String check,
        Span span,
        @Nullable String mend,
        List<String> alternatives,
        String note,
        List<String> arguments,
        @Nullable Level level) {

    public Slip {
        alternatives = List.copyOf(alternatives);
        arguments = List.copyOf(arguments);
    }

    /** Wrong words and what to put in their place. */
    public static Slip of(String check, Span span, @Nullable String mend) {
        return new Slip(check, span, mend, List.of(), "", List.of(), null);
    }

    /** Wrong words for which one of these stands: the only one is the mend, of several a person chooses. */
    public static Slip anyOf(String check, Span span, List<String> may) {
        return may.size() == 1
                ? of(check, span, may.get(0))
                : of(check, span, null).or(may);
    }

    /** The same, said in other words of the check. */
    public Slip note(String key, String... quoted) {
        return new Slip(check, span, mend, alternatives, key, List.of(quoted), level);
    }

    /** The same, as bad as given wherever it stands. */
    public Slip as(Level given) {
        return new Slip(check, span, mend, alternatives, note, arguments, given);
    }

    /** The same where only a person can tell which of two is right: what could stand there is no more than offered. */
    public Slip doubtful() {
        return mend == null ? this : new Slip(check, span, null, List.of(mend), note, arguments, level);
    }

    /** The same with what could stand there, too. */
    public Slip or(List<String> others) {
        return new Slip(check, span, mend, others, note, arguments, level);
    }
}
