package gongbao.cli;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import java.io.PrintWriter;
import java.util.List;

/**
 * Prints diagnostics for people and for editors that jump to {@code path:line:column}:
 *
 * <pre>
 * seeds/a.txt:3:9: warning: the day “2月30日” does not exist — check it against the minutes
 *     会议于2024年2月30日在县城举行。
 *     　　　    　^
 * </pre>
 */
final class DiagnosticPrinter {

    /** Columns of a source line that are shown; a longer line is cut on both sides of the place. */
    private static final int WIDTH = 90;

    private static final String INDENT = "    ";

    private final PrintWriter out;
    private final Words words;

    DiagnosticPrinter(PrintWriter out, Words words) {
        this.out = out;
        this.words = words;
    }

    void print(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::print);
        out.flush();
    }

    private void print(Diagnostic diagnostic) {
        String severity = words.get(diagnostic.severity() == Severity.ERROR ? "error" : "warning");
        String what = diagnostic.message(words.locale()) + " — " + diagnostic.mend(words.locale());
        out.println(Printable.of(place(diagnostic)) + ": " + severity + ": " + Printable.of(what));
        if (diagnostic.excerpt() != null && diagnostic.column() > 0) {
            excerpt(diagnostic.excerpt(), diagnostic.at());
        }
    }

    static String place(Diagnostic diagnostic) {
        if (diagnostic.line() == 0) {
            return diagnostic.path();
        }
        String line = diagnostic.path() + ":" + diagnostic.line();
        return diagnostic.column() == 0 ? line : line + ":" + diagnostic.column();
    }

    void excerpt(String line, int offset) {
        String shown = Printable.line(line);
        int at = Math.min(offset, shown.length());
        int from = back(shown, at, WIDTH / 2);
        int to = forth(shown, at, WIDTH - Columns.of(shown.substring(from, at)));
        String head = (from > 0 ? "…" : "") + shown.substring(from, at);
        String tail = shown.substring(at, to) + (to < shown.length() ? "…" : "");
        out.println(INDENT + head + tail);
        out.println(INDENT + Columns.blank(head) + "^");
    }

    /** The offset that lies so many columns before. */
    private static int back(String text, int at, int columns) {
        int from = at;
        for (int left = columns; from > 0; ) {
            int character = text.codePointBefore(from);
            left -= Columns.of(character);
            if (left < 0) {
                break;
            }
            from -= Character.charCount(character);
        }
        return from;
    }

    /** The offset that lies so many columns behind. */
    private static int forth(String text, int at, int columns) {
        int to = at;
        for (int left = columns; to < text.length(); ) {
            int character = text.codePointAt(to);
            left -= Columns.of(character);
            if (left < 0) {
                break;
            }
            to += Character.charCount(character);
        }
        return to;
    }
}
