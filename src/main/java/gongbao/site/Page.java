package gongbao.site;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One page to be written. What only the page itself needs is made when it is rendered.
 *
 * @param path where it goes
 * @param template which template renders it, without its ending
 * @param column the column it belongs to; null for the home page and the service pages
 * @param title what the page is called
 * @param description one sentence for search engines
 * @param meta makes labels of its own, beside those that every page has
 * @param pager its place in a list of pages; null where there is none
 * @param view makes what the template shows as {@code view}; asks for its links and ids on the way
 */
record Page(
        String path,
        String template,
        @Nullable Column column,
        String title,
        String description,
        Supplier<List<Frame.Meta>> meta,
        Function<PageScope, @Nullable Pager> pager,
        Function<PageScope, Object> view) {

    static Page of(
            String path,
            String template,
            @Nullable Column column,
            String title,
            String description,
            Function<PageScope, Object> view) {
        return new Page(path, template, column, title, description, List::of, page -> null, view);
    }

    Page withMeta(Supplier<List<Frame.Meta>> labels) {
        return new Page(path, template, column, title, description, labels, pager, view);
    }

    Page withPager(Function<PageScope, @Nullable Pager> itsPager) {
        return new Page(path, template, column, title, description, meta, itsPager, view);
    }

    /** The slug of what a page of a column shows, on whichever of its numbered pages. */
    String slug() {
        String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        int number = name.lastIndexOf("--");
        return number < 0 ? name : name.substring(0, number);
    }

    /** Whether it lists its column, or goes on with that list. */
    boolean isList() {
        return column != null && slug().equals("index");
    }

    /** Whether it is the first page of its column. */
    boolean isIndex() {
        return column != null && path.equals(Urls.index(column));
    }
}
