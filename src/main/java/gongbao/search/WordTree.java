package gongbao.search;

import java.util.Arrays;
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
record WordTree(List<String> words, Fork root, CharSet first, boolean longestFirst) {

    /** What can stand at one place of the words: characters, each with the place behind it. */
    static final class Fork {

        private final char[] chars;
        private final Fork[] behind;
        private final boolean ends;

        /** @param words in the order of their characters; those in {@code [from, to)} are the same up to {@code depth} */
        private Fork(String[] words, int from, int to, int depth) {
            ends = words[from].length() == depth;
            int start = ends ? from + 1 : from;
            int ways = 0;
            for (int word = start; word < to; word = behindWay(words, word, to, depth)) {
                ways++;
            }
            chars = new char[ways];
            behind = new Fork[ways];
            for (int way = 0, word = start; way < ways; way++) {
                int next = behindWay(words, word, to, depth);
                chars[way] = words[word].charAt(depth);
                behind[way] = new Fork(words, word, next, depth + 1);
                word = next;
            }
        }

        /** The first word that goes on with another character. */
        private static int behindWay(String[] words, int from, int to, int depth) {
            int word = from + 1;
            while (word < to && words[word].charAt(depth) == words[from].charAt(depth)) {
                word++;
            }
            return word;
        }

        /** Whether a word ends here. */
        boolean ends() {
            return ends;
        }

        @Nullable
        Fork at(char c) {
            int i = Arrays.binarySearch(chars, c);
            return i < 0 ? null : behind[i];
        }
    }

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
        String[] sorted = new TreeSet<>(words).toArray(String[]::new);
        Fork root = new Fork(sorted, 0, sorted.length, 0);
        return new WordTree(List.copyOf(words), root, CharSet.of(String.valueOf(root.chars)), longestFirst);
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
