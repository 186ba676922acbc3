package gongbao.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an editor said of something that was read, in a file beside the seeds. The text itself is never corrected.
 *
 * @param what what was done
 * @param kind of what, as the JSON names one such: {@code target}, {@code meeting}, {@code title}
 * @param fact the fact as it stands now; null where it is hidden, and for what is no fact of a text
 * @param words the words that name it, as the editor wrote them; of {@link What#SAME} all that are named; none for a meeting
 * @param values what was given, by the names of the JSON, as it was written
 * @param path the file, as findings show it
 * @param line its line, from 1
 */
public record Correction(
        What what,
        String kind,
        @Nullable FactId fact,
        List<String> words,
        Map<String, String> values,
        String path,
        int line) {

    /** What an editor can do. */
    public enum What implements Coded {
        /** It was read and is not so. */
        HIDE,
        /** It was read and part of it is wrong. */
        SET,
        /** It is so and was not read. */
        ADD,
        /** Two things of the archive are one. */
        SAME,
        /** One thing of the archive is two. */
        DIFFERENT
    }

    public Correction {
        words = List.copyOf(words);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The same of a fact that bears another number now. */
    public Correction of(@Nullable FactId counted) {
        return new Correction(what, kind, counted, words, values, path, line);
    }
}
