package gongbao.site;

import gongbao.site.render.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes one file out of all that are laid down. */
final class OneFile implements SiteWriter.Sink {

    private static final String SITEMAPS = "sitemap";

    private final String path;
    private byte @Nullable [] found;

    private OneFile(String path) {
        this.path = path;
    }

    interface Sitemaps {

        void lay(SiteWriter.Sink sink) throws IOException;
    }

    /**
     * The bytes of one file.
     *
     * @param files those of that path
     * @param sitemaps lays down all site maps, for which all pages must be listed
     * @return null where there is none
     */
    static byte @Nullable [] of(String path, Stream<SiteFile> files, Sitemaps sitemaps) {
        OneFile one = new OneFile(path);
        try {
            for (SiteFile file : files.toList()) {
                one.put(path, Objects.requireNonNull(file.pieces().get()));
            }
            if (one.found == null && path.startsWith(SITEMAPS)) {
                sitemaps.lay(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return one.found;
    }

    @Override
    public void put(String file, Iterator<byte[]> content) {
        if (file.equals(path)) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            content.forEachRemaining(all::writeBytes);
            found = all.toByteArray();
        }
    }
}
