package gongbao.fuzz;

import java.util.HashMap;
import java.util.Map;

/** How often each character stands in a text. */
final class Bag {

    private final Map<Integer, Integer> counts = new HashMap<>();

    static Bag of(String text) {
        Bag bag = new Bag();
        text.codePoints().forEach(c -> bag.counts.merge(c, 1, Integer::sum));
        return bag;
    }

    /** Whether the characters of the text are in the bag, in any order and as often. */
    boolean holds(String text) {
        return missing(text).isEmpty();
    }

    /** The characters of the text that are not in the bag, or not often enough. */
    String missing(String text) {
        StringBuilder missing = new StringBuilder();
        Map<Integer, Integer> left = new HashMap<>(counts);
        text.codePoints().forEach(c -> {
            if (left.merge(c, -1, Integer::sum) < 0) {
                missing.appendCodePoint(c);
            }
        });
        return missing.toString();
    }
}
