package gongbao.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The temporary folders of a site that is looked at, all of them in one: it goes whole, even while something is written into it. */
final class LiveFolders {

    /** What is written meanwhile is deleted in the next round; nothing new begins. */
    private static final int ROUNDS = 10;

    private @Nullable Path root;
    private boolean closed;

    /** A new one. */
    synchronized Path next() throws IOException {
        if (closed) {
            throw new IOException("the program ends");
        }
        Path all = root;
        if (all == null) {
            all = Files.createTempDirectory(Reading.TEMPORARY, "gongbao-").toRealPath();
            root = all;
        }
        return Files.createTempDirectory(all, "");
    }

    /** Deletes all there are, whoever still uses them. */
    synchronized void close() {
        closed = true;
        for (int i = 0; i < ROUNDS && root != null && Files.exists(root); i++) {
            CacheFolder.delete(root);
        }
    }
}
