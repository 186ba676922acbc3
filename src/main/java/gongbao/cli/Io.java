package gongbao.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The world outside the command line.
 *
 * @param out standard output
 * @param err standard error
 * @param locale what the machine speaks
 * @param terminal whether a person looks on
 * @param in standard input
 */
record Io(PrintWriter out, PrintWriter err, Locale locale, boolean terminal, Reader in) {

    /** Where nobody answers. */
    Io(PrintWriter out, PrintWriter err, Locale locale, boolean terminal) {
        this(out, err, locale, terminal, Reader.nullReader());
    }

    /** The process's own, in UTF-8 whatever the machine's charset is. */
    static Io system() {
        return new Io(
                new Output(FileDescriptor.out),
                new Output(FileDescriptor.err),
                Locale.getDefault(),
                isTerminal(),
                new InputStreamReader(System.in, Charset.defaultCharset()));
    }

    /** Since JDK 22 there is a console without a terminal, too, which then says so itself. */
    @SuppressWarnings("SystemConsoleNull") // where it is null there is no terminal; the rest is asked
    private static boolean isTerminal() {
        Console console = System.console();
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJdk22) {
            return true;
        }
    }

    Io speaking(Locale language) {
        return new Io(out, err, language, terminal, in);
    }

    /** What a person answers; null where nothing comes any more. No more is read than that line. */
    @Nullable
    String readLine() {
        StringBuilder line = new StringBuilder();
        try {
            int c = in.read();
            if (c < 0) {
                return null;
            }
            for (; c >= 0 && c != '\n'; c = in.read()) {
                line.append((char) c);
            }
            return line.toString();
        } catch (IOException e) {
            return null;
        }
    }

    /** Sends what was printed on its way, and says whether all of it has arrived so far. */
    boolean arrives() {
        return !out.checkError();
    }

    /** Why not; empty where nobody knows. */
    String lost() {
        return out instanceof Output output ? output.fault() : "";
    }

    /** Whether what reads standard output has ended, as {@code head -1} does when it has its line. */
    boolean isUnread() {
        return out instanceof Output output && output.isUnread();
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
