package gongbao.review;

import gongbao.model.Communique;
import gongbao.model.Paste;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes corrections as an editor would: {@code - person: {words: "杨俊", post: "县委书记"}}. */
final class FixLines {

    /** The corrections of one text stand beside it, under its name with this behind it. */
    private static final String BESIDE = ".fix.yaml";

    /** Those of an archive, for all texts of a folder. */
    private static final String OF_ALL = "fix.yaml";

    private FixLines() {}

    /** A correction of one text: {@code set} or {@code hide}. */
    static Paste of(Communique communique, String what, List<String> entries) {
        List<String> lines = new ArrayList<>(List.of(what + ":"));
        entries.forEach(entry -> lines.add("  - " + entry));
        return new Paste(communique.source().path() + BESIDE, lines);
    }

    /** Names of the archive that are one, or are not: {@code - people: ["…", "…"]}. */
    static Paste ofArchive(String what, String kind, List<String> names) {
        String all = names.stream().map(FixLines::quoted).collect(Collectors.joining(", ", "[", "]"));
        return new Paste(OF_ALL, List.of(what + ":", "  - " + kind + ": " + all));
    }

    /** What a fact of a kind is to be: {@code person: {words: "杨俊", post: "县委书记"}}; what is not known is left out. */
    static String entry(String kind, Map<String, @Nullable Object> values) {
        return values.entrySet().stream()
                .filter(value -> value.getValue() != null)
                .map(value -> value.getKey() + ": " + written(value.getValue()))
                .collect(Collectors.joining(", ", kind + ": {", "}"));
    }

    /** Values in the order in which they are to stand; what is not known may be null. */
    static Map<String, @Nullable Object> values(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return values;
    }

    private static String written(@Nullable Object value) {
        return value instanceof Number ? value.toString() : quoted(String.valueOf(value));
    }

    /** In quotation marks whatever it is: words of a text may hold anything. */
    static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append((char) c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
