package gongbao.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a pattern, and what is known of them.
 *
 * @param root the first of them
 * @param needed finds a word that stands in every match; null where that would tell nothing
 * @param reach how far behind its start a match ends at most
 * @param groups how many capturing ones
 * @param locals how many places they need in a matcher
 * @param least the fewest characters they take
 * @param wide whether no match begins between the halves of a pair
 * @param later with which a match can begin that does not begin at the start: none for 〔例〕^其中; null where it can be anything
 */
record Steps(
        Node root,
        @Nullable Node needed,
        int reach,
        int groups,
        int locals,
        Map<String, Integer> names,
        int least,
        boolean wide,
        @Nullable CharSet later) {

    /** More characters than any list of words begins with. */
    private static final int COMMON = 1 << 12;

    static Steps of(Syntax.Read read) {
        Builder builder = new Builder(read.groups());
        Node root = builder.build(read.expr(), End.OF_PATTERN);
        return new Steps(
                root,
                isCommon(root.first()) ? needed(read.expr()) : null,
                reach(read),
                read.groups(),
                builder.locals(),
                read.names(),
                read.expr().least(),
                read.wide(),
                later(read, root));
    }

    private static @Nullable CharSet later(Syntax.Read read, Node root) {
        if (!Exprs.isAnyAtStart(read.expr())) {
            return root.first();
        }
        List<Expr> choices = Exprs.notAtStart(read.expr());
        Builder builder = new Builder(read.groups());
        return Firsts.any(choices.stream()
                .map(choice -> builder.build(choice, End.OF_PATTERN))
                .toList());
    }

    /** A character of a wide set may be written as two. */
    private static int reach(Syntax.Read read) {
        int most = read.expr().most();
        return most > Expr.ENDLESS / 2 ? Expr.ENDLESS : read.wide() ? 2 * most : most;
    }

    private static @Nullable Node needed(Expr expr) {
        List<String> words = Needed.of(expr);
        return words.isEmpty() ? null : Words.of(words, End.OF_PART);
    }

    /** Whether it can begin with what stands almost everywhere. */
    static boolean isCommon(@Nullable CharSet first) {
        return first == null || first.isWide() || first.size() > COMMON;
    }

    /** Whether all matches begin at the start. */
    boolean atStart() {
        return later == CharSet.NONE;
    }

    /** Whether a match can begin at the start of a stretch. */
    boolean mayOpen(String text, int from, int to) {
        CharSet first = root.first();
        return to - from >= least && (first == null || from < to && first.has(text.charAt(from)));
    }
}
