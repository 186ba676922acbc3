package gongbao.model;

import gongbao.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A document that the text names.
 *
 * @param id which document of its communiqué
 * @param title as printed, without the outer 《》, a stage mark such as (讨论稿) included
 * @param treatment what the text does with it
 * @param issuer who issues it, as the title prints it ({@code 中共芦山县委}); null where it does not
 * @param aliasOf title of the document that this short form stands for; null for full titles
 * @param spans every place where the title stands, outer marks included
 * @param rule the rule that gave the status
 */
public record CitedDocument(
        FactId id,
        String title,
        Treatment treatment,
        @Nullable String issuer,
        @Nullable String aliasOf,
        List<Span> spans,
        String rule)
        implements Fact {

    /** Strongest first. */
    public enum Status implements Coded {
        ADOPTED,
        DISCUSSED,
        HEARD,
        DRAFT,
        /** It stands in the agenda of a meeting to come. */
        PLANNED,
        CITED
    }

    /**
     * What the text does with a document.
     *
     * @param status the strongest status the text gives it
     * @param verb the words that give it, verbatim ({@code 审议通过}, {@code 批准}, {@code 作}); null where no verb does
     * @param adoptedBy who else adopted it, where the text says so; null where it does not, and where this meeting did
     */
    public record Treatment(
            Status status, @Nullable String verb, @Nullable Adopter adoptedBy) implements Flat {

        private Treatment in(UnaryOperator<Span> place) {
            return adoptedBy == null ? this : new Treatment(status, verb, adoptedBy.in(place));
        }
    }

    public CitedDocument {
        spans = List.copyOf(spans);
    }

    @Override
    public CitedDocument in(int number, UnaryOperator<Span> place) {
        FactId counted = new FactId(FactId.Kind.DOCUMENT, number);
        return new CitedDocument(
                counted,
                title,
                treatment.in(place),
                issuer,
                aliasOf,
                spans.stream().map(place).toList(),
                rule);
    }

    public CitedDocument withTreatment(Treatment other) {
        return new CitedDocument(id, title, other, issuer, aliasOf, spans, rule);
    }

    public Status status() {
        return treatment.status();
    }

    public @Nullable String verb() {
        return treatment.verb();
    }

    public @Nullable Adopter adoptedBy() {
        return treatment.adoptedBy();
    }
}
