package gongbao.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The way of steps through a text: where it stands, and what it has passed. */
class Walk {

    private static final int[] NONE = {};
    private static final char[] NO_CHARS = {};

    final String text;

    /** Those of the text. */
    char[] chars = NO_CHARS;

    /** Where the search begins and ends; looks change it while they last. */
    int from;

    int to;

    /** Whether looks see what stands outside of that. */
    boolean seesAround;

    /** Whether only the whole text will do. */
    boolean whole;

    /** Where the innermost look behind began. */
    int lookedFrom;

    /** Behind what the last steps fitted. */
    int end;

    /** From where the next place is looked for. */
    int next;

    /** Where groups begin and how often loops went, while steps are gone. Most searches come to no place where a step is tried. */
    int[] locals = NONE;

    /** The start and the end of each group, that of the whole match first. */
    int[] groups = NONE;

    boolean found;

    Walk(String text) {
        this.text = text;
        this.to = text.length();
    }

    /** Whether there is a next place. */
    final boolean finds(Steps steps) {
        int start = found && groups[0] == groups[1] ? next + 1 : next;
        begin(false);
        chars = Chars.of(text);
        if (steps.needed() != null && !holds(steps, steps.needed(), start)) {
            return false;
        }
        for (int at = candidate(steps, start, start); at >= 0; at = candidate(steps, at + 1, start)) {
            if (fits(steps, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text begins with it, or is nothing else. */
    final boolean opens(Steps steps, boolean andEnds) {
        begin(andEnds);
        if (!steps.mayOpen(text, from, to)) {
            return false;
        }
        chars = Chars.of(text);
        return fits(steps, from);
    }

    private void begin(boolean wanted) {
        whole = wanted;
        found = false;
        Arrays.fill(groups, -1);
    }

    private boolean fits(Steps steps, int at) {
        if (groups == NONE) {
            groups = new int[2 * steps.groups() + 2];
            Arrays.fill(groups, -1);
            locals = steps.locals() == 0 ? NONE : new int[steps.locals()];
        }
        if (!steps.root().fits(this, at)) {
            return false;
        }
        groups[0] = at;
        groups[1] = end;
        next = end;
        found = true;
        return true;
    }

    /** The next place where a match may begin; negative where there is none. */
    private int candidate(Steps steps, int start, int first) {
        if (start == from && steps.mayOpen(text, from, to)) {
            return from;
        }
        int last = steps.atStart() ? -1 : to - steps.least();
        int end = Math.min(to, last + 1);
        for (int at = next(steps.later(), Math.max(start, from + 1), end);
                at <= last;
                at = next(steps.later(), at + 1, end)) {
            if (!steps.wide() || at == first || !OneOf.isPair(chars, at - 1)) {
                return at;
            }
        }
        return -1;
    }

    /** The next character of a set, or the end; never before the start, which may lie behind the end. */
    private int next(@Nullable CharSet set, int start, int end) {
        return set == null || start > end ? start : set.next(chars, start, end);
    }

    /** Whether a word without which there is no match stands behind a place; where a match begins at the start only, not far behind. */
    private boolean holds(Steps steps, Node needed, int start) {
        int end = steps.atStart() && to - from > steps.reach() ? from + steps.reach() : to;
        for (int at = next(needed.first(), start, end); at < end; at = next(needed.first(), at + 1, end)) {
            if (needed.fits(this, at)) {
                return true;
            }
        }
        return false;
    }
}
