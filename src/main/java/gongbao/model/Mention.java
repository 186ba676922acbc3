package gongbao.model;

import gongbao.text.Span;

/**
 * Words of one communiqué that a fact was read from. What they mean is another matter: see {@link Resolution}.
 *
 * @param ref the fact
 * @param span the words in the body
 * @param block number of the block they begin in
 * @param anchor id of the words on the communiqué's page, unique there
 * @param before some words before, from the same block
 * @param text the words, verbatim
 * @param after some words behind, from the same block
 */
public record Mention(FactRef ref, Span span, int block, String anchor, String before, String text, String after) {

    /** The id of the communiqué. */
    public String communique() {
        return ref.communique();
    }

    /** Which fact of the communiqué. */
    public FactId fact() {
        return ref.fact();
    }

    public FactId.Kind kind() {
        return ref.fact().kind();
    }
}
