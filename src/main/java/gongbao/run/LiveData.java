package gongbao.run;

import gongbao.site.page.Urls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data and the search index of a site that is looked at: made when the first of their files is asked for, in a temporary folder. */
final class LiveData {

    private static final String SEARCH = Urls.SEARCH_INDEX.substring(0, Urls.SEARCH_INDEX.indexOf('/') + 1);

    private final Linked linked;
    private final int jobs;
    private final LiveFolders folders;
    private final Set<String> data;
    private @Nullable Path dataFolder;
    private @Nullable Path searchFolder;
    private boolean closed;

    LiveData(Linked linked, int jobs, LiveFolders folders) {
        this.linked = linked;
        this.jobs = jobs;
        this.folders = folders;
        this.data = new HashSet<>(linked.data().paths());
    }

    boolean has(String path) {
        return path.startsWith(SEARCH) || data.contains(path);
    }

    /** Null where there is none of that path, or nobody was to ask any more. */
    synchronized byte @Nullable [] file(String path) throws IOException {
        if (closed) {
            return null;
        }
        Path folder = path.startsWith(SEARCH) ? search() : data();
        Path file = folder.resolve(path).normalize();
        return file.startsWith(folder) && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }

    private Path data() throws IOException {
        Path made = dataFolder;
        if (made == null) {
            made = folders.next();
            dataFolder = made;
            Files.createDirectories(made.resolve(Urls.DATA_INDEX).getParent());
            linked.data().write(made, jobs);
        }
        return made;
    }

    private Path search() throws IOException {
        Path made = searchFolder;
        if (made == null) {
            made = folders.next();
            searchFolder = made;
            new SearchIndex(linked.site(), linked.corpus().editions(), made, jobs)
                    .write(Reading.TEMPORARY, Progress.SILENT);
        }
        return made;
    }

    synchronized void close() {
        closed = true;
        for (Path folder :
                Stream.of(dataFolder, searchFolder).filter(Objects::nonNull).toList()) {
            CacheFolder.delete(folder);
        }
    }
}
