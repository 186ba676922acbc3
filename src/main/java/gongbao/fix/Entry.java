package gongbao.fix;

import gongbao.model.Correction;
import gongbao.model.FactId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One correction as an editor wrote it, understood but not put to any text yet.
 *
 * @param what hide, set or add
 * @param kind of what
 * @param named which one
 * @param values what it is to be, by field
 * @param file where it was written
 * @param at its place there
 */
public record Entry(Correction.What what, Kind kind, Named named, Map<String, Value> values, Origin file, At at) {

    /**
     * How a fact is named.
     *
     * @param words words of the text; null where the kind alone tells what is meant
     * @param occurrence which of the places where they stand, from 1; null where there is one
     * @param in id of the text; null where all texts are meant that the file is for
     */
    public record Named(
            @Nullable String words,
            @Nullable Integer occurrence,
            @Nullable String in) {}

    /**
     * A file of corrections.
     *
     * @param path as outputs and findings call it
     * @param general whether it is for all texts of a folder: of what it says all need not stand in each
     */
    public record Origin(String path, boolean general) {}

    public Entry {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** As the JSON says it. */
    Correction correction(@Nullable FactId fact) {
        Map<String, String> written = new LinkedHashMap<>();
        values.forEach((field, value) -> written.put(field, value.written()));
        String words = named.words();
        return new Correction(
                what, kind.code(), fact, words == null ? List.of() : List.of(words), written, file.path(), at.line());
    }
}
