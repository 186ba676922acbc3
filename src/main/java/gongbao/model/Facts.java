package gongbao.model;

import gongbao.text.FrozenList;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a text says of its meeting, kind by kind, each in the order of the text.
 *
 * @param attendees groups who attended
 * @param people people it names
 * @param documents documents it names, each title once
 * @param personnel personnel decisions
 * @param targets outcomes set for a horizon
 * @param directives what is asked
 * @param references meetings it points to, a mention each
 * @param terms policy formulas
 */
public record Facts(
        List<Attendee> attendees,
        List<Person> people,
        List<CitedDocument> documents,
        List<Personnel> personnel,
        List<Target> targets,
        List<Directive> directives,
        List<Reference> references,
        List<Term> terms) {

    public Facts {
        attendees = FrozenList.of(attendees);
        people = FrozenList.of(people);
        documents = FrozenList.of(documents);
        personnel = FrozenList.of(personnel);
        targets = FrozenList.of(targets);
        directives = FrozenList.of(directives);
        references = FrozenList.of(references);
        terms = FrozenList.of(terms);
    }

    /**
     * The same facts, each with its id, in the body.
     *
     * @param place where a stretch of the text that the rules read stands in the body
     */
    public Facts in(UnaryOperator<Span> place) {
        return new Facts(
                counted(attendees, place, Attendee.class),
                counted(people, place, Person.class),
                counted(documents, place, CitedDocument.class),
                counted(personnel, place, Personnel.class),
                counted(targets, place, Target.class),
                counted(directives, place, Directive.class),
                counted(references, place, Reference.class),
                counted(terms, place, Term.class));
    }

    public Facts withDirectives(List<Directive> laidOut) {
        return new Facts(attendees, people, documents, personnel, targets, laidOut, references, terms);
    }

    private static <F extends Fact> List<F> counted(List<F> facts, UnaryOperator<Span> place, Class<F> kind) {
        List<F> counted = new ArrayList<>();
        for (F fact : facts) {
            counted.add(kind.cast(fact.in(counted.size() + 1, place)));
        }
        return counted;
    }

    /** The facts of a kind, in their order; number n stands at n − 1. */
    public List<? extends Fact> of(FactId.Kind kind) {
        return switch (kind) {
            case MEETING -> List.of();
            case ATTENDEE -> attendees;
            case PERSON -> people;
            case PERSONNEL -> personnel;
            case DOCUMENT -> documents;
            case TARGET -> targets;
            case DIRECTIVE -> directives;
            case REFERENCE -> references;
            case TERM -> terms;
        };
    }
}
