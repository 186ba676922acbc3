package gongbao.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a build is told.
 *
 * @param paths files and folders to read
 * @param out folder that holds the site afterwards
 * @param baseUrl where the site will stand ({@code https://www.example.gov.cn/gongbao/}); null where nobody said
 * @param templates folder whose files stand in for the packed templates; null for none
 * @param jobs number of files read at a time, from 1
 * @param inHeap bytes of sources from which on the texts lie in a file while they are built, and not in memory
 * @param cache where is kept what makes the next build fast, see {@link CacheFolder#root()}; null where nothing is to be kept
 * @param flags what is done otherwise than by itself
 */
public record BuildOptions(
        List<Path> paths,
        Path out,
        @Nullable String baseUrl,
        @Nullable Path templates,
        int jobs,
        long inHeap,
        @Nullable Path cache,
        Set<Flag> flags) {

    /** What a build may be told to do otherwise. */
    public enum Flag {
        /** Files in the output folder that no build wrote may be deleted. */
        CLEAN,
        /** The files hold lines of {@code gen parse}, not texts; the folders then tell of the site alone. */
        FACTS,
        /** Nothing is taken from earlier builds, and nothing kept for later ones. */
        NO_CACHE,
        /** Nothing is looked up in the search once it is written. */
        NO_SEARCH_CHECK
    }

    /** The texts of an archive take about twelve times as many bytes in memory as their files. */
    public static final long IN_HEAP = 8_000_000;

    public BuildOptions {
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("paths must name a file or folder");
        }
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be 1 or more, not " + jobs);
        }
        paths = List.copyOf(paths);
        flags = Set.copyOf(flags);
    }

    boolean has(Flag flag) {
        return flags.contains(flag);
    }
}
