package gongbao.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The lists of the lexicon.
 *
 * <pre>
 * words("surnames")                          → 王, 李, …: a list of words
 * words("people", "retold")                  → the words of one kind
 * kinds("person-verbs", Person.Act.class)    → 主持会议 = CHAIRED, …: what each word means
 * rows("indicators", 4, Form::of)            → a record a row, where there is more to know
 * </pre>
 *
 * Words that rules look for are written in the folded form: punctuation and digits of half width.
 */
public final class Lexicon {

    private static final Map<String, Table> TABLES = new ConcurrentHashMap<>();
    private static final Map<String, Map<String, List<String>>> LISTS = new ConcurrentHashMap<>();

    private Lexicon() {}

    /** The rows of a list, each of exactly {@code columns} cells, as what they mean. */
    public static <T> List<T> rows(String list, int columns, Function<Row, T> type) {
        return table(list).rows(columns).stream().map(type).toList();
    }

    /** The words of a list, whatever their kind. */
    public static Set<String> words(String list) {
        return list(list).keySet();
    }

    /** The words of a list with the given second cell. */
    public static Set<String> words(String list, String kind) {
        return table(list).words(kind);
    }

    /** The words of a list, each with the constant that its second cell names. */
    public static <E extends Enum<E>> Map<String, E> kinds(String list, Class<E> type) {
        Map<String, E> kinds = new LinkedHashMap<>();
        words(list);
        table(list).rows(2).forEach(row -> kinds.put(row.text(0), row.code(1, type)));
        return kinds;
    }

    /** The words of a list, each with its further cells. */
    public static Map<String, List<String>> list(String list) {
        return LISTS.computeIfAbsent(list, key -> {
            Map<String, List<String>> words = new LinkedHashMap<>();
            table(key)
                    .words()
                    .forEach(row -> words.put(
                            row.text(0), row.cells().subList(1, row.cells().size())));
            return words;
        });
    }

    private static Table table(String list) {
        return TABLES.computeIfAbsent(list, key -> Table.of(key, read("/lexicon/" + key + ".tsv")));
    }

    private static String read(String path) {
        try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no word list " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
