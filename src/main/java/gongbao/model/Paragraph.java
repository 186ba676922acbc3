package gongbao.model;

import gongbao.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A paragraph of the body.
 *
 * @param text the words, verbatim
 * @param span where they stand
 * @param acts speech acts in the order of the text
 */
public record Paragraph(String text, Span span, List<SpeechAct> acts) {

    public Paragraph {
        acts = List.copyOf(acts);
    }

    /** The same in the body. */
    public Paragraph in(UnaryOperator<Span> place) {
        return new Paragraph(
                text, place.apply(span), acts.stream().map(act -> act.in(place)).toList());
    }
}
