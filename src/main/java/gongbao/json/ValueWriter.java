package gongbao.json;

import com.google.gson.stream.JsonWriter;
import gongbao.diag.Diagnostic;
import gongbao.model.Coded;
import gongbao.model.Communique;
import gongbao.model.FactId;
import gongbao.model.Flat;
import gongbao.model.MeetingKey;
import gongbao.model.Moment;
import gongbao.place.Level;
import gongbao.text.IntTable;
import gongbao.text.Origins;
import gongbao.text.Span;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes one value and all it holds; with {@link CommuniqueField} the list of {@code if}s in {@link #value} is
 * the whole of the JSON contract. */
final class ValueWriter {

    private final JsonWriter json;
    private final boolean pretty;

    ValueWriter(JsonWriter json, boolean pretty) {
        this.json = json;
        this.pretty = pretty;
    }

    void value(@Nullable Object value) throws IOException {
        if (value == null) {
            json.nullValue();
        } else if (value instanceof CharSequence || isText(value)) {
            json.value(value.toString());
        } else if (value instanceof Boolean flag) {
            json.value(flag);
        } else if (value instanceof Number number) {
            json.jsonValue(plain(number));
        } else if (value instanceof Span span) {
            json.jsonValue("[" + span.start() + (pretty ? ", " : ",") + span.end() + "]");
        } else if (value instanceof Origins origins) {
            json.jsonValue(origins(origins.table()));
        } else if (value instanceof Coded choice) {
            json.value(choice.code());
        } else if (value instanceof Level level) {
            json.value(level.code());
        } else if (value instanceof Enum<?> choice) {
            json.value(choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        } else if (value instanceof Collection<?> values) {
            array(values);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof Diagnostic diagnostic) {
            diagnostic(diagnostic);
        } else if (value instanceof Communique communique) {
            communique(communique);
        } else if (value instanceof Record object) {
            json.beginObject();
            components(object);
            json.endObject();
        } else {
            throw new IllegalArgumentException("the model has no values of " + value.getClass());
        }
    }

    /** Values that are one word: ids, keys, days. */
    private static boolean isText(Object value) {
        return value instanceof MeetingKey
                || value instanceof FactId
                || value instanceof Moment
                || value instanceof LocalDate;
    }

    /** {@code 100.0}, {@code 12000000.0}, {@code 7}: digits only, never an exponent. */
    private static String plain(Number number) {
        if (!(number instanceof Double)) {
            return number.toString();
        }
        String digits = BigDecimal.valueOf(number.doubleValue()).toPlainString();
        return digits.contains(".") ? digits : digits + ".0";
    }

    /** {@code [[0,3,1],[25,4,1]]}: where each line of the body begins, and its line and column in the source. */
    private static String origins(IntTable lines) {
        return IntStream.range(0, lines.rows())
                .mapToObj(row -> "[" + lines.get(row, 0) + "," + lines.get(row, 1) + "," + lines.get(row, 2) + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private void array(Collection<?> values) throws IOException {
        json.beginArray();
        for (Object each : values) {
            value(each);
        }
        json.endArray();
    }

    private void map(Map<?, ?> map) throws IOException {
        json.beginObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.name(entry.getKey().toString());
            value(entry.getValue());
        }
        json.endObject();
    }

    /** In English whatever the machine speaks: it is data. */
    private void diagnostic(Diagnostic diagnostic) throws IOException {
        json.beginObject();
        json.name("severity");
        value(diagnostic.severity());
        json.name("rule").value(diagnostic.rule());
        json.name("message").value(diagnostic.message(Locale.ENGLISH));
        json.name("mend").value(diagnostic.mend(Locale.ENGLISH));
        json.name("line").value(diagnostic.line());
        json.name("column").value(diagnostic.column());
        json.name("arguments");
        value(diagnostic.arguments());
        json.name("path").value(diagnostic.path());
        json.name("excerpt").value(diagnostic.excerpt());
        json.name("at").value(diagnostic.at());
        json.endObject();
    }

    private void communique(Communique communique) throws IOException {
        json.beginObject();
        for (CommuniqueField field : CommuniqueField.ALL) {
            json.name(field.name());
            value(field.value().apply(communique));
        }
        json.endObject();
    }

    /** The components of a group stand among those of the record it belongs to. */
    private void components(Record object) throws IOException {
        for (RecordComponent component : Components.of(object.getClass())) {
            Object value = Components.read(component, object);
            if (value instanceof Flat && value instanceof Record group) {
                components(group);
            } else {
                json.name(component.getName());
                value(value);
            }
        }
    }
}
