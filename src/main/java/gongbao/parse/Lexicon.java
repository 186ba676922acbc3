package gongbao.parse;

import gongbao.text.WordList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The word lists under {@code /lexicon}: one {@code .tsv} each, a word a row, what is known of it behind tabs.
 *
 * <p>Rows beginning with {@code #} are comments. Words are written in the folded form (see {@link gongbao.zh.Folded}).
 */
final class Lexicon {

    private static final Map<String, List<List<String>>> ROWS = new ConcurrentHashMap<>();
    private static final Map<String, Map<String, List<String>>> LISTS = new ConcurrentHashMap<>();

    private Lexicon() {}

    /** The rows of a list in the order of the file, cut at tabs. */
    static List<List<String>> rows(String name) {
        return ROWS.computeIfAbsent(name, WordList::rows);
    }

    /** The words of a list in the order of the file, each with its further columns. */
    static Map<String, List<String>> list(String name) {
        return LISTS.computeIfAbsent(name, key -> {
            Map<String, List<String>> words = new LinkedHashMap<>();
            rows(key).forEach(row -> words.put(row.get(0), row.subList(1, row.size())));
            return words;
        });
    }

    /** An alternation of the words of a list, longest first, without a group around it. */
    static String anyOf(String name) {
        return alternation(List.copyOf(list(name).keySet()));
    }

    /** An alternation of the words whose second column is the given one. */
    static String anyOf(String name, String column) {
        return alternation(words(name, column));
    }

    /** The words whose second column is the given one, in the order of the file. */
    static List<String> words(String name, String column) {
        return list(name).entrySet().stream()
                .filter(entry ->
                        !entry.getValue().isEmpty() && entry.getValue().get(0).equals(column))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String alternation(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Lexicon::escape)
                .collect(Collectors.joining("|"));
    }

    private static String escape(String word) {
        return word.replaceAll("[\\\\()\\[\\]{}.*+?^$|]", "\\\\$0");
    }
}
