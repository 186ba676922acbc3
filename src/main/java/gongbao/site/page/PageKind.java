package gongbao.site.page;

import gongbao.model.Thing;
import gongbao.model.ThingId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One kind of page: everything the site knows to say in that form, and all that the site has to know of it. */
public interface PageKind {

    /** The templates that render its pages, without their ending. That of a column's list is called as its folder. */
    List<String> templates();

    /** Its place in the navigation; null where its pages stand in no column. */
    default @Nullable Column column() {
        return null;
    }

    /** How many of what its column is about there are; a column of nothing is not in the navigation. */
    default int count(SiteContext site) {
        return 0;
    }

    /** Whether the navigation leads to its pages and search engines may know them. */
    default boolean isListed(SiteContext site) {
        return true;
    }

    /** The page of the list on which each thing of the kind has its entry; nothing where the kind lists no things. */
    default Map<ThingId, String> homes(SiteContext site) {
        return Map.of();
    }

    /** The paths of the parts by place that its long lists have. */
    default Set<String> partsByPlace(SiteContext site) {
        return Set.of();
    }

    /** The pages of the kind, none where there is nothing to say; each made as late as can be, and held by nobody once it is written. */
    Stream<Page> pages(SiteContext site);

    /** The index pages of its column: as many as its list needs, none for an empty one. */
    default <T> List<Page> index(SiteContext site, List<T> all, BiFunction<PageScope, List<T>, Object> view) {
        Column column = Objects.requireNonNull(column());
        return new Listing(
                        column,
                        column.folder(),
                        "index",
                        site.msg.get("nav." + column.folder()),
                        site.msg.get("column." + column.folder() + ".description"))
                .pages(site, all, view);
    }

    /** The pages of a thing in its column, of whose lists the longest has so many entries; every page builds its own view. */
    default Stream<Page> pages(
            SiteContext site,
            Thing thing,
            int longest,
            String template,
            String description,
            BiFunction<PageScope, Sheet, Object> view) {
        Column column = Objects.requireNonNull(column());
        return Sheet.of(column, thing.id().slug().text(), longest).stream()
                .map(sheet -> Page.of(
                        sheet.path(),
                        template,
                        column,
                        sheet.title(site, site.names.of(thing)),
                        description,
                        page -> view.apply(page, sheet)));
    }
}
