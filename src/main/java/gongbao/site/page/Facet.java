package gongbao.site.page;

import java.util.Comparator;
import java.util.List;
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
}
