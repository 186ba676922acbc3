package gongbao.site.render;

import java.util.function.Supplier;

/**
 * One file of the site.
 *
 * @param path where it goes, with {@code /} between folders
 * @param bytes makes its content; the same each time, from any thread
 */
public record SiteFile(String path, Supplier<byte[]> bytes) {

    public SiteFile {
        path = new SitePath(path).text();
    }
}
