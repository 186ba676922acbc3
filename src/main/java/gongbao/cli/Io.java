package gongbao.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The world outside the command line.
 *
 * @param out standard output
 * @param err standard error
 * @param locale what the machine speaks
 * @param terminal whether a person looks on
 */
record Io(PrintWriter out, PrintWriter err, Locale locale, boolean terminal) {

    /** The process's own, in UTF-8 whatever the machine's charset is. */
    static Io system() {
        return new Io(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Locale.getDefault(), isTerminal());
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

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }

    Io speaking(Locale language) {
        return new Io(out, err, language, terminal);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
