package gongbao.site.page;

import gongbao.site.render.SitePath;
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
 * @param around what it has of its own outside of its content
 * @param view makes what the template shows as {@code view}; asks for its links and ids on the way
 */
public record Page(
        String path,
        String template,
        @Nullable Column column,
        String title,
        String description,
        Around around,
        Function<PageScope, Object> view) {

    public Page {
        path = new SitePath(path).text();
    }

    /**
     * What a page has of its own outside of its content.
     *
     * @param isListed whether search engines may know it
     * @param meta makes labels beside those that every page has
     * @param pager its place in a list of pages; null where there is none
     */
    record Around(boolean isListed, Supplier<List<Frame.Meta>> meta, Function<PageScope, @Nullable Pager> pager) {

        static final Around NOTHING = new Around(true, List::of, page -> null);
    }

    public static Page of(
            String path,
            String template,
            @Nullable Column column,
            String title,
            String description,
            Function<PageScope, Object> view) {
        return new Page(path, template, column, title, description, Around.NOTHING, view);
    }

    public Page withMeta(Supplier<List<Frame.Meta>> labels) {
        return with(new Around(around.isListed(), labels, around.pager()));
    }

    public Page withPager(Function<PageScope, @Nullable Pager> pager) {
        return with(new Around(around.isListed(), around.meta(), pager));
    }

    /** The same page, closed to search engines. */
    public Page unlisted() {
        return with(new Around(false, around.meta(), around.pager()));
    }

    private Page with(Around other) {
        return new Page(path, template, column, title, description, other, view);
    }

    /** Whether search engines may know it. */
    public boolean isListed() {
        return around.isListed();
    }

    /** The slug of what a page of a column shows, on whichever of its numbered pages. */
    public String slug() {
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
