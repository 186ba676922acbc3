package gongbao.site.text;

import org.jspecify.annotations.Nullable;

/**
 * A piece of running text on its way to mark-up.
 *
 * @param type {@code text}, {@code link}, {@code open} or {@code close}
 * @param text the characters, for text and links
 * @param href where a link leads
 * @param id the id of words that begin here; null where they only go on after another mention's end
 * @param kind what the words that begin here are, as a class name
 */
public record Piece(
        String type,
        @Nullable String text,
        @Nullable String href,
        @Nullable String id,
        @Nullable String kind) {

    static final Piece CLOSE = new Piece("close", null, null, null, null);

    static Piece open(@Nullable String id, String kind) {
        return new Piece("open", null, null, id, kind);
    }

    static Piece run(String text, @Nullable String href) {
        return new Piece(href == null ? "text" : "link", text, href, null, null);
    }
}
