package gongbao.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes what fails small: leaves out halves, quarters, eighths … as long as it still fails (delta debugging). */
final class Shrinker<T> {

    /** A small example is worth some seconds, and no more. */
    private static final long LONGEST_NANOS = 20_000_000_000L;

    private final Predicate<List<T>> fails;
    private final long end = System.nanoTime() + LONGEST_NANOS;
    private int triesLeft;

    /** @param tries how often it may be asked whether something still fails */
    Shrinker(Predicate<List<T>> fails, int tries) {
        this.fails = fails;
        this.triesLeft = tries;
    }

    /** The same for the characters of a text. */
    static String text(String text, Predicate<String> fails, int tries) {
        List<Character> units = text.chars().mapToObj(c -> (char) c).toList();
        return joined(new Shrinker<Character>(some -> fails.test(joined(some)), tries).shrink(units));
    }

    private static String joined(List<Character> units) {
        return units.stream().map(String::valueOf).collect(Collectors.joining());
    }

    /** A part of the list that still fails, in its order. */
    List<T> shrink(List<T> all) {
        List<T> left = all;
        for (int length = Math.max(1, left.size() / 2); mayTry(); length = Math.max(1, length / 2)) {
            List<T> before = left;
            left = without(left, length);
            if (length == 1 && left.size() == before.size()) {
                break;
            }
        }
        return left;
    }

    private boolean mayTry() {
        return triesLeft > 0 && System.nanoTime() < end;
    }

    /** Leaves out each stretch of a length that is not needed. */
    private List<T> without(List<T> all, int length) {
        List<T> left = all;
        for (int from = 0; from < left.size() && mayTry(); ) {
            List<T> fewer = new ArrayList<>(left.subList(0, from));
            fewer.addAll(left.subList(Math.min(left.size(), from + length), left.size()));
            triesLeft--;
            if (fails.test(fewer)) {
                left = fewer;
            } else {
                from += length;
            }
        }
        return left;
    }
}
