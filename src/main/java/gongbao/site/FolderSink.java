package gongbao.site;

import gongbao.site.render.SitePath;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lays files into a folder and nowhere else; what lies there under other names stays. */
final class FolderSink implements SiteWriter.Sink {

    private final Path folder;
    private final Set<Path> made = ConcurrentHashMap.newKeySet();

    FolderSink(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String path, Iterator<byte[]> content) throws IOException {
        Path file = new SitePath(path).in(folder);
        Path parent = file.getParent();
        if (!made.contains(parent)) {
            Files.createDirectories(parent);
            made.add(parent);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            while (content.hasNext()) {
                out.write(content.next());
            }
        }
    }
}
