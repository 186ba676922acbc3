package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.text.Span;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Finds the words of a list in a text, the longest at each place; costs a table look-up a character. */
final class Words {

    private static final int LONGEST_END = 8;

    private final String[][] byFirst = new String[Character.MAX_VALUE + 1][];

    /** A bit for each character that a word begins with: small enough to stay near, unlike the words themselves. */
    private final long[] firsts = new long[byFirst.length / Long.SIZE];

    private Words(Collection<String> words) {
        for (String word : words) {
            firsts[word.charAt(0) / Long.SIZE] |= 1L << word.charAt(0);
            String[] same = byFirst[word.charAt(0)];
            String[] more = same == null ? new String[1] : Arrays.copyOf(same, same.length + 1);
            more[more.length - 1] = word;
            Arrays.sort(more, Comparator.comparingInt(String::length).reversed());
            byFirst[word.charAt(0)] = more;
        }
    }

    static Words of(String list) {
        return new Words(Lexicon.words(list));
    }

    static Words of(String list, String kind) {
        return new Words(Lexicon.words(list, kind));
    }

    static Words of(Collection<String> words) {
        return new Words(words);
    }

    /** The first word that begins in {@code [from, to)} and ends there; null where there is none. */
    @Nullable
    Span find(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFirst(s.charAt(i))) {
                for (String word : byFirst[s.charAt(i)]) {
                    if (i + word.length() <= to && s.startsWith(word, i)) {
                        return new Span(i, i + word.length());
                    }
                }
            }
        }
        return null;
    }

    private boolean isFirst(char c) {
        return (firsts[c / Long.SIZE] >>> c & 1) != 0;
    }

    /** Whether a text ends with one of them. */
    boolean endsOneOf(String text) {
        for (int i = Math.max(0, text.length() - LONGEST_END); i < text.length(); i++) {
            Span word = find(text, i, text.length());
            if (word != null && word.end() == text.length()) {
                return true;
            }
        }
        return false;
    }

    /** Where a word first stands in {@code [from, to)}, whole; -1 where it does not. Looks no further, however long the text. */
    static int indexOf(String s, String word, int from, int to) {
        for (int i = from; i + word.length() <= to; i++) {
            if (s.startsWith(word, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The words behind the first of the heads that they begin with; all of them where they begin with none. */
    static String withoutHead(String words, String... heads) {
        for (String head : heads) {
            if (words.startsWith(head)) {
                return words.substring(head.length());
            }
        }
        return words;
    }

    /** The words before the first of the tails that they end with; all of them where they end with none. */
    static String withoutTail(String words, String... tails) {
        for (String tail : tails) {
            if (words.endsWith(tail)) {
                return words.substring(0, words.length() - tail.length());
            }
        }
        return words;
    }

    boolean isIn(String s, Span within) {
        return find(s, within.start(), within.end()) != null;
    }
}
