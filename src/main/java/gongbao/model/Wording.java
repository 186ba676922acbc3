package gongbao.model;

import gongbao.text.Span;
import java.util.function.UnaryOperator;

/**
 * The words a fact was read from.
 *
 * @param text verbatim
 * @param span where they stand
 * @param rule the rule that read them
 */
public record Wording(String text, Span span, String rule) implements Flat {

    Wording in(UnaryOperator<Span> place) {
        return new Wording(text, place.apply(span), rule);
    }
}
