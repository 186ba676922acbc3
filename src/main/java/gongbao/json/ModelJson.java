package gongbao.json;

import com.google.gson.stream.JsonWriter;
import gongbao.model.Communique;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Model → JSON text. */
public final class ModelJson {

    private ModelJson() {}

    /** One communiqué as one line, without a line end: a line of JSON Lines. */
    public static String line(Communique communique) {
        return of(communique);
    }

    /** One communiqué for the human reader: indented by two blanks, without a line end. */
    public static String pretty(Communique communique) {
        return pretty((Object) communique);
    }

    /** Any value of the model, or a collection or map of such values, on one line. */
    public static String of(Object value) {
        return write(value, "");
    }

    /** Any value of the model, or a collection or map of such values, indented by two blanks. */
    public static String pretty(Object value) {
        return write(value, "  ");
    }

    private static String write(Object value, String indent) {
        StringWriter text = new StringWriter();
        try {
            JsonWriter json = new JsonWriter(text);
            json.setIndent(indent);
            new ValueWriter(json, !indent.isEmpty()).value(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter gives no cause
        }
        return escaped(text.getBuffer());
    }

    /**
     * Gson writes what JSON must have written otherwise. What steers a terminal, turns the direction of the text or is half a
     * character, which no stream would take, is written with its number as well: such characters stand in strings only.
     */
    private static String escaped(CharSequence json) {
        StringBuilder escaped = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1));
            if (pair) {
                escaped.append(c).append(json.charAt(++i));
            } else if (c >= 0x7F && isHidden(c)) {
                escaped.append(String.format("\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isHidden(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }
}
