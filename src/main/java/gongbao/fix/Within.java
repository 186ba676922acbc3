package gongbao.fix;

import gongbao.text.Nearest;
import gongbao.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record that stands within a fact and quotes words of its own: its {@code span} is where they stand. */
final class Within {

    private Within() {}

    /** The fields an editor may give: all but places. */
    private static List<Fields.Field> fields(Class<? extends Record> type) {
        return Fields.of(type).stream()
                .filter(field -> field.type() != Span.class)
                .toList();
    }

    /** A record that has none of its words among its fields is named by them as well. */
    static List<String> names(Class<? extends Record> type) {
        List<String> names = fields(type).stream().map(Fields.Field::name).toList();
        return quoting(names) == null ? append(names) : names;
    }

    private static List<String> append(List<String> names) {
        return Stream.concat(names.stream(), Stream.of("words")).toList();
    }

    static Fields.@Nullable Field field(Class<? extends Record> type, String written) {
        String plain = Nearest.plain(Chinese.code(Chinese.FIELD, Chinese.code(Chinese.NAMING, written)));
        String name = names(type).stream()
                .filter(each -> Nearest.plain(each).equals(plain))
                .findFirst()
                .orElse(null);
        return fields(type).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(name == null ? null : new Fields.Field(name, String.class, false));
    }

    /** The first field that must be said and is not; null where all are. */
    static @Nullable String lacks(Class<? extends Record> type, Set<String> said) {
        return names(type).stream()
                .filter(name -> !said.contains(name))
                .filter(name ->
                        fields(type).stream().noneMatch(field -> field.name().equals(name) && field.nullable()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String quoting(List<String> names) {
        return names.stream()
                .filter(name -> name.equals("text") || name.equals("words"))
                .findFirst()
                .orElse(null);
    }

    /**
     * The record in a text.
     *
     * @param find where words stand; null where they do not
     * @param fact where the fact itself stands
     * @return null where the words do not stand in the text
     */
    static @Nullable Object in(Value.Nested nested, Function<String, @Nullable Span> find, Span fact) {
        Value words = nested.values().get(String.valueOf(quoting(names(nested.type()))));
        Span span = words == null ? null : find.apply(words.written());
        if (span == null) {
            return null;
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Fields.Field field : Fields.of(nested.type())) {
            Value value = nested.values().get(field.name());
            boolean own = field.name().equals("span");
            values.put(
                    field.name(),
                    field.type() == Span.class ? (own ? span : fact) : value == null ? null : value.object());
        }
        return Fields.make(nested.type(), values);
    }
}
