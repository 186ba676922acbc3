package gongbao.site.page;

import gongbao.model.DirectiveEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One of the pages of a list or a thing. No page lists more than {@link SiteContext#LONGEST_LIST} entries: what is longer is
 * cut, and page n shows the nth part of each list.
 *
 * @param column the column it belongs to
 * @param slug the slug of its first page
 * @param number from 1
 * @param count how many pages there are
 */
public record Sheet(Column column, String slug, int number, int count) {

    /** A page by number; null where that is the page itself. */
    public record Step(int number, @Nullable String href) {}

    /** All pages for lists of which the longest has so many entries; one at least. */
    public static List<Sheet> of(Column column, String slug, int longest) {
        int count = Math.max(1, (longest + SiteContext.LONGEST_LIST - 1) / SiteContext.LONGEST_LIST);
        List<Sheet> sheets = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            sheets.add(new Sheet(column, slug, number, count));
        }
        return sheets;
    }

    /** The page of a communiqué's register on which a directive stands. */
    static String register(DirectiveEntry directive) {
        int number = (directive.number() - 1) / SiteContext.LONGEST_LIST + 1;
        return Urls.page(Column.DIRECTIVES, directive.use().communique(), number);
    }

    public String path() {
        return Urls.page(column, slug, number);
    }

    public boolean isFirst() {
        return number == 1;
    }

    /** What this page shows of a list. */
    public <T> List<T> part(List<T> all) {
        int from = Math.min(all.size(), (number - 1) * SiteContext.LONGEST_LIST);
        return all.subList(from, Math.min(all.size(), from + SiteContext.LONGEST_LIST));
    }

    /** The title of this page of something. */
    public String title(SiteContext site, String title) {
        return isFirst() ? title : site.msg.get("pager.title", title, number);
    }

    /** The ends, and the neighbours of this page: 1 … 6 7 8 9 10 … 50. None where there is one page only. */
    public List<Step> steps(PageScope page) {
        TreeSet<Integer> numbers = new TreeSet<>(List.of(1, count));
        for (int near = Math.max(1, number - 2); near <= Math.min(count, number + 2); near++) {
            numbers.add(near);
        }
        return count == 1
                ? List.of()
                : numbers.stream()
                        .map(one -> new Step(one, one == number ? null : page.to(Urls.page(column, slug, one))))
                        .toList();
    }

    /** The way to the page before and the page after; null where there is one page only. */
    @Nullable
    public Pager pager(PageScope page) {
        return count == 1
                ? null
                : new Pager(
                        Pager.Kind.PAGE,
                        step(page, number - 1, "pager.previous.page"),
                        step(page, number + 1, "pager.next.page"),
                        steps(page));
    }

    private Pager.@Nullable Step step(PageScope page, int other, String way) {
        return other < 1 || other > count
                ? null
                : new Pager.Step(
                        page.to(Urls.page(column, slug, other)),
                        page.msg.get(way),
                        page.msg.get("pager.page", other, count),
                        null);
    }
}
