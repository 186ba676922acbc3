package gongbao.parse;

import gongbao.model.Adopter;
import gongbao.model.CitedDocument.Status;
import gongbao.model.CitedDocument.Treatment;
import gongbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A title at one place.
 *
 * @param words the title with its marks
 * @param treatment what is said there of the document
 */
record Finding(Span title, Span words, Treatment treatment, Rule rule) {

    static Finding named(Span title, Span words) {
        return of(title, words, Status.CITED, null, TitleReader.IN_MARKS);
    }

    static Finding of(Span title, Span words, Status status, @Nullable String verb, Rule rule) {
        return new Finding(title, words, new Treatment(status, verb, null), rule);
    }

    Status status() {
        return treatment.status();
    }

    @Nullable
    Adopter adoptedBy() {
        return treatment.adoptedBy();
    }

    /** Whether a verb leads to it. */
    boolean verb() {
        return DocumentVerbs.RULES.contains(rule) || adoptedBy() != null;
    }

    Finding by(Rule its) {
        return new Finding(title, words, treatment, its);
    }
}
