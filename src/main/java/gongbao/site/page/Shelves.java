package gongbao.site.page;

import gongbao.model.ThingId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of a column: on its index page while it is short; else that page leads to parts of it, by place, year or level, so
 * that a list can be narrowed without a script.
 *
 * <p>Each row is at home in exactly one part of the first facet, which is where things without a page of their own are
 * explained and linked to.
 *
 * @param <T> a row
 */
public final class Shelves<T> {

    /** How many rows the index of a long list shows as a sample. */
    private static final int FEW = 24;

    /** More parts than this are listed by province. */
    private static final int MOST_LINKS = 200;

    /**
     * What one page of the list shows.
     *
     * @param rows its rows
     * @param isHome whether its rows are at home here, so that ids and quotes stand here
     */
    public record Part<T>(List<T> rows, boolean isHome, Cut cut) {}

    /**
     * How a long list is cut.
     *
     * @param whole how many rows there are in all
     * @param shown how many of them stand here
     * @param choices the parts that they can be narrowed to from here; none where all stand here, and in parts
     */
    public record Cut(int whole, int shown, List<Choice> choices) {

        static Cut none(int rows) {
            return new Cut(rows, rows, List.of());
        }
    }

    /** Parts of the list by one facet. */
    public record Choice(String label, List<Option> options) {}

    /** A part of the list, and how many rows it has. */
    public record Option(Words label, int count) {}

    private final SiteContext site;

    /** What its pages are called, and what renders them; its slug is the folder within the column, with a slash, or nothing. */
    private final Listing listing;

    private final List<T> all;
    private final List<Facet<T>> facets;

    /**
     * The list of a column.
     *
     * @param facets how it is cut; every row has one key of the first
     */
    public Shelves(SiteContext site, Column column, List<T> all, List<Facet<T>> facets) {
        this(
                site,
                new Listing(
                        column,
                        column.folder(),
                        "",
                        site.msg.get("nav." + column.folder()),
                        site.msg.get("column." + column.folder() + ".description")),
                all,
                facets);
    }

    /** Another list, in a folder of its column. */
    public Shelves(SiteContext site, Listing listing, List<T> all, List<Facet<T>> facets) {
        this.site = site;
        this.listing = listing;
        this.all = all;
        this.facets = facets;
    }

    private boolean isShort() {
        return all.size() <= SiteContext.LONGEST_LIST;
    }

    /** The paths of its parts by place; none where it is short. */
    public Set<String> partsByPlace() {
        return facets.stream()
                .filter(facet -> !isShort() && facet.folder().equals(Facets.PLACES))
                .flatMap(facet -> facet.parts(all).keySet().stream().map(key -> slug(facet, key)))
                .map(slug -> Urls.page(listing.column(), slug))
                .collect(Collectors.toSet());
    }

    /** Tells for each row the path of the page where it is at home. */
    void homes(BiConsumer<T, String> home) {
        if (isShort()) {
            String path = Urls.page(listing.column(), index());
            all.forEach(row -> home.accept(row, path));
        } else {
            Facet<T> first = facets.get(0);
            first.parts(all)
                    .forEach((key, rows) -> Sheet.of(listing.column(), slug(first, key), rows.size())
                            .forEach(sheet -> homes(sheet, rows, home)));
        }
    }

    private static <T> void homes(Sheet sheet, List<T> rows, BiConsumer<T, String> home) {
        String path = sheet.path();
        sheet.part(rows).forEach(row -> home.accept(row, path));
    }

    /** The same for things: a thing of several rows is at home with the first. */
    public Map<ThingId, String> homesOf(Function<T, ThingId> thing) {
        Map<ThingId, String> homes = new HashMap<>();
        homes((row, path) -> homes.putIfAbsent(thing.apply(row), path));
        return homes;
    }

    /** All pages of the list. */
    public List<Page> pages(BiFunction<PageScope, Part<T>, Object> view) {
        if (all.isEmpty()) {
            return List.of();
        }
        if (isShort()) {
            return List.of(page(
                    index(), listing.title(), page -> view.apply(page, new Part<>(all, true, Cut.none(all.size())))));
        }
        List<Page> pages = new ArrayList<>();
        List<T> few = all.subList(0, FEW);
        pages.add(page(
                index(),
                listing.title(),
                page -> view.apply(page, new Part<>(few, false, new Cut(all.size(), FEW, choices(page))))));
        facets.forEach(facet -> pages(facet, view).forEach(pages::add));
        return pages;
    }

    private Stream<Page> pages(Facet<T> facet, BiFunction<PageScope, Part<T>, Object> view) {
        Map<Facet.Key, List<T>> parts = facet.parts(all);
        if (!isChoice(facet, parts)) {
            return Stream.empty();
        }
        Stream<Page> leaves =
                parts.entrySet().stream().flatMap(part -> leaf(facet, part.getKey(), part.getValue(), view).stream());
        return parts.size() <= MOST_LINKS ? leaves : Stream.concat(wide(facet, parts, view), leaves);
    }

    /** The rows of a part. Where they fill many pages, only those where they are at home have them: others lead there. */
    private List<Page> leaf(Facet<T> facet, Facet.Key key, List<T> its, BiFunction<PageScope, Part<T>, Object> view) {
        boolean home = facet.equals(facets.get(0));
        if (!home && its.size() > SiteContext.LONGEST_LIST) {
            return List.of(page(
                    slug(facet, key),
                    title(key),
                    page -> view.apply(
                            page, new Part<>(List.of(), false, new Cut(its.size(), 0, List.of(homes(page, its)))))));
        }
        return new Listing(listing.column(), listing.template(), slug(facet, key), title(key), listing.description())
                .pages(site, its, (page, rows) -> view.apply(page, new Part<>(rows, home, Cut.none(rows.size()))));
    }

    /** Where rows are at home, and how many of them. */
    private Choice homes(PageScope page, List<T> rows) {
        Facet<T> first = facets.get(0);
        return choice(page, first, first.narrow(first.parts(rows), MOST_LINKS));
    }

    private boolean isChoice(Facet<T> facet, Map<Facet.Key, List<T>> parts) {
        return parts.size() > 1 || facet.equals(facets.get(0));
    }

    /** Pages of what is wider than a part, with links to the parts. */
    private Stream<Page> wide(
            Facet<T> facet, Map<Facet.Key, List<T>> parts, BiFunction<PageScope, Part<T>, Object> view) {
        return facet.wider(parts).entrySet().stream()
                .filter(wide -> !parts.containsKey(wide.getKey()))
                .map(wide -> page(
                        slug(facet, wide.getKey()),
                        title(wide.getKey()),
                        page -> view.apply(page, new Part<>(List.of(), false, cut(page, facet, wide.getValue())))));
    }

    private Cut cut(PageScope page, Facet<T> facet, Map<Facet.Key, List<T>> parts) {
        int rows = parts.values().stream().mapToInt(List::size).sum();
        return new Cut(rows, 0, List.of(choice(page, facet, parts)));
    }

    /** The parts that the list can be narrowed to from its index; none where it is short. */
    public List<Choice> choices(PageScope page) {
        if (isShort()) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        for (Facet<T> facet : facets) {
            Map<Facet.Key, List<T>> parts = facet.parts(all);
            if (isChoice(facet, parts)) {
                choices.add(choice(page, facet, facet.narrow(parts, MOST_LINKS)));
            }
        }
        return choices;
    }

    private Choice choice(PageScope page, Facet<T> facet, Map<Facet.Key, List<T>> parts) {
        return new Choice(
                site.msg.get("facet." + facet.folder()),
                parts.entrySet().stream()
                        .map(part -> new Option(
                                new Words(
                                        part.getKey().label(),
                                        page.to(Urls.page(listing.column(), slug(facet, part.getKey())))),
                                part.getValue().size()))
                        .toList());
    }

    private String index() {
        return listing.slug() + "index";
    }

    private String slug(Facet<T> facet, Facet.Key key) {
        return listing.slug() + facet.folder() + "/" + key.slug();
    }

    private String title(Facet.Key key) {
        return site.msg.get("facet.title", listing.title(), key.label());
    }

    private Page page(String slug, String title, Function<PageScope, Object> view) {
        return Page.of(
                Urls.page(listing.column(), slug),
                listing.template(),
                listing.column(),
                title,
                listing.description(),
                view);
    }
}
