package gongbao.model;

import gongbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that point to another meeting, document or event.
 *
 * @param kind what they point to
 * @param text the words, verbatim
 * @param resolved the one reading that is left; null where there is none or more than one
 * @param reason why it is unresolved, as a code ({@code no-term}, {@code ambiguous-place}, {@code collective}); null when
 *     resolved
 * @param span where the words stand
 * @param rule the rule that read it
 */
public record Reference(
        Kind kind,
        String text,
        @Nullable Resolved resolved,
        @Nullable String reason,
        Span span,
        String rule) {

    /** What the words point to. */
    public enum Kind implements Coded {
        PLENUM,
        CONGRESS,
        PARTY_CONGRESS,
        CONFERENCE,
        DOCUMENT,
        EVENT
    }
}
