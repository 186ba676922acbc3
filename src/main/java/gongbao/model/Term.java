package gongbao.model;

import gongbao.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A policy formula that the text quotes or defines ({@code 千万工程}).
 *
 * @param id which term of its communiqué
 * @param text without quotation marks
 * @param spans every place where it stands, marks included where it has them
 * @param rule the rule that read it first
 */
public record Term(FactId id, String text, List<Span> spans, String rule) implements Fact {

    public Term {
        spans = List.copyOf(spans);
    }

    @Override
    public Term in(int number, UnaryOperator<Span> place) {
        FactId counted = new FactId(FactId.Kind.TERM, number);
        return new Term(counted, text, spans.stream().map(place).toList(), rule);
    }
}
