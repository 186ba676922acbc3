package gongbao.run;

import java.nio.file.Path;
import java.util.List;
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
 * @param clean whether files in {@code out} that no build wrote may be deleted
 * @param facts whether the files hold lines of {@code gen parse}, not texts; the folders then tell of the site alone
 */
public record BuildOptions(
        List<Path> paths,
        Path out,
        @Nullable String baseUrl,
        @Nullable Path templates,
        int jobs,
        long inHeap,
        boolean clean,
        boolean facts) {

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
    }
}
