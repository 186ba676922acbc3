package gongbao.search;

import gongbao.search.Expr.Greed;
import java.util.ArrayList;
import java.util.List;

/** Makes the steps of a tree, the last first. */
final class Builder {

    /** Places in {@link Walk#locals}: one a group, then one a loop. */
    private int locals;

    Builder(int groups) {
        locals = groups + 1;
    }

    int locals() {
        return locals;
    }

    Node build(Expr expr, Node next) {
        if (expr instanceof Expr.One one) {
            return new Word(String.valueOf(one.c()), next);
        }
        if (expr instanceof Expr.Any any) {
            return new OneOf(any.set(), next);
        }
        if (expr instanceof Expr.All all) {
            return all(all.parts(), next);
        }
        if (expr instanceof Expr.Either either) {
            return either(either.choices(), next);
        }
        if (expr instanceof Expr.Listed listed) {
            return new Words(listed.tree(), next);
        }
        return expr instanceof Expr.Repeat repeat ? repeat(repeat, next) : around(expr, next);
    }

    private Node around(Expr expr, Node next) {
        if (expr instanceof Expr.Group group) {
            return Mark.opening(group.number(), build(group.part(), Mark.closing(group.number(), next)));
        }
        if (expr instanceof Expr.Atomic atomic) {
            return atom(atomic.part(), next);
        }
        if (expr instanceof Expr.Look look) {
            return look.behind()
                    ? new Behind(build(look.part(), End.OF_LOOK_BEHIND), look, next)
                    : new Ahead(build(look.part(), End.OF_PART), look.wanted(), next);
        }
        return new Edge(((Expr.Edge) expr).start(), next);
    }

    /** Characters in a row become a word. */
    private Node all(List<Expr> parts, Node next) {
        Node node = next;
        for (int end = parts.size(); end > 0; ) {
            int start = end - 1;
            while (start > 0 && parts.get(start) instanceof Expr.One && parts.get(start - 1) instanceof Expr.One) {
                start--;
            }
            String word = Exprs.word(new Expr.All(parts.subList(start, end)));
            node = word == null ? build(parts.get(start), node) : new Word(word, node);
            end = start;
        }
        return node;
    }

    /** Words in a row become one step. */
    private Node either(List<Expr> choices, Node next) {
        List<Node> nodes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Expr choice : choices) {
            List<String> said = words(choice);
            if (!said.isEmpty()) {
                words.addAll(said);
                continue;
            }
            addWords(words, next, nodes);
            nodes.add(build(choice, next));
        }
        addWords(words, next, nodes);
        return nodes.size() == 1 ? nodes.get(0) : Choice.of(nodes);
    }

    /** The words that it is, if it is nothing else. */
    private static List<String> words(Expr choice) {
        if (choice instanceof Expr.Listed listed) {
            return listed.tree().words();
        }
        String word = Exprs.word(choice);
        return word == null ? List.of() : List.of(word);
    }

    private static void addWords(List<String> words, Node next, List<Node> nodes) {
        if (!words.isEmpty()) {
            nodes.add(words.size() == 1 ? new Word(words.get(0), next) : Words.of(List.copyOf(words), next));
            words.clear();
        }
    }

    private Node repeat(Expr.Repeat repeat, Node next) {
        CharSet set = Exprs.single(repeat.part());
        if (set != null && repeat.max() > 0) {
            return new Run(set, repeat, next);
        }
        if (repeat.greed() == Greed.POSSESSIVE) {
            return atom(Exprs.repeat(repeat.part(), repeat.min(), repeat.max(), Greed.GREEDY), next);
        }
        if (repeat.max() == 1) {
            Node once = build(repeat.part(), next);
            return Choice.of(repeat.greed() == Greed.LAZY ? List.of(next, once) : List.of(once, next));
        }
        Loop loop = new Loop(repeat, locals++, next);
        return loop.enteredBy(build(repeat.part(), loop));
    }

    private Node atom(Expr part, Node next) {
        return new Atom(build(part, End.OF_PART), part.least() == 0, next);
    }
}
