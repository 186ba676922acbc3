package gongbao.site.text;

import gongbao.model.Coded;
import gongbao.model.FactId;
import org.jspecify.annotations.Nullable;

/**
 * A piece of running text on its way to mark-up.
 *
 * @param type what it is
 * @param text the characters, for text and links
 * @param href where a link leads
 * @param id the id of words that begin here; null where they only go on after another mention's end
 * @param kind what the words that begin here are
 */
public record Piece(
        Type type,
        @Nullable String text,
        @Nullable String href,
        @Nullable String id,
        FactId.@Nullable Kind kind) {

    /** Characters, characters that lead somewhere, or the border of marked words. */
    public enum Type implements Coded {
        TEXT,
        LINK,
        OPEN,
        CLOSE
    }

    static final Piece CLOSE = new Piece(Type.CLOSE, null, null, null, null);

    static Piece open(@Nullable String id, FactId.Kind kind) {
        return new Piece(Type.OPEN, null, null, id, kind);
    }

    static Piece run(String text, @Nullable String href) {
        return new Piece(href == null ? Type.TEXT : Type.LINK, text, href, null, null);
    }
}
