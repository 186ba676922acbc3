package gongbao.search;

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
 * @param empty whether the pattern may match nothing at all
 * @param first what a match begins with
 * @param last what it ends with
 * @param needed of each of these one character is in it; the rarest first
 */
record Clues(boolean empty, CharSet first, CharSet last, List<Clue> needed) {

    private static final Clues NOTHING = new Clues(true, CharSet.NONE, CharSet.NONE, List.of());

    /** Of a pattern that cannot be read. */
    private static final Clues UNKNOWN = new Clues(true, CharSet.ALL, CharSet.ALL, List.of());

    /** A set that is larger tells hardly one text from another. */
    private static final int MOST = 64;

    private static final int MARK = 4;

    private static final Comparator<Clue> RAREST_FIRST = Comparator.comparingInt(Clue::weight);

    /**
     * Characters of which one is needed.
     *
     * @param weight how little it tells that one of them is there: words are rarer than marks, which stand in most lines
     */
    record Clue(CharSet chars, int weight) {

        static Clue of(CharSet chars) {
            int weight = 0;
            String members = chars.members();
            for (int i = 0; i < members.length(); i++) {
                weight += Character.isLetter(members.charAt(i)) ? 1 : MARK;
            }
            return new Clue(chars, weight);
        }
    }

    static Clues of(String pattern) {
        try {
            return of(Syntax.read(pattern, Search::noList).expr());
        } catch (Syntax.Unknown e) {
            return UNKNOWN;
        }
    }

    private static Clues of(Expr expr) {
        if (expr instanceof Expr.One one) {
            return of(CharSet.of(one.c()));
        }
        if (expr instanceof Expr.Any any) {
            return of(few(any.set()));
        }
        if (expr instanceof Expr.All all) {
            return inRow(all.parts());
        }
        if (expr instanceof Expr.Either either) {
            return either.choices().stream().map(Clues::of).reduce(Clues::or).orElse(NOTHING);
        }
        if (expr instanceof Expr.Repeat repeat) {
            return repeat.min() == 0 ? of(repeat.part()).orNothing() : of(repeat.part());
        }
        return around(expr);
    }

    private static Clues around(Expr expr) {
        if (expr instanceof Expr.Group group) {
            return of(group.part());
        }
        if (expr instanceof Expr.Atomic atomic) {
            return of(atomic.part());
        }
        if (expr instanceof Expr.Look look) {
            return look.wanted() && !look.behind() ? of(look.part()).ahead() : NOTHING;
        }
        return expr instanceof Expr.Edge ? NOTHING : UNKNOWN;
    }

    /** Of one character. */
    private static Clues of(CharSet chars) {
        return new Clues(false, chars, chars, chars == CharSet.ALL ? List.of() : List.of(Clue.of(chars)));
    }

    private static CharSet few(CharSet chars) {
        return chars.isWide() || chars.size() > MOST ? CharSet.ALL : chars;
    }

    private static CharSet eitherOf(CharSet a, CharSet b) {
        return few(a.or(b));
    }

    private static Clues inRow(List<Expr> parts) {
        boolean empty = true;
        CharSet first = CharSet.NONE;
        CharSet last = CharSet.NONE;
        List<Clue> needed = new ArrayList<>();
        for (Expr part : parts) {
            Clues next = of(part);
            first = empty ? eitherOf(first, next.first) : first;
            last = next.empty ? eitherOf(last, next.last) : next.last;
            empty &= next.empty;
            needed.addAll(next.needed);
        }
        needed.sort(RAREST_FIRST);
        return new Clues(empty, first, last, needed);
    }

    /** Of either of two patterns. */
    private Clues or(Clues other) {
        List<Clue> either = new ArrayList<>();
        for (int i = 0; i < Math.min(needed.size(), other.needed.size()); i++) {
            CharSet chars = eitherOf(needed.get(i).chars, other.needed.get(i).chars);
            if (chars != CharSet.ALL) {
                either.add(Clue.of(chars));
            }
        }
        either.sort(RAREST_FIRST);
        return new Clues(empty || other.empty, eitherOf(first, other.first), eitherOf(last, other.last), either);
    }

    /** Of a pattern that may be left out. */
    private Clues orNothing() {
        return new Clues(true, first, last, List.of());
    }

    /** Of a pattern that looks ahead and takes nothing. */
    private Clues ahead() {
        return new Clues(true, CharSet.NONE, CharSet.NONE, needed);
    }
}
