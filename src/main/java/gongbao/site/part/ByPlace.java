package gongbao.site.part;

import gongbao.model.Edition;
import gongbao.site.page.Facet;
import gongbao.site.page.SiteContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What would be a wall of rows, by the place of the text that each row is of. */
public final class ByPlace {

    /**
     * Rows of one place, or of one province.
     *
     * @param count how many texts, or rows where each is of one
     */
    public record Group<R>(String name, int count, List<R> rows) {}

    private final Facet<Edition> facet;

    public ByPlace(SiteContext site) {
        facet = site.facets.placesOf(Function.identity());
    }

    /** In the order of the codes; rows of one place stay in theirs. */
    public <T> Map<Facet.Key, List<T>> places(List<T> rows, Function<T, Edition> edition) {
        Map<Facet.Key, List<T>> places = new TreeMap<>(facet.order());
        rows.forEach(row -> places.computeIfAbsent(place(edition.apply(row)), key -> new ArrayList<>())
                .add(row));
        return places;
    }

    /** The same by province. */
    public <T> Map<Facet.Key, List<T>> provinces(List<T> rows, Function<T, Edition> edition) {
        Map<Facet.Key, List<T>> provinces = new TreeMap<>(facet.order());
        rows.forEach(row -> provinces
                .computeIfAbsent(province(place(edition.apply(row))), key -> new ArrayList<>())
                .add(row));
        return provinces;
    }

    private Facet.Key place(Edition edition) {
        return facet.keys().apply(edition).get(0);
    }

    public Facet.Key province(Facet.Key place) {
        return facet.above().apply(place);
    }
}
