package gongbao.site.text;

import gongbao.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A piece of running text on its way to mark-up.
 *
 * @param type what it is
 * @param text the characters, for text
 * @param href where a link that begins here leads
 * @param id the id of words that begin here, or of a link that is all of them
 */
public record Piece(
        Type type,
        @Nullable String text,
        @Nullable String href,
        @Nullable String id) {

    /** Characters, or the border of a link or of marked words. */
    public enum Type implements Coded {
        TEXT,
        LINK,
        UNLINK,
        OPEN,
        CLOSE
    }

    static final Piece CLOSE = new Piece(Type.CLOSE, null, null, null);
    static final Piece UNLINK = new Piece(Type.UNLINK, null, null, null);

    /** @param id null where marked words only go on after another mention's end */
    static Piece open(@Nullable String id) {
        return new Piece(Type.OPEN, null, null, id);
    }

    static Piece link(String href) {
        return new Piece(Type.LINK, null, href, null);
    }

    static Piece text(String text) {
        return new Piece(Type.TEXT, text, null, null);
    }

    /** The same link with the id of the words that it is. */
    Piece named(@Nullable String name) {
        return new Piece(type, text, href, name);
    }
}
