package gongbao.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of several, the first that fits: 〔例〕会议|大[^,。]{2,4}会 */
final class Choice extends Node {

    private final Node[] choices;

    /** By the last six bits of the next character, the choices that it may begin: a bit each. */
    private final long[] byNext = new long[Long.SIZE];

    /** Those that need no character. */
    private long anyway;

    private Choice(List<Node> choices) {
        super(Firsts.any(choices));
        this.choices = choices.toArray(Node[]::new);
        for (int i = 0; i < this.choices.length; i++) {
            add(this.choices[i].first(), 1L << i);
        }
    }

    private void add(@Nullable CharSet first, long choice) {
        anyway |= first == null ? choice : 0;
        for (long left = first == null ? -1 : first.endings(); left != 0; left &= left - 1) {
            byNext[Long.numberOfTrailingZeros(left)] |= choice;
        }
    }

    /** As many as there are, by 64 at a time. */
    static Node of(List<Node> choices) {
        if (choices.size() <= Long.SIZE) {
            return new Choice(choices);
        }
        int half = choices.size() / 2;
        return new Choice(List.of(of(choices.subList(0, half)), of(choices.subList(half, choices.size()))));
    }

    @Override
    boolean fits(Walk m, int at) {
        long left = at < m.to ? byNext[m.chars[at] & Long.SIZE - 1] : anyway;
        for (; left != 0; left &= left - 1) {
            Node choice = choices[Long.numberOfTrailingZeros(left)];
            if (choice.mayFit(m, at) && choice.fits(m, at)) {
                return true;
            }
        }
        return false;
    }
}
