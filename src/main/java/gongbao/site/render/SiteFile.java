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
 *     hold at once
 * @param instead makes what lies there where the content cannot be made, of the fault; null where nothing can
 */
public record SiteFile(
        String path,
        Supplier<Iterator<byte[]>> pieces,
        @Nullable Function<Throwable, byte[]> instead) {

    public SiteFile {
        path = new SitePath(path).text();
    }

    /** A file without which there is no site. */
    public SiteFile(String path, Supplier<byte[]> bytes) {
        this(path, whole(bytes), null);
    }

    /** A file made in one piece, in whose place another can lie. */
    public static SiteFile orElse(String path, Supplier<byte[]> bytes, Function<Throwable, byte[]> instead) {
        return new SiteFile(path, whole(bytes), instead);
    }

    private static Supplier<Iterator<byte[]>> whole(Supplier<byte[]> bytes) {
        return () -> List.of(bytes.get()).iterator();
    }
}
