package gongbao.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a text must have for a pattern to match it: cheap questions before the dear one.
 *
 * <pre>
 * .{0,300}(记者|記者).{1,20}[摄攝]   → begins with anything, ends with 摄 or 攝; 者, one of 记記 and one of 摄攝 are in it
 * </pre>
 *
 * @param empty whether the pattern matches nothing at all
 * @param first what a match begins with
 * @param last what it ends with
 * @param needed of each of these one character is in it; the rarest first
 */
record Clues(boolean empty, Chars first, Chars last, List<Chars> needed) {

    static final Clues NOTHING = new Clues(true, Chars.NONE, Chars.NONE, List.of());

    private static final Comparator<Chars> RAREST_FIRST = Comparator.comparingInt(Chars::weight);

    /** Of one character. */
    static Clues of(Chars chars) {
        return new Clues(false, chars, chars, chars.any() ? List.of() : List.of(chars));
    }

    /** Of a pattern and another behind it. */
    Clues then(Clues next) {
        List<Chars> both = new ArrayList<>(needed);
        both.addAll(next.needed);
        both.sort(RAREST_FIRST);
        return new Clues(
                empty && next.empty,
                empty ? first.or(next.first) : first,
                next.empty ? last.or(next.last) : next.last,
                both);
    }

    /** Of either of two patterns. */
    Clues or(Clues other) {
        List<Chars> either = new ArrayList<>();
        for (int i = 0; i < Math.min(needed.size(), other.needed.size()); i++) {
            Chars chars = needed.get(i).or(other.needed.get(i));
            if (!chars.any()) {
                either.add(chars);
            }
        }
        either.sort(RAREST_FIRST);
        return new Clues(empty || other.empty, first.or(other.first), last.or(other.last), either);
    }

    /** Of a pattern that may be left out. */
    Clues orNothing() {
        return new Clues(true, first, last, List.of());
    }

    /** Of a pattern that looks ahead and takes nothing. */
    Clues ahead() {
        return new Clues(true, Chars.NONE, Chars.NONE, needed);
    }
}
