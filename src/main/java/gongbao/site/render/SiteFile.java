package gongbao.site.render;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One file of the site.
 *
 * @param path where it goes, with {@code /} between folders
 * @param pieces makes its content, the same each time, from any thread; in several pieces where it may be longer than memory is to
 *     hold at once; null where the file lies there already
 * @param instead makes what lies there where the content cannot be made, of the fault; null where nothing can
 */
public record SiteFile(
        String path,
        Supplier<@Nullable Iterator<byte[]>> pieces,
        @Nullable Function<Throwable, byte[]> instead) {

    public SiteFile {
        path = new SitePath(path).text();
    }

    /** A file without which there is no site. */
    public SiteFile(String path, Supplier<byte[]> bytes) {
        this(path, () -> List.of(bytes.get()).iterator(), null);
    }

    /** A file made in one piece, or lying there already, in whose place another can lie. */
    public static SiteFile orElse(String path, Supplier<byte @Nullable []> bytes, Function<Throwable, byte[]> instead) {
        return new SiteFile(path, whole(bytes), instead);
    }

    private static Supplier<@Nullable Iterator<byte[]>> whole(Supplier<byte @Nullable []> bytes) {
        return () -> {
            byte[] all = bytes.get();
            return all == null ? null : List.of(all).iterator();
        };
    }
}
