package gongbao.run.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The files that a build wrote into the folder, as they stand in {@link OutputFolder#MARKER}: all others are somebody
 * else's.
 */
record SiteList(NavigableSet<String> paths) {

    static SiteList of(Path folder) {
        Path file = folder.resolve(OutputFolder.MARKER);
        try {
            return new SiteList(new TreeSet<>(
                    Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.readAllLines(file) : List.of()));
        } catch (IOException e) {
            return new SiteList(new TreeSet<>()); // no list: nothing is known to be ours
        }
    }

    /** Dot files at the top are the user's own affair; they are neither ours nor in the way. */
    boolean isForeign(String path) {
        return !path.startsWith(".") && !paths.contains(path);
    }

    /** Whether files of ours may lie in the folder at the top: {@code .git} is nothing to look into. */
    boolean enters(String folder) {
        return !folder.startsWith(".")
                || paths.tailSet(folder + "/", true).stream().limit(1).anyMatch(path -> path.startsWith(folder + "/"));
    }

    /** The list when some files are there too and others are not any more. */
    SiteList with(Collection<String> more, Collection<String> gone) {
        NavigableSet<String> all = new TreeSet<>(paths);
        all.addAll(more);
        all.removeAll(gone);
        return new SiteList(all);
    }
}
