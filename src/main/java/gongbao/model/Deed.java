package gongbao.model;

import gongbao.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One place where a text says what somebody did.
 *
 * @param act what was done
 * @param span the name of who did it
 * @param documents what it was done with, as far as the words say: 县长何某|就《决定（讨论稿）》向全会作了说明
 */
public record Deed(Person.Act act, Span span, List<FactId> documents) {

    public Deed {
        documents = List.copyOf(documents);
    }

    /** The same in the body. */
    Deed in(UnaryOperator<Span> place) {
        return new Deed(act, place.apply(span), documents);
    }
}
