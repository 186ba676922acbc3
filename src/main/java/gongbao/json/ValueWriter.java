package gongbao.json;

import gongbao.diag.Diagnostic;
import gongbao.model.Coded;
import gongbao.model.Communique;
import gongbao.model.Flat;
import gongbao.place.Level;
import gongbao.text.IntTable;
import gongbao.text.Origins;
import gongbao.text.Span;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes one value and all it holds; with {@link CommuniqueField} and {@link Kind} the list in {@link #value} is the whole of
 * the JSON contract. */
final class ValueWriter {

    private final JsonOut json;
    private final boolean pretty;

    ValueWriter(JsonOut json, boolean pretty) {
        this.json = json;
        this.pretty = pretty;
    }

    void value(@Nullable Object value) throws IOException {
        if (value == null) {
            json.plain("null");
            return;
        }
        switch (Kind.of(value)) {
            case TEXT -> json.value(value.toString());
            case FLAG -> json.plain(value.toString());
            case NUMBER -> json.plain(plain((Number) value));
            case SPAN -> json.plain(span((Span) value));
            case ORIGINS -> json.plain(origins(((Origins) value).table()));
            case CODED -> json.value(((Coded) value).code());
            case LEVEL -> json.value(((Level) value).code());
            case CHOICE ->
                json.value(((Enum<?>) value).name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case ARRAY -> array((Collection<?>) value);
            case MAP -> map((Map<?, ?>) value);
            case DIAGNOSTIC -> diagnostic((Diagnostic) value);
            case COMMUNIQUE -> communique((Communique) value);
            case OBJECT -> object((Record) value);
        }
    }

    private String span(Span span) {
        return "[" + span.start() + (pretty ? ", " : ",") + span.end() + "]";
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
        json.name("line").plain(String.valueOf(diagnostic.line()));
        json.name("column").plain(String.valueOf(diagnostic.column()));
        json.name("arguments");
        value(diagnostic.arguments());
        json.name("path").value(diagnostic.path());
        json.name("excerpt").value(diagnostic.excerpt());
        json.name("at").plain(String.valueOf(diagnostic.at()));
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

    private void object(Record object) throws IOException {
        json.beginObject();
        components(object);
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
