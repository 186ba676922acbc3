package gongbao.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One way to cut a long list into pages: by place, by year, by level.
 *
 * @param folder where its pages lie below the column's: 〔例〕{@code places} of {@code documents/places/410222.html}; its words
 *     have keys with that name
 * @param keys under what a row is found; none where the row does not say
 * @param order of the keys
 * @param above the wider key under which a key is found where there are too many for one page; itself where there is none
 */
public record Facet<T>(String folder, Function<T, List<Key>> keys, Comparator<Key> order, UnaryOperator<Key> above) {

    /**
     * What a part of a list has in common.
     *
     * @param slug the name of its page within the folder
     * @param label what readers call it
     */
    public record Key(String slug, String label) {}

    /** The rows under each key, in the order of the keys. */
    Map<Key, List<T>> parts(List<T> rows) {
        Map<Key, List<T>> parts = new TreeMap<>(order);
        rows.forEach(row -> keys.apply(row)
                .forEach(key ->
                        parts.computeIfAbsent(key, its -> new ArrayList<>()).add(row)));
        return parts;
    }

    /** Parts under what is wider than each. */
    Map<Key, Map<Key, List<T>>> wider(Map<Key, List<T>> parts) {
        Map<Key, Map<Key, List<T>>> wider = new LinkedHashMap<>();
        parts.forEach((key, rows) -> wider.computeIfAbsent(above.apply(key), wide -> new LinkedHashMap<>())
                .put(key, rows));
        return wider;
    }

    /** The parts themselves, or what is wider where they are more than that. */
    Map<Key, List<T>> narrow(Map<Key, List<T>> parts, int most) {
        if (parts.size() <= most) {
            return parts;
        }
        Map<Key, List<T>> wide = new LinkedHashMap<>();
        wider(parts)
                .forEach((key, within) -> wide.put(
                        key, within.values().stream().flatMap(List::stream).toList()));
        return wide;
    }
}
