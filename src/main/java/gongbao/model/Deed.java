package gongbao.model;

import gongbao.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One place where a text says what somebody did.
 *
 * @param act what was done
 * @param verb the text's own word for it, where that says something else than the usual one: 致开幕词, 应邀出席; null where it does not
 * @param span the name of who did it
 * @param documents what it was done with, as far as the words say: 县长何某|就《决定（讨论稿）》向全会作了说明
 */
public record Deed(Person.Act act, @Nullable String verb, Span span, List<FactId> documents) {

    public Deed {
        documents = List.copyOf(documents);
    }

    /** The same in the body. */
    Deed in(UnaryOperator<Span> place) {
        return new Deed(act, verb, place.apply(span), documents);
    }
}
