package gongbao.site.render;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One file of the site.
 *
 * @param path where it goes, with {@code /} between folders
 * @param bytes makes its content; the same each time, from any thread
 * @param instead makes what lies there where the content cannot be made, of the fault; null where nothing can
 */
public record SiteFile(
        String path, Supplier<byte[]> bytes, @Nullable Function<Throwable, byte[]> instead) {

    public SiteFile {
        path = new SitePath(path).text();
    }

    /** A file without which there is no site. */
    public SiteFile(String path, Supplier<byte[]> bytes) {
        this(path, bytes, null);
    }
}
