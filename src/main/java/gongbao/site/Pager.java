package gongbao.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way to the page before and the page after.
 *
 * @param kind what lies before and after: {@code communique}, {@code meeting}, or a sheet of a long list ({@code "page"})
 * @param previous null on the first
 * @param next null on the last
 * @param pages pages by number, of a list that needs several; none where before and after are other things
 */
public record Pager(
        String kind, @Nullable Step previous, @Nullable Step next, List<Sheet.Step> pages) {

    public record Step(String href, String label) {}

    Pager(String kind, @Nullable Step previous, @Nullable Step next) {
        this(kind, previous, next, List.of());
    }
}
