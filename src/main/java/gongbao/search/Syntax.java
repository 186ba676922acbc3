package gongbao.search;

import gongbao.search.Expr.Greed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the source of a pattern; what it does not know for sure it refuses. */
final class Syntax {

    /** For a kind of pattern that is left to {@link java.util.regex.Pattern}. */
    static final class Unknown extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unknown(String what) {
            super(what);
        }
    }

    private final Source source;
    private final Function<String, @Nullable WordList> lists;
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private int groups;
    private boolean wide;

    private Syntax(String pattern, Function<String, @Nullable WordList> lists) {
        this.source = new Source(pattern);
        this.lists = lists;
    }

    /**
     * @param groups how many capturing ones
     * @param wide whether one of its sets is: then no match begins between the halves of a pair
     */
    record Read(Expr expr, int groups, Map<String, Integer> names, boolean wide) {}

    /**
     * @param lists those that it may name
     * @throws Unknown for a pattern that holds more than is known here
     */
    static Read read(String pattern, Function<String, @Nullable WordList> lists) {
        Syntax syntax = new Syntax(pattern, lists);
        Expr expr = syntax.either();
        if (!syntax.source.atEnd()) {
            throw new Unknown("unmatched )");
        }
        return new Read(expr, syntax.groups, syntax.names, syntax.wide);
    }

    /** Several patterns as the choices of one; their groups have numbers only that say nothing. */
    static Read either(List<String> patterns, Function<String, @Nullable WordList> lists) {
        List<Read> each = patterns.stream().map(pattern -> read(pattern, lists)).toList();
        return new Read(
                Exprs.either(each.stream().map(Read::expr).toList()),
                each.stream().mapToInt(Read::groups).max().orElse(0),
                Map.of(),
                each.stream().anyMatch(Read::wide));
    }

    private Expr either() {
        List<Expr> choices = new ArrayList<>();
        do {
            choices.add(all());
        } while (source.takes("|"));
        return Exprs.either(choices);
    }

    private Expr all() {
        List<Expr> parts = new ArrayList<>();
        while (!source.atEnd() && source.peek() != '|' && source.peek() != ')') {
            parts.add(repeated(atom()));
        }
        return Exprs.all(parts);
    }

    private Expr atom() {
        char c = source.next();
        return switch (c) {
            case '(' -> group();
            case '[' -> any(new ClassSyntax(source).read());
            case '.' -> any(CharSet.of("\n\r\u0085\u2028\u2029").not());
            case '^', '$' -> new Expr.Edge(c == '^');
            case '\\' -> any(new ClassSyntax(source).escaped());
            case '{' -> listed(source.until('}'));
            case '*', '+', '?' -> throw new Unknown("nothing to repeat");
            default -> one(c);
        };
    }

    private Expr listed(String name) {
        WordList list = lists.apply(name);
        if (list == null) {
            throw new Unknown("no list " + name);
        }
        return list.expr();
    }

    private static Expr one(char c) {
        if (Character.isSurrogate(c)) {
            throw new Unknown("a pair");
        }
        return new Expr.One(c);
    }

    private Expr any(ClassSyntax.Read read) {
        wide |= read.set().isWide();
        return read.only() == null ? new Expr.Any(read.set()) : new Expr.One(read.only());
    }

    private Expr any(CharSet set) {
        wide |= set.isWide();
        return new Expr.Any(set);
    }

    private Expr group() {
        if (source.takes("?:")) {
            return closed();
        }
        if (source.takes("?=") || source.takes("?!")) {
            boolean wanted = source.last() == '=';
            return new Expr.Look(uncaught(), false, wanted);
        }
        if (source.takes("?<=") || source.takes("?<!")) {
            boolean wanted = source.last() == '=';
            return behind(uncaught(), wanted);
        }
        if (source.takes("?>")) {
            return new Expr.Atomic(uncaught());
        }
        int number = ++groups;
        if (source.takes("?<")) {
            name(source.until('>'), number);
        } else if (source.takes("?")) {
            throw new Unknown("a group of another kind");
        }
        return new Expr.Group(closed(), number);
    }

    private void name(String name, int number) {
        boolean known = names.put(name, number) != null;
        if (known || name.isEmpty() || !name.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            throw new Unknown("a group named " + name);
        }
    }

    private Expr closed() {
        Expr inside = either();
        if (!source.takes(")")) {
            throw new Unknown("unclosed (");
        }
        return inside;
    }

    /** What a group keeps from inside a look or an atom, when all around it fails, is nothing to rebuild. */
    private Expr uncaught() {
        int before = groups;
        Expr inside = closed();
        if (groups > before) {
            throw new Unknown("a group inside a look");
        }
        return inside;
    }

    private static Expr behind(Expr part, boolean wanted) {
        if (part.most() == Expr.ENDLESS) {
            throw new Unknown("an endless look behind");
        }
        return new Expr.Look(part, true, wanted);
    }

    private Expr repeated(Expr part) {
        int[] times = source.times();
        if (times.length == 0) {
            return part;
        }
        Greed greed = source.takes("?") ? Greed.LAZY : source.takes("+") ? Greed.POSSESSIVE : Greed.GREEDY;
        if (times[1] > 1 && (part.least() == 0 || Exprs.catches(part))) {
            throw new Unknown("a repeat of nothing, or of a group");
        }
        return Exprs.repeat(part, times[0], times[1], greed);
    }
}
