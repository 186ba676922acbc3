package gongbao.site.text;

import gongbao.model.Block;
import gongbao.text.Span;
import gongbao.zh.TextDiff;
import java.util.ArrayList;
import java.util.List;

/**
 * Which paragraphs of two texts correspond: those of which three fifths of the longer one or more are the same.
 *
 * <p>〔例〕出席会议的县委委员31人。 and 出席会议的县委委员29人。 correspond; 抓好粮食生产。 and 举办旅游大会。 do not.
 */
final class Paragraphs {

    /** Two paragraphs that correspond, and what of them is the same. */
    record Match(Block before, Block after, List<TextDiff.Same> same) {}

    private final List<Match> matches = new ArrayList<>();
    private final List<Block> old;
    private final List<Block> now;
    private final TextDiff diff;

    Paragraphs(List<Block> old, List<Block> now, TextDiff diff) {
        this.old = old;
        this.now = now;
        this.diff = diff;
        match();
    }

    /** What is the same stands in both in one order, so that one walk over both finds all. */
    private void match() {
        int i = 0;
        int j = 0;
        for (int from = 0, to; from < diff.same().size(); from = to) {
            TextDiff.Same first = diff.same().get(from);
            i = at(old, i, first.before());
            j = at(now, j, first.after());
            to = from + 1;
            while (to < diff.same().size() && stand(diff.same().get(to), old.get(i), now.get(j))) {
                to++;
            }
            add(new Match(old.get(i), now.get(j), diff.same().subList(from, to)));
        }
    }

    private static boolean stand(TextDiff.Same same, Block before, Block after) {
        return before.span().contains(same.before()) && after.span().contains(same.after());
    }

    private void add(Match match) {
        int same = match.same().stream().mapToInt(one -> one.after().length()).sum();
        int longer =
                Math.max(match.before().span().length(), match.after().span().length());
        Match last = matches.isEmpty() ? null : matches.get(matches.size() - 1);
        boolean free = last == null || last.before() != match.before() && last.after() != match.after();
        if (free && 5 * same >= 3 * longer) {
            matches.add(match);
        }
    }

    private static int at(List<Block> blocks, int from, Span span) {
        int at = from;
        while (blocks.get(at).span().end() <= span.start()) {
            at++;
        }
        return at;
    }

    /** Those that correspond and differ. */
    List<Match> changed() {
        return matches.stream().filter(match -> !isSame(match)).toList();
    }

    private boolean isSame(Match match) {
        return diff.removed().stream().noneMatch(match.before().span()::overlaps)
                && diff.added().stream().noneMatch(match.after().span()::overlaps);
    }

    /** Paragraphs of the later text that stand in the earlier one, too. */
    List<Block> same() {
        return matches.stream().filter(this::isSame).map(Match::after).toList();
    }
}
