package gongbao.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** One run of {@code gen} inside the test: exit code, standard output, standard error. */
public record Run(int exit, String out, String err) {

    /** Runs it as on an English machine without a terminal. */
    public static Run gen(String... arguments) {
        return gen(Locale.ENGLISH, List.of(arguments));
    }

    public static Run gen(Locale locale, List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Gen.run(arguments, new Io(new PrintWriter(out), new PrintWriter(err), locale, false));
        return new Run(exit, out.toString(), err.toString());
    }

    /** The same with paths told from the folder on, and without the time it took. */
    public Run seenFrom(Path folder) {
        return new Run(exit, seenFrom(folder, out), seenFrom(folder, err));
    }

    private static String seenFrom(Path folder, String text) {
        return text.replace(folder + "/", "")
                .replace(folder.toString(), ".")
                .replaceAll("\\d+\\.\\d\\d (s|秒)", "0.00 $1")
                .replace("\r\n", "\n");
    }
}
