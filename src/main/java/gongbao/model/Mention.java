package gongbao.model;

import gongbao.text.Span;

/**
 * Words of one communiqué that a fact was read from. What they mean is another matter: see {@link Link}, {@link Unresolved}.
 *
 * @param communique id of the communiqué
 * @param kind kind of the fact
 * @param index place of the fact in the communiqué's list of that kind
 * @param span the words in the body
 * @param block number of the block they begin in
 * @param anchor id of the words on the communiqué's page, unique there
 * @param before some words before, from the same block
 * @param text the words, verbatim
 * @param after some words behind, from the same block
 */
public record Mention(
        String communique,
        Kind kind,
        int index,
        Span span,
        int block,
        String anchor,
        String before,
        String text,
        String after) {

    /** Kinds of facts, in the order in which they are listed beside a paragraph. */
    public enum Kind implements Coded {
        MEETING,
        ATTENDEE,
        PERSON,
        PERSONNEL,
        DOCUMENT,
        TARGET,
        DIRECTIVE,
        REFERENCE,
        TERM
    }
}
