package gongbao.model;

import gongbao.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Words that point to another meeting, document or event.
 *
 * @param id which reference of its communiqué
 * @param kind what they point to
 * @param text the words, verbatim
 * @param resolved the one reading that is left; null where there is none or more than one
 * @param reason why it is unresolved, as a code ({@code no-term}, {@code ambiguous-place}, {@code collective}); null when
 *     resolved
 * @param coming whether it is still to come
 * @param span where the words stand
 * @param rule the rule that read it
 */
public record Reference(
        FactId id,
        Kind kind,
        String text,
        @Nullable Resolved resolved,
        @Nullable String reason,
        Coming coming,
        Span span,
        String rule)
        implements Fact {

    /** What the words point to. */
    public enum Kind implements Coded {
        PLENUM,
        CONGRESS,
        PARTY_CONGRESS,
        CONFERENCE,
        DOCUMENT,
        EVENT
    }

    /**
     * Whether the meeting is still to come, seen from the text.
     *
     * @param announced whether the text says that it is to be held
     * @param startDate its first day; null where the text tells none, or no more than the year or the month
     */
    public record Coming(boolean announced, @Nullable LocalDate startDate) implements Flat {

        public static final Coming NOT = new Coming(false, null);
    }

    public boolean announced() {
        return coming.announced;
    }

    @Override
    public List<Span> spans() {
        return List.of(span);
    }

    @Override
    public Reference in(int number, UnaryOperator<Span> place) {
        FactId counted = new FactId(FactId.Kind.REFERENCE, number);
        return new Reference(counted, kind, text, resolved, reason, coming, place.apply(span), rule);
    }
}
