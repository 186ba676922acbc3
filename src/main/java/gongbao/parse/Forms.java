package gongbao.parse;

import gongbao.search.CharSet;
import gongbao.search.Matcher;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the forms of one kind of thing in a text: at the leftmost place where one fits, by the first in order that does.
 *
 * <p>Costs a table look-up a character, and a try of a pattern only at a character that its form may begin with.
 */
final class Forms<F extends Form> {

    private static final int[] NONE = {};

    private final List<F> inOrder;
    private final int[][] byFirst = new int[Character.MAX_VALUE + 1][];

    /** What one of them may begin with: few characters, asked before the large table is. */
    private final CharSet firsts;

    Forms(List<F> inOrder) {
        this.inOrder = List.copyOf(inOrder);
        this.firsts = CharSet.of(inOrder.stream().map(Form::first).collect(Collectors.joining()));
        for (int form = 0; form < inOrder.size(); form++) {
            String first = inOrder.get(form).first();
            for (int i = 0; i < first.length(); i++) {
                char c = first.charAt(i);
                int[] same = byFirst[c] == null ? new int[0] : byFirst[c];
                byFirst[c] = Arrays.copyOf(same, same.length + 1);
                byFirst[c][same.length] = form;
            }
        }
    }

    /** Reads {@code [from, to)} of a text; no pattern sees what stands outside. */
    Walk in(String text, int from, int to) {
        return new Walk(firsts.hasIn(text, from, to) ? text.substring(from, to) : "", from);
    }

    /** From one found form to the next. */
    final class Walk {

        private final String stretch;
        private final int from;
        private final @Nullable Matcher[] matchers = new Matcher[inOrder.size()];
        private int at;

        private Walk(String stretch, int from) {
            this.stretch = stretch;
            this.from = from;
        }

        /** What stands at the leftmost place behind the last; null where there is nothing more. */
        @Nullable
        Found<F> next() {
            for (; at < stretch.length(); at++) {
                char c = stretch.charAt(at);
                int[] candidates = firsts.has(c) ? byFirst[c] : NONE;
                for (int i = 0; i < candidates.length; i++) {
                    Matcher m = matcher(candidates[i]).region(at, stretch.length());
                    if (m.lookingAt()) {
                        at = m.end();
                        return new Found<>(inOrder.get(candidates[i]), m, stretch, from);
                    }
                }
            }
            return null;
        }

        private Matcher matcher(int form) {
            Matcher known = matchers[form];
            if (known == null) {
                known = inOrder.get(form).cue().matcher(stretch).useTransparentBounds(true);
                matchers[form] = known;
            }
            return known;
        }
    }
}
