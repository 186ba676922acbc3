package gongbao.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

        private Fork(List<String> words, int depth) {
            Map<Character, List<String>> byNext = words.stream()
                    .filter(word -> word.length() > depth)
                    .collect(Collectors.groupingBy(word -> word.charAt(depth), TreeMap::new, Collectors.toList()));
            chars = new char[byNext.size()];
            behind = new Fork[chars.length];
            int i = 0;
            for (Map.Entry<Character, List<String>> next : byNext.entrySet()) {
                chars[i] = next.getKey();
                behind[i++] = new Fork(next.getValue(), depth + 1);
            }
            ends = words.stream().anyMatch(word -> word.length() == depth);
        }

        private @Nullable Fork at(char c) {
            int i = Arrays.binarySearch(chars, c);
            return i < 0 ? null : behind[i];
        }
    }

    private final Fork root;
    private final boolean longestFirst;
    private final Node next;

    private Words(List<String> words, boolean longestFirst, Node next) {
        super(CharSet.of(
                words.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining())));
        this.root = new Fork(words, 0);
        this.longestFirst = longestFirst;
        this.next = next;
    }

    /** The words as one step, or as a choice where neither the longer nor the shorter always stands first. */
    static Node of(List<String> words, Node next) {
        boolean longestFirst = inOrder(words, false);
        if (longestFirst || inOrder(words, true)) {
            return new Words(words, longestFirst, next);
        }
        return new Choice(
                words.stream().map(word -> (Node) new Word(word, next)).toList());
    }

    private static boolean inOrder(List<String> words, boolean shortestFirst) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            places.putIfAbsent(words.get(i), i);
        }
        return places.entrySet().stream()
                .allMatch(word -> IntStream.range(1, word.getKey().length())
                        .mapToObj(length -> places.get(word.getKey().substring(0, length)))
                        .allMatch(shorter -> shorter == null || shorter < word.getValue() == shortestFirst));
    }

    @Override
    boolean fits(Matcher m, int at) {
        return fits(root, m, at);
    }

    private boolean fits(Fork fork, Matcher m, int at) {
        if (!longestFirst && fork.ends && next.fits(m, at)) {
            return true;
        }
        Fork behind = at < m.to ? fork.at(m.text.charAt(at)) : null;
        return behind != null && fits(behind, m, at + 1) || longestFirst && fork.ends && next.fits(m, at);
    }
}
