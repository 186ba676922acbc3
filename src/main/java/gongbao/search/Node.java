package gongbao.search;

import org.jspecify.annotations.Nullable;

/**
 * A step of a pattern that knows the steps behind it. It holds no state, so that all threads may share it; what a match has found so
 * far is in the {@link Walk}.
 */
abstract class Node {

    /** The characters with which the text of this step and those behind it can begin; null where it can be anything, or nothing. */
    private final @Nullable CharSet first;

    Node(@Nullable CharSet first) {
        this.first = first;
    }

    /** Whether this step and all those behind it fit the text from a place on. */
    abstract boolean fits(Walk m, int at);

    @Nullable
    CharSet first() {
        return first;
    }

    /** Whether it can fit at a place; a quick look, before the steps are gone. */
    final boolean mayFit(Walk m, int at) {
        return first == null || at < m.to && first.has(m.chars[at]);
    }
}
