package gongbao.model;

import gongbao.text.Span;

/**
 * Words of one communiqué that a fact was read from. What they mean is another matter: see {@link Resolution}.
 *
 * <p>It holds no words, only where they are: an archive has a hundred times as many mentions as texts.
 */
public final class Mention {

    private final Mentions all;
    private final int index;

    Mention(Mentions all, int index) {
        this.all = all;
        this.index = index;
    }

    /** Its place among the mentions of the communiqué, in the order of the text; counts from 0. */
    public int index() {
        return index;
    }

    /** The fact. */
    public FactRef ref() {
        return new FactRef(communique(), fact());
    }

    /** The id of the communiqué. */
    public String communique() {
        return all.communique().id();
    }

    /** Which fact of the communiqué. */
    public FactId fact() {
        return all.fact(index);
    }

    public FactId.Kind kind() {
        return all.kind(index);
    }

    /** The words in the body. */
    public Span span() {
        return all.span(index);
    }

    /** Number of the block they begin in. */
    public int block() {
        return all.block(index).number();
    }

    /**
     * Id of the words on the communiqué's page, unique there: 〔例〕the three characters from 120 on that name a person → {@code
     * m-120-123-person}.
     */
    public String anchor() {
        return all.anchor(index);
    }

    /** Some words before, from the same block. */
    public String before() {
        return all.before(index);
    }

    /** The words, verbatim. */
    public String text() {
        return span().of(all.communique().prose().text());
    }

    /** Some words behind, from the same block. */
    public String after() {
        return all.after(index);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mention same
                && index == same.index
                && communique().equals(same.communique());
    }

    @Override
    public int hashCode() {
        return 31 * communique().hashCode() + index;
    }

    @Override
    public String toString() {
        return communique() + "#" + anchor();
    }
}
