package gongbao.model;

import gongbao.text.Span;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Who else adopted a document: another meeting, or a body.
 *
 * @param text the words, verbatim: {@code 省委十二届四次全会}, {@code 国务院}
 * @param resolved the meeting they mean; null where that is not known
 * @param span where they stand
 */
public record Adopter(String text, @Nullable Resolved resolved, Span span) {

    /** The same in the body. */
    Adopter in(UnaryOperator<Span> place) {
        return new Adopter(text, resolved, place.apply(span));
    }
}
