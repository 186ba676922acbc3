package gongbao.cli;

import gongbao.run.Progress.Step;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** How far a run is, which is said where it takes long: {@code reading 16/20, about 90 s left}. */
    private static final Pattern PROGRESS = Pattern.compile("(?m)^(?:"
            + Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                    .map(Words::new)
                    .flatMap(words -> Stream.of(Step.values()).map(step -> words.get("step." + step)))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")(?: \\d+/\\d+)?(?:[,，].*)?\\R");

    /** The same with paths told from the folder on, without the time it took and what was said meanwhile. */
    public Run seenFrom(Path folder) {
        return new Run(exit, seenFrom(folder, out), seenFrom(folder, err));
    }

    /** The same without what was said of how far it is, which a slow machine says and a fast one does not. */
    Run withoutProgress() {
        return new Run(exit, out, withoutProgress(err));
    }

    private static String withoutProgress(String text) {
        return PROGRESS.matcher(text).replaceAll("");
    }

    private static String seenFrom(Path folder, String text) {
        return withoutProgress(text)
                .replace(folder + "/", "")
                .replace(folder.toString(), ".")
                .replaceAll("\\d+\\.\\d\\d (s|秒)", "0.00 $1")
                .replace("\r\n", "\n");
    }
}
