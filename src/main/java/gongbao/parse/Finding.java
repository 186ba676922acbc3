package gongbao.parse;

import gongbao.model.Adopter;
import gongbao.model.CitedDocument.Status;
import gongbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A title at one place.
 *
 * @param words the title with its marks
 * @param adoptedBy who else adopted it; null where nobody is said to
 */
record Finding(
        Span title, Span words, Status status, @Nullable Adopter adoptedBy, Rule rule) {

    static Finding of(Span title, Span words, Status status, Rule rule) {
        return new Finding(title, words, status, null, rule);
    }

    /** Whether a verb leads to it. */
    boolean verb() {
        return DocumentVerbs.RULES.contains(rule) || adoptedBy != null;
    }

    Finding by(Rule its) {
        return new Finding(title, words, status, adoptedBy, its);
    }
}
