package gongbao.model;

import gongbao.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One personnel decision about one person.
 *
 * @param id which decision of its communiqué
 * @param name without blanks
 * @param post the office gained or lost, as printed; null where none is named
 * @param act what was decided
 * @param verb the word that the text uses for it ({@code 免去}, {@code 撤销}, {@code 递补}); null where none stands by
 * @param order which of those named together, from 1, as they were elected or listed; null for one named alone
 * @param span the name
 * @param rule the rule that read it
 */
public record Personnel(
        FactId id,
        String name,
        @Nullable String post,
        Act act,
        @Nullable String verb,
        @Nullable Integer order,
        Span span,
        String rule)
        implements Fact {

    /** What was decided. */
    public enum Act implements Coded {
        ELECTED,
        APPOINTED,
        /** 确认…处分. */
        CONFIRMED,
        /** 递补, 增补. */
        CO_OPTED,
        /** 免去, 撤销, 接受…辞职. */
        REMOVED
    }

    @Override
    public List<Span> spans() {
        return List.of(span);
    }

    @Override
    public Personnel in(int number, UnaryOperator<Span> place) {
        FactId counted = new FactId(FactId.Kind.PERSONNEL, number);
        return new Personnel(counted, name, post, act, verb, order, place.apply(span), rule);
    }

    /** The same in another place of its list. */
    public Personnel withOrder(@Nullable Integer place) {
        return new Personnel(id, name, post, act, verb, place, span, rule);
    }

    /** The same with the office that is named later. */
    public Personnel withPost(String named) {
        return new Personnel(id, name, named, act, verb, order, span, rule);
    }
}
