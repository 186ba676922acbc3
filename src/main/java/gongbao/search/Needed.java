package gongbao.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of which one stands in whatever a pattern fits: 〔例〕[^,]{0,40}由[^,]{2,24}主持 needs 主持. A pattern that can begin with almost any
 * character is not tried at all where none of them stands.
 */
final class Needed {

    /** More would cost as much to look for as they save. */
    private static final int MOST = 60;

    private Needed() {}

    /** The words; none where it can do without. */
    static List<String> of(Expr expr) {
        String word = Exprs.word(expr);
        if (word != null) {
            return List.of(word);
        }
        if (expr instanceof Expr.All all) {
            return best(all.parts());
        }
        if (expr instanceof Expr.Listed listed) {
            List<String> words = listed.tree().words();
            return words.size() > MOST ? List.of() : words;
        }
        if (expr instanceof Expr.Either either) {
            return ofEach(either.choices());
        }
        if (expr instanceof Expr.Repeat repeat) {
            return repeat.min() == 0 ? List.of() : of(repeat.part());
        }
        if (expr instanceof Expr.Group group) {
            return of(group.part());
        }
        return expr instanceof Expr.Atomic atomic ? of(atomic.part()) : List.of();
    }

    private static List<String> ofEach(List<Expr> choices) {
        List<List<String>> each = choices.stream().map(Needed::of).toList();
        List<String> all = each.stream().flatMap(List::stream).distinct().toList();
        return all.size() > MOST || each.stream().anyMatch(List::isEmpty) ? List.of() : all;
    }

    /** What tells most of the parts, characters in a row taken as words. */
    private static List<String> best(List<Expr> parts) {
        List<String> best = List.of();
        for (Expr part : joined(parts)) {
            List<String> words = of(part);
            if (shortest(words) > shortest(best) || shortest(words) == shortest(best) && words.size() < best.size()) {
                best = words;
            }
        }
        return best;
    }

    private static List<Expr> joined(List<Expr> parts) {
        List<Expr> joined = new ArrayList<>();
        List<Expr> row = new ArrayList<>();
        for (Expr part : parts) {
            if (part instanceof Expr.One) {
                row.add(part);
                continue;
            }
            addRow(row, joined);
            joined.add(part);
        }
        addRow(row, joined);
        return joined;
    }

    private static void addRow(List<Expr> row, List<Expr> joined) {
        if (!row.isEmpty()) {
            joined.add(Exprs.all(row));
            row.clear();
        }
    }

    private static int shortest(List<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }
}
