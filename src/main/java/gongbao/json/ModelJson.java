package gongbao.json;

import gongbao.diag.Diagnostic;
import gongbao.model.Communique;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Model → JSON text, and back. */
public final class ModelJson {

    private ModelJson() {}

    /** One communiqué for the human reader: indented by two blanks, without a line end. */
    public static String pretty(Communique communique) {
        return pretty((Object) communique);
    }

    /** What can be said of a communiqué whose facts cannot be written: its words, and the finding that says so. */
    public static void writePoor(Communique communique, Diagnostic finding, Appendable to) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("schema", Communique.SCHEMA);
        fields.put("id", communique.id());
        fields.put("title", communique.title());
        fields.put("body", communique.body());
        fields.put("diagnostics", List.of(finding));
        write(fields, "", to);
    }

    /** Any value of the model, or a collection or map of such values, on one line. */
    public static String of(Object value) {
        return write(value, "");
    }

    /** Any value of the model, or a collection or map of such values, indented by two blanks. */
    public static String pretty(Object value) {
        return write(value, "  ");
    }

    /** One communiqué, a portion at a time, for a long one is longer still in JSON: on one line, or indented. Without a line end. */
    public static void write(Communique communique, boolean pretty, Appendable to) {
        write(communique, pretty ? "  " : "", to);
    }

    /**
     * The communiqué that {@link #write} wrote: its inverse. Fields that a later program added are passed over.
     *
     * @param json one line
     */
    public static Communique read(CharSequence json) throws JsonFault {
        JsonSource from = new JsonSource(json);
        Communique read = (Communique) RecordReader.of(Communique.class).read(from);
        from.end();
        from.checkSpans(read.body());
        return read;
    }

    private static String write(Object value, String indent) {
        StringBuilder text = new StringBuilder();
        write(value, indent, text);
        return text.toString();
    }

    private static void write(Object value, String indent, Appendable to) {
        try {
            JsonOut json = new JsonOut(to, indent);
            new ValueWriter(json, !indent.isEmpty()).value(value);
            json.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
