package gongbao.model;

import gongbao.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Something that a text says, read by a rule from words of the text. It is a thing of its own: two facts may have every word in
 * common (增长5%、6% says two figures of one indicator) and stay two.
 */
public sealed interface Fact
        permits Meeting, Attendee, Person, Personnel, CitedDocument, Target, Directive, Reference, Term {

    /** Which fact of its communiqué it is. */
    FactId id();

    /** Where the words stand, in the order of the text; none where the fact is known from elsewhere. */
    List<Span> spans();

    /** The rule that read it. */
    String rule();

    /**
     * The same fact in its communiqué.
     *
     * @param number place among the facts of its kind, from 1
     * @param place where a stretch of the text that the rules read stands in the body
     */
    Fact in(int number, UnaryOperator<Span> place);
}
