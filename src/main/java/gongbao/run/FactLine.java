package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Faults;
import gongbao.diag.Severity;
import gongbao.json.JsonFault;
import gongbao.json.ModelJson;
import gongbao.model.Communique;
import gongbao.run.editor.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * What is made of a line of facts. A bad one fails alone, whatever it meets.
 *
 * @param <T> what is made of each communiqué
 */
final class FactLine<T> {

    private static final char MARK = '\uFEFF';
    private static final char UNREADABLE = '\uFFFD';

    /** Characters before and behind a place that are quoted: a line is long. */
    private static final int QUOTED = 60;

    private final String file;
    private final Function<Communique, T> make;

    /** @param file how findings call it */
    FactLine(String file, Function<Communique, T> make) {
        this.file = file;
        this.make = make;
    }

    Seed<T> read(RawLines.Line line) {
        String whole = new String(line.bytes(), StandardCharsets.UTF_8);
        boolean marked = line.number() == 1 && !whole.isEmpty() && whole.charAt(0) == MARK;
        String text = marked ? whole.substring(1) : whole;
        try {
            return text.isBlank() ? new Seed<>(List.of(), List.of()) : read(line, text);
        } catch (JsonFault fault) {
            return failed(line, text, fault.rule(), fault.column(), fault.arguments());
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return failed(line, text, "facts-fault", 1, Faults.told(e));
        }
    }

    private Seed<T> read(RawLines.Line line, String text) throws JsonFault {
        int bad = text.indexOf(UNREADABLE) < 0 ? -1 : Utf8.firstFault(line.bytes());
        if (bad >= 0) {
            int column = new String(line.bytes(), 0, bad, StandardCharsets.UTF_8).length() + 1;
            return failed(line, text, "site-yaml-charset", column);
        }
        Communique read = ModelJson.read(text);
        return new Seed<>(List.of(make.apply(read)), read.diagnostics());
    }

    /** It ran out of memory beside others; when it does so alone, it is too long. */
    Seed<T> readAlone(RawLines.Line line) {
        try {
            return read(line);
        } catch (OutOfMemoryError e) {
            return failed(line, "", "out-of-memory", 1);
        }
    }

    private Seed<T> failed(RawLines.Line line, String text, String rule, int column, String... arguments) {
        int from = whole(text, Math.max(0, column - 1 - QUOTED));
        int to = whole(text, Math.min(text.length(), column - 1 + QUOTED));
        return new Seed<>(
                List.of(),
                List.of(new Diagnostic(
                        Severity.ERROR,
                        rule,
                        List.of(arguments),
                        file,
                        line.number(),
                        column,
                        text.substring(from, Math.max(from, to)),
                        column - 1 - from)));
    }

    /** No character of two halves is cut. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
