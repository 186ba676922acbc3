package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.search.Chars;
import gongbao.text.Span;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Finds the words of a list in a text, the longest at each place; costs a table look-up a character. */
final class Words {

    /** Characters a page: a list has words for few, and a table for all would fill the processor's cache. */
    private static final int PAGE = 64;

    private static final int PAGE_BITS = 6;

    private static final char[] NO_CHARS = {};

    private static final String[][] EMPTY = new String[PAGE][];

    /** By the first character, page by page: the words that begin with it, the longest first; null where none do. */
    private final String[][][] byFirst = new String[(Character.MAX_VALUE + 1) / PAGE][][];

    /** The last six bits of the first characters, a bit for each value. */
    private long endings;

    private final int longest;

    private Words(Collection<String> words) {
        Arrays.fill(byFirst, EMPTY);
        words.forEach(this::add);
        longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    private void add(String word) {
        int page = word.charAt(0) / PAGE;
        endings |= 1L << word.charAt(0);
        if (byFirst[page] == EMPTY) {
            byFirst[page] = new String[PAGE][];
        }
        String[] same = byFirst[page][word.charAt(0) % PAGE];
        String[] more = same == null ? new String[1] : Arrays.copyOf(same, same.length + 1);
        more[more.length - 1] = word;
        Arrays.sort(more, Comparator.comparingInt(String::length).reversed());
        byFirst[page][word.charAt(0) % PAGE] = more;
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
        char[] chars = from < to ? Chars.of(s) : NO_CHARS;
        long ends = endings;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            String[] candidates = (ends >>> c & 1) == 0 ? null : byFirst[c >>> PAGE_BITS][c & PAGE - 1];
            String word = candidates == null ? null : longest(candidates, s, i, to);
            if (word != null) {
                return new Span(i, i + word.length());
            }
        }
        return null;
    }

    private static @Nullable String longest(String[] candidates, String s, int at, int to) {
        for (String word : candidates) {
            if (at + word.length() <= to && s.startsWith(word, at)) {
                return word;
            }
        }
        return null;
    }

    /** How long the longest word is that begins at an offset; 0 where none does. */
    int lengthAt(String s, int at) {
        String[] candidates = byFirst[s.charAt(at) / PAGE][s.charAt(at) % PAGE];
        String word = candidates == null ? null : longest(candidates, s, at, s.length());
        return word == null ? 0 : word.length();
    }

    /** The length of the longest of all. */
    int longest() {
        return longest;
    }

    /** Whether a text ends with one of them. */
    boolean endsOneOf(String text) {
        for (int i = Math.max(0, text.length() - longest); i < text.length(); i++) {
            char c = text.charAt(i);
            String[] candidates = byFirst[c / PAGE][c % PAGE];
            if (candidates != null && isOneOf(candidates, text.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOf(String[] words, String end) {
        for (String word : words) {
            if (word.equals(end)) {
                return true;
            }
        }
        return false;
    }

    /** Where a word first stands in {@code [from, to)}, whole; -1 where it does not. Looks no further, however long the text. */
    static int indexOf(String s, String word, int from, int to) {
        int last = to - word.length();
        char[] chars = from <= last ? Chars.of(s) : NO_CHARS;
        char first = word.charAt(0);
        for (int i = from; i <= last; i++) {
            if (chars[i] == first && s.startsWith(word, i)) {
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
