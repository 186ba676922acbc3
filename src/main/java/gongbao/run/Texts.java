package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.model.SameOrDifferent;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an archive, wherever they come from.
 *
 * @param <T> what is made of each communiqué
 */
interface Texts<T> {

    /** What looked wrong when files were looked for. */
    List<Diagnostic> diagnostics();

    /** How much there is to read, in bytes of the files. */
    long bytes();

    /**
     * Tells whether they are the same as before, without reading them; null where that cannot be.
     *
     * @param jobs how many files at a time
     */
    @Nullable
    String fingerprint(int jobs);

    /** What an editor says of the things of the archive. */
    List<SameOrDifferent> things();

    /** Reads all of them; they reach the sink on the caller's thread, in the order of the files. */
    void read(int jobs, Progress progress, Consumer<Seed<T>> sink);

    /** The paths that the user gave; they hold no list of the texts. */
    GivenPaths given();
}
