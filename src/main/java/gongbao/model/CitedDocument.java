package gongbao.model;

import gongbao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that the text names.
 *
 * @param title as printed, without the outer 《》, a stage mark such as (讨论稿) included
 * @param status the strongest status the text gives it
 * @param issuer who issues it, as the title prints it ({@code 中共芦山县委}); null where it does not
 * @param aliasOf title of the document that this short form stands for; null for full titles
 * @param spans every place where the title stands, outer marks included
 * @param rule the rule that gave the status
 */
public record CitedDocument(
        String title,
        Status status,
        @Nullable String issuer,
        @Nullable String aliasOf,
        List<Span> spans,
        String rule) {

    /** Strongest first. */
    public enum Status implements Coded {
        ADOPTED,
        DISCUSSED,
        HEARD,
        DRAFT,
        CITED
    }

    public CitedDocument {
        spans = List.copyOf(spans);
    }
}
