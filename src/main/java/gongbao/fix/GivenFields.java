package gongbao.fix;

import gongbao.model.Coded;
import gongbao.place.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an entry says of a meeting, a title or a page, as front matter would say it. */
final class GivenFields {

    private GivenFields() {}

    /** By the names of the JSON; blank for what is not known. */
    static Map<String, String> of(Entry entry) {
        Map<String, String> given = new LinkedHashMap<>();
        entry.values().forEach((field, value) -> {
            String text = text(value.object());
            boolean coded = field.equals("code") && !text.isEmpty();
            given.put(field.equals(Settable.VALUE) ? entry.kind().code() : coded ? "jurisdiction" : field, text);
        });
        return given;
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Coded choice) {
            return choice.code();
        }
        return value instanceof Level level ? level.code() : Objects.toString(value, "");
    }
}
