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
 * @param count how many were present; of those absent how many they were
 * @param expected how many were due (应到)
 * @param names names of members of the group that the text lists with it
 * @param span the words of the group with its number
 * @param rule the rule that read it
 */
public record Attendee(
        FactId id,
        Role role,
        @Nullable String group,
        @Nullable Integer count,
        @Nullable Integer expected,
        List<String> names,
        Span span,
        String rule)
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
        return new Attendee(counted, role, group, count, expected, names, place.apply(span), rule);
    }

    /** The same with the number of those present. */
    public Attendee withCount(int present, String counted) {
        return new Attendee(id, role, group, present, expected, names, span, counted);
    }

    /** The same with the number of those due. */
    public Attendee withExpected(int due, String counted) {
        return new Attendee(id, role, group, count, due, names, span, counted);
    }
}
