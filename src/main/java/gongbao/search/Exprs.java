package gongbao.search;

import gongbao.search.Expr.Greed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes trees as small as they can be: 〔例〕(?:省|市|[县区]) is a set, as [省市县区] is. */
final class Exprs {

    private Exprs() {}

    static Expr all(List<Expr> parts) {
        List<Expr> flat = new ArrayList<>();
        for (Expr part : parts) {
            if (part instanceof Expr.All all) {
                flat.addAll(all.parts());
            } else {
                flat.add(part);
            }
        }
        return flat.size() == 1 ? flat.get(0) : new Expr.All(List.copyOf(flat));
    }

    static Expr either(List<Expr> choices) {
        if (choices.size() == 1) {
            return choices.get(0);
        }
        List<Expr> flat = new ArrayList<>();
        boolean singles = true;
        for (Expr choice : choices) {
            singles &= choice instanceof Expr.Single;
            if (choice instanceof Expr.Either either) {
                flat.addAll(either.choices());
            } else {
                flat.add(choice);
            }
        }
        return singles ? new Expr.Any(set(flat)) : new Expr.Either(List.copyOf(flat));
    }

    private static CharSet set(List<Expr> singles) {
        CharSet set = CharSet.NONE;
        for (Expr each : singles) {
            set = set.or(Objects.requireNonNull(single(each)));
        }
        return set;
    }

    static Expr repeat(Expr part, int min, int max, Greed greed) {
        boolean never = min == 1 && max == 1;
        return never && greed != Greed.POSSESSIVE ? part : new Expr.Repeat(part, min, max, greed);
    }

    /** A word, character by character. */
    static Expr characters(String word) {
        List<Expr> characters = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            characters.add(new Expr.One(word.charAt(i)));
        }
        return all(characters);
    }

    /** The set of which it takes one character; null where it is anything else. */
    static @Nullable CharSet single(Expr expr) {
        if (expr instanceof Expr.One one) {
            return CharSet.of(one.c());
        }
        return expr instanceof Expr.Any any ? any.set() : null;
    }

    /** The word it is; null where it is anything else, or empty. */
    static @Nullable String word(Expr expr) {
        if (expr instanceof Expr.One one) {
            return String.valueOf(one.c());
        }
        if (!(expr instanceof Expr.All all) || all.parts().isEmpty()) {
            return null;
        }
        StringBuilder word = new StringBuilder();
        for (Expr part : all.parts()) {
            if (!(part instanceof Expr.One one)) {
                return null;
            }
            word.append(one.c());
        }
        return word.toString();
    }

    /** Whether it fits at the start only. */
    static boolean isAtStart(Expr expr) {
        if (expr instanceof Expr.All all) {
            return !all.parts().isEmpty() && isAtStart(all.parts().get(0));
        }
        if (expr instanceof Expr.Either either) {
            return notAtStart(either).isEmpty();
        }
        return expr instanceof Expr.Edge edge && edge.start()
                || expr instanceof Expr.Group group && isAtStart(group.part());
    }

    /** Whether it, or one of its choices, fits at the start only. */
    static boolean isAnyAtStart(Expr expr) {
        for (Expr choice : choices(expr)) {
            if (isAtStart(choice)) {
                return true;
            }
        }
        return false;
    }

    /** Of its choices those that fit elsewhere than at the start. */
    static List<Expr> notAtStart(Expr expr) {
        return choices(expr).stream().filter(choice -> !isAtStart(choice)).toList();
    }

    private static List<Expr> choices(Expr expr) {
        return expr instanceof Expr.Either either ? either.choices() : List.of(expr);
    }

    /** Whether a capturing group stands in it. */
    static boolean catches(Expr expr) {
        if (expr instanceof Expr.All all) {
            return all.parts().stream().anyMatch(Exprs::catches);
        }
        if (expr instanceof Expr.Either either) {
            return either.choices().stream().anyMatch(Exprs::catches);
        }
        return expr instanceof Expr.Group || expr instanceof Expr.Repeat repeat && catches(repeat.part());
    }
}
