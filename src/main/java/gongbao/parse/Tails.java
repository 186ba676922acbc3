package gongbao.parse;

import gongbao.lexicon.Lexicon;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Words that may stand one behind the other at the end of a stretch: 生产总值|比上年|年均|增长; found from the end, at the cost of the tail. */
final class Tails {

    private final Set<String> words = new HashSet<>();
    private final int longest;

    private Tails(Stream<String> list) {
        list.forEach(words::add);
        longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The words of a list of these kinds, and commas. */
    static Tails of(String list, String... kinds) {
        return new Tails(Stream.concat(
                Stream.of(","), Stream.of(kinds).flatMap(kind -> Lexicon.words(list, kind).stream())));
    }

    /** Where the longest row of the words begins that ends at an offset; the offset itself where none does. */
    int begin(String s, int end) {
        boolean[] reached = new boolean[end + 1];
        reached[end] = true;
        int first = end;
        for (int at = end; at >= Math.max(0, first - 1) && at > 0; at--) {
            for (int from = at - 1; reached[at] && from >= Math.max(0, at - longest); from--) {
                if (words.contains(s.substring(from, at))) {
                    reached[from] = true;
                    first = Math.min(first, from);
                }
            }
        }
        return first;
    }
}
