package gongbao.run;

import gongbao.fix.Tally;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was made of sources before: where all that went in is the same, it need not be made again. May be asked from any thread.
 *
 * @param <T> what is made of each communiqué
 */
interface Known<T> {

    /**
     * What was made of one source.
     *
     * @param told what became of the corrections that are for it
     */
    record Made<T>(Seed<T> seed, List<Tally.Told> told) {}

    /** Null where it is not known. */
    @Nullable
    Made<T> find(String source, String fingerprint);

    /**
     * Keeps what was made of a file.
     *
     * @param source how outputs call the file
     * @param fingerprint of all that went in
     */
    void keep(String source, String fingerprint, Made<T> made);

    /** Knows nothing and keeps nothing. */
    static <T> Known<T> nothing() {
        return new Known<>() {
            @Override
            public @Nullable Made<T> find(String source, String fingerprint) {
                return null;
            }

            @Override
            public void keep(String source, String fingerprint, Made<T> made) {
                // Nobody will ask.
            }
        };
    }
}
