package gongbao.parse;

import gongbao.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds where each of many words stands, in one walk through the text: a walk a word costs words times text. */
final class Occurrences {

    private Occurrences() {}

    /** The places of each word that stands there, in order; those of one word do not overlap. */
    static Map<String, List<Span>> in(String s, Set<String> words) {
        Map<String, List<Span>> places = new HashMap<>();
        Set<Integer> lengths = new TreeSet<>();
        BitSet first = new BitSet();
        for (String word : words) {
            lengths.add(word.length());
            first.set(word.charAt(0));
        }
        for (int i = 0; i < s.length(); i++) {
            if (first.get(s.charAt(i))) {
                at(s, i, words, lengths, places);
            }
        }
        return places;
    }

    private static void at(String s, int i, Set<String> words, Set<Integer> lengths, Map<String, List<Span>> places) {
        for (int length : lengths) {
            String word = i + length > s.length() ? "" : s.substring(i, i + length);
            if (words.contains(word)) {
                List<Span> before = places.computeIfAbsent(word, key -> new ArrayList<>());
                if (before.isEmpty() || before.get(before.size() - 1).end() <= i) {
                    before.add(new Span(i, i + length));
                }
            }
        }
    }
}
