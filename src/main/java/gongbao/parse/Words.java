package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.text.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words of a list in a text, the longest at each place; costs a table look-up a character. */
final class Words {

    private final String[][] byFirst = new String[Character.MAX_VALUE + 1][];

    private Words(List<String> words) {
        for (String word : words) {
            String[] same = byFirst[word.charAt(0)];
            String[] more = same == null ? new String[1] : Arrays.copyOf(same, same.length + 1);
            more[more.length - 1] = word;
            Arrays.sort(more, Comparator.comparingInt(String::length).reversed());
            byFirst[word.charAt(0)] = more;
        }
    }

    static Words of(String list) {
        return new Words(List.copyOf(Lexicon.list(list).keySet()));
    }

    static Words of(List<String> words) {
        return new Words(words);
    }

    /** The first word that begins in {@code [from, to)} and ends there; null where there is none. */
    @Nullable
    Span find(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            String[] candidates = byFirst[s.charAt(i)];
            if (candidates != null) {
                for (String word : candidates) {
                    if (i + word.length() <= to && s.startsWith(word, i)) {
                        return new Span(i, i + word.length());
                    }
                }
            }
        }
        return null;
    }

    boolean isIn(String s, Span within) {
        return find(s, within.start(), within.end()) != null;
    }
}
