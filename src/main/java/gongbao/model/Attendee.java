package gongbao.model;

import gongbao.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A group of people who attended, or of those who did not come.
 *
 * @param id which group of its communiqué
 * @param role with or without a vote, or absent
 * @param group the words as printed ({@code 县委委员}); null where the text gives only a number (列席238人)
 * @param tally how many they were
 * @param names names of members of the group that the text lists with it
 * @param span the words of the group with its number
 * @param rule the rule that read it
 */
public record Attendee(
        FactId id, Role role, @Nullable String group, Tally tally, List<String> names, Span span, String rule)
        implements Fact {

    /** With or without a vote, or not there. */
    public enum Role implements Coded {
        /** 出席. */
        PRESENT,
        /** 列席. */
        OBSERVER,
        /** 缺席, 因事请假, 未到会. */
        ABSENT
    }

    /**
     * How many people, as printed.
     *
     * @param count how many were present; of those absent how many they were
     * @param expected how many were due (应到)
     * @param approximate whether the text says of one of the numbers that it is not exact: 近300人, 三千多人, 450余人
     */
    public record Tally(@Nullable Integer count, @Nullable Integer expected, boolean approximate) implements Flat {

        /** Of a group that is not counted. */
        public static final Tally NONE = new Tally(null, null, false);
    }

    public Attendee {
        names = List.copyOf(names);
    }

    @Override
    public List<Span> spans() {
        return List.of(span);
    }

    @Override
    public Attendee in(int number, UnaryOperator<Span> place) {
        FactId counted = new FactId(FactId.Kind.ATTENDEE, number);
        return new Attendee(counted, role, group, tally, names, place.apply(span), rule);
    }

    public @Nullable Integer count() {
        return tally.count();
    }

    public @Nullable Integer expected() {
        return tally.expected();
    }

    public boolean approximate() {
        return tally.approximate();
    }

    /** The same with other numbers. */
    public Attendee with(Tally numbers, String counted) {
        return new Attendee(id, role, group, numbers, names, span, counted);
    }
}
