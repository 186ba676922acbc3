package gongbao.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Many words by their characters, one behind the other: 〔例〕全体会议|全会|会议. It is the same whatever stands behind them, so that all
 * patterns with the same words share it.
 *
 * @param words in the order in which they are tried
 * @param first with which they begin
 * @param longestFirst whether of two words of which one begins the other the longer is tried first, or always the shorter
 */
record WordTree(List<String> words, Forks forks, CharSet first, boolean longestFirst) {

    /** The words in their order; null where neither the longer nor the shorter always stands first. */
    static @Nullable WordTree of(List<String> words) {
        boolean longestFirst = inOrder(words, false);
        return longestFirst || inOrder(words, true) ? of(words, longestFirst) : null;
    }

    /** @param words the longest first */
    static WordTree longestFirst(List<String> words) {
        return of(words, true);
    }

    private static WordTree of(List<String> words, boolean longestFirst) {
        Forks forks = new Forks(List.copyOf(new TreeSet<>(words)));
        return new WordTree(List.copyOf(words), forks, CharSet.of(forks.first()), longestFirst);
    }

    private static boolean inOrder(List<String> words, boolean shortestFirst) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            places.putIfAbsent(words.get(i), i);
        }
        for (String word : places.keySet()) {
            for (int length = 1; length < word.length(); length++) {
                Integer shorter = places.get(word.substring(0, length));
                if (shorter != null && shorter < places.get(word) != shortestFirst) {
                    return false;
                }
            }
        }
        return true;
    }

    int shortest() {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }

    int longest() {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }
}
