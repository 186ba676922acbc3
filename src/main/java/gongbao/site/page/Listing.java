package gongbao.site.page;

import java.util.List;
import java.util.function.BiFunction;

/**
 * A list within a column that is no index of it; where it is long it goes on over several pages.
 *
 * @param column the column of its pages
 * @param template what renders them
 * @param slug the slug of its first page, with the folder that keeps its name apart from those of things
 * @param title what the list is called
 * @param description one sentence for search engines
 */
public record Listing(Column column, String template, String slug, String title, String description) {

    /** As many pages as the list needs; none for an empty one. */
    public <T> List<Page> pages(SiteContext site, List<T> all, BiFunction<PageScope, List<T>, Object> view) {
        if (all.isEmpty()) {
            return List.of();
        }
        return Sheet.of(column, slug, all.size()).stream()
                .map(sheet -> Page.of(
                                sheet.path(),
                                template,
                                column,
                                sheet.title(site, title),
                                description,
                                page -> view.apply(page, sheet.part(all)))
                        .withPager(sheet::pager))
                .toList();
    }
}
