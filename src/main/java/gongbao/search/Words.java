package gongbao.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One of many words, found in one walk through their characters: 〔例〕全体会议|全会|会议. Of two where one begins the other the longer
 * is tried first, or always the shorter.
 */
final class Words extends Node {

    /** What can stand at one place of the words: characters, each with the place behind it. */
    private static final class Fork {

        private final char[] chars;
        private final Fork[] behind;
        private final boolean ends;

        /** @param words in the order of their characters, the same up to {@code depth} */
        private Fork(List<String> words, int depth) {
            StringBuilder next = new StringBuilder();
            List<Fork> forks = new ArrayList<>();
            ends = words.get(0).length() == depth;
            for (int from = ends ? 1 : 0; from < words.size(); ) {
                char c = words.get(from).charAt(depth);
                int to = from + 1;
                while (to < words.size() && words.get(to).charAt(depth) == c) {
                    to++;
                }
                next.append(c);
                forks.add(new Fork(words.subList(from, to), depth + 1));
                from = to;
            }
            chars = next.toString().toCharArray();
            behind = forks.toArray(Fork[]::new);
        }

        private @Nullable Fork at(char c) {
            int i = Arrays.binarySearch(chars, c);
            return i < 0 ? null : behind[i];
        }
    }

    private final Fork root;
    private final boolean longestFirst;
    private final Node next;

    private Words(Fork root, boolean longestFirst, Node next) {
        super(CharSet.of(String.valueOf(root.chars)));
        this.root = root;
        this.longestFirst = longestFirst;
        this.next = next;
    }

    /** The words as one step, or as a choice where neither the longer nor the shorter always stands first. */
    static Node of(List<String> words, Node next) {
        boolean longestFirst = inOrder(words, false);
        if (longestFirst || inOrder(words, true)) {
            return new Words(new Fork(List.copyOf(new TreeSet<>(words)), 0), longestFirst, next);
        }
        return Choice.of(words.stream().map(word -> (Node) new Word(word, next)).toList());
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

    @Override
    boolean fits(Matcher m, int at) {
        return fits(root, m, at);
    }

    private boolean fits(Fork fork, Matcher m, int at) {
        if (!longestFirst && fork.ends && next.fits(m, at)) {
            return true;
        }
        Fork behind = at < m.to ? fork.at(m.chars[at]) : null;
        return behind != null && fits(behind, m, at + 1) || longestFirst && fork.ends && next.fits(m, at);
    }
}
