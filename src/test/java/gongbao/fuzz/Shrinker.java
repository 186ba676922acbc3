package gongbao.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes what fails small: leaves out halves, quarters, eighths … as long as it still fails (delta debugging). */
final class Shrinker<T> {

    private final Predicate<List<T>> fails;
    private final long end;

    /** @param limit a small example is worth so much time, and no more */
    Shrinker(Predicate<List<T>> fails, Duration limit) {
        this.fails = fails;
        this.end = System.nanoTime() + limit.toNanos();
    }

    /** The same for the characters of a text. */
    static String text(String text, Predicate<String> fails, Duration limit) {
        List<Character> units = text.chars().mapToObj(c -> (char) c).toList();
        return joined(new Shrinker<Character>(some -> fails.test(joined(some)), limit).shrink(units));
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
        return System.nanoTime() < end;
    }

    /** Leaves out each stretch of a length that is not needed. */
    private List<T> without(List<T> all, int length) {
        List<T> left = all;
        for (int from = 0; from < left.size() && mayTry(); ) {
            List<T> fewer = new ArrayList<>(left.subList(0, from));
            fewer.addAll(left.subList(Math.min(left.size(), from + length), left.size()));
            if (fails.test(fewer)) {
                left = fewer;
            } else {
                from += length;
            }
        }
        return left;
    }
}
