package gongbao.model;

import gongbao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of people who attended.
 *
 * @param role with or without a vote
 * @param group the words as printed ({@code 县委委员}); null where the text gives only a number (列席238人)
 * @param count how many were present
 * @param expected how many were due (应到)
 * @param names names of members of the group that the text lists with it
 * @param span the words of the group with its number
 * @param rule the rule that read it
 */
public record Attendee(
        Role role,
        @Nullable String group,
        @Nullable Integer count,
        @Nullable Integer expected,
        List<String> names,
        Span span,
        String rule) {

    /** With or without a vote. */
    public enum Role implements Coded {
        /** 出席. */
        PRESENT,
        /** 列席. */
        OBSERVER
    }

    public Attendee {
        names = List.copyOf(names);
    }
}
