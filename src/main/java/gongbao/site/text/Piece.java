package gongbao.site.text;

import gongbao.model.Coded;
import gongbao.model.FactId;
import org.jspecify.annotations.Nullable;

/**
 * A piece of running text on its way to mark-up.
 *
 * @param type what it is
 * @param text the characters, for text
 * @param href where a link that begins here leads
 * @param id the id of words that begin here; null where they only go on after another mention's end
 * @param kind what the words that begin here are
 */
public record Piece(
        Type type,
        @Nullable String text,
        @Nullable String href,
        @Nullable String id,
        FactId.@Nullable Kind kind) {

    /** Characters, or the border of a link or of marked words. */
    public enum Type implements Coded {
        TEXT,
        LINK,
        UNLINK,
        OPEN,
        CLOSE
    }

    static final Piece CLOSE = new Piece(Type.CLOSE, null, null, null, null);
    static final Piece UNLINK = new Piece(Type.UNLINK, null, null, null, null);

    static Piece open(@Nullable String id, FactId.Kind kind) {
        return new Piece(Type.OPEN, null, null, id, kind);
    }

    static Piece link(String href) {
        return new Piece(Type.LINK, null, href, null, null);
    }

    static Piece text(String text) {
        return new Piece(Type.TEXT, text, null, null, null);
    }
}
