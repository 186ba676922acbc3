package gongbao.site.pages;

import gongbao.model.PlaceEntry;
import gongbao.place.Division;
import gongbao.place.Divisions;
import gongbao.place.Level;
import gongbao.site.page.Column;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.page.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Places as they lie in each other: provinces, their cities, the counties of these.
 *
 * @param branches the country, and the provinces
 */
public record PlaceDirectory(List<Branch> branches) {

    /**
     * A province, or a city.
     *
     * @param name leads to the place; to the list of places where it has no text and not all below stand here
     * @param below what lies in it
     * @param rest how many places in it are not named here
     * @param said what the archive has of it; null where only the places count, and for one that stands here for those in it
     */
    public record Branch(
            Words name,
            List<Branch> below,
            int rest,
            @Nullable Said said) {}

    /**
     * What the archive has of a place.
     *
     * @param id what links to it lead to; null where it has a page
     * @param texts how many texts are its own
     * @param mentions how often texts name it
     * @param words link to the first words that do; null where it has texts, or none names it
     */
    public record Said(
            @Nullable String id,
            int texts,
            int mentions,
            @Nullable String words) {}

    /** With more places than these the counties are only counted. */
    private static final int MOST = SiteContext.LONGEST_LIST;

    /** A place and what lies in it; the place itself is null where it has no text. */
    private static final class Node {
        final String code;
        final String name;
        private @Nullable PlaceEntry place;
        private final Map<String, Node> below = new LinkedHashMap<>();

        Node(String code, String name) {
            this.code = code;
            this.name = name;
        }

        Node in(String division, String called) {
            return below.computeIfAbsent(division, key -> new Node(key, called));
        }

        int size() {
            return (place == null ? 0 : 1) + sizeBelow();
        }

        private int sizeBelow() {
            return below.values().stream().mapToInt(Node::size).sum();
        }

        /** It and all below, each with what the archive has of it. */
        Branch whole(PageScope page, boolean isHome) {
            boolean hasPage = place != null && page.site.addresses.hasPage(place);
            return new Branch(
                    place != null && (hasPage || !isHome) ? page.words(place) : new Words(name, null),
                    below.values().stream()
                            .map(node -> node.whole(page, isHome))
                            .toList(),
                    0,
                    place == null ? null : said(page, place, hasPage || !isHome));
        }

        private static Said said(PageScope page, PlaceEntry place, boolean isElsewhere) {
            return new Said(
                    isElsewhere ? null : page.id(place.id().slug().text()),
                    place.communiques().size(),
                    place.mentions().size(),
                    !place.communiques().isEmpty() || place.mentions().isEmpty()
                            ? null
                            : page.link(place.mentions().get(0)));
        }

        Branch branch(PageScope page, boolean isLong) {
            boolean counted = isLong && below.values().stream().allMatch(node -> node.below.isEmpty());
            return new Branch(
                    place != null ? page.words(place) : new Words(name, isLong ? list(page) : null),
                    counted
                            ? List.of()
                            : below.values().stream()
                                    .map(node -> node.branch(page, isLong))
                                    .toList(),
                    counted ? sizeBelow() : 0,
                    null);
        }

        /** The part of the list of places that has what is only counted here: 〔例〕{@code 51} of {@code 511826}. */
        private String list(PageScope page) {
            return page.to(Urls.page(Column.PLACES, "provinces/" + code.substring(0, 2)));
        }
    }

    /** Those that have texts. */
    static PlaceDirectory of(PageScope page) {
        List<PlaceEntry> places =
                page.site.addresses.withPage(page.site.corpus.places()).toList();
        return new PlaceDirectory(tree(places).below.values().stream()
                .map(node -> node.branch(page, places.size() > MOST))
                .toList());
    }

    /**
     * A list of places.
     *
     * @param isHome whether the list is the one where places without a page are explained
     */
    static PlaceDirectory of(PageScope page, List<PlaceEntry> places, boolean isHome) {
        return new PlaceDirectory(tree(places).below.values().stream()
                .map(node -> node.whole(page, isHome))
                .toList());
    }

    private static Node tree(List<PlaceEntry> places) {
        Node root = new Node("", "");
        places.forEach(place -> node(root, place).place = place);
        return root;
    }

    private static Node node(Node root, PlaceEntry place) {
        Division division = Divisions.get().byCode(place.id().slug().text());
        if (division == null) {
            return root.in(place.id().slug().text(), place.name());
        }
        List<Division> way = new ArrayList<>(Divisions.get().above(division));
        way.removeIf(above -> above.level() == Level.CENTRAL);
        Node node = root;
        for (int i = way.size() - 1; i >= 0; i--) {
            node = node.in(way.get(i).code(), way.get(i).name());
        }
        return node.in(division.code(), division.name());
    }
}
