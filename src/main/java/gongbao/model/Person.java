package gongbao.model;

import gongbao.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A person whom the text names, with office and acts as printed.
 *
 * @param id which person of its communiqué
 * @param name without blanks ({@code 杨俊})
 * @param post the office printed with the name ({@code 县委书记}); null where none is
 * @param acts what the person does in the text, in the order of {@link Act}
 * @param deeds where the text tells each act
 * @param spans every place where the name stands
 * @param rule the rule that read the first act
 */
public record Person(
        FactId id, String name, @Nullable String post, List<Act> acts, List<Deed> deeds, List<Span> spans, String rule)
        implements Fact {

    /** What a named person does at a meeting. */
    public enum Act implements Coded {
        CHAIRED,
        SPOKE,
        REPORTED,
        EXPLAINED,
        ATTENDED,
        /** 列席: there, and no member. */
        OBSERVED,
        /** 传达: tells what was said elsewhere. */
        CONVEYED,
        /** 宣读. */
        READ_OUT
    }

    public Person {
        acts = List.copyOf(acts);
        deeds = List.copyOf(deeds);
        spans = List.copyOf(spans);
    }

    @Override
    public Person in(int number, UnaryOperator<Span> place) {
        return new Person(
                new FactId(FactId.Kind.PERSON, number),
                name,
                post,
                acts,
                deeds.stream().map(deed -> deed.in(place)).toList(),
                spans.stream().map(place).toList(),
                rule);
    }

    public Person withActs(List<Act> other) {
        return new Person(id, name, post, other, deeds, spans, rule);
    }

    public Person withDeeds(List<Deed> told) {
        return new Person(id, name, post, acts, told, spans, rule);
    }
}
