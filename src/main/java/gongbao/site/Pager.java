package gongbao.site;

import org.jspecify.annotations.Nullable;

/**
 * The way to the page before and the page after.
 *
 * @param previous null on the first
 * @param next null on the last
 */
public record Pager(@Nullable Step previous, @Nullable Step next) {

    public record Step(String href, String label) {}
}
