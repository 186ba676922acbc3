package gongbao.cli;

import gongbao.diag.Diagnostic;
import gongbao.run.editor.Beginning;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code gen init}: a folder to start from. */
record InitCommand(Io io, Words words) implements Command {

    private static final Path SEEDS = Path.of("seeds");

    @Override
    public String name() {
        return "init";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder()
                .type(Path.class)
                .arity("0..1")
                .paramLabel("FOLDER")
                .descriptionKey("init.folder")
                .build());
    }

    @Override
    public ExitCode run(ParseResult given) {
        Path folder = given.matchedPositionalValue(0, SEEDS);
        Diagnostic fault = Beginning.make(folder);
        if (fault != null) {
            new DiagnosticPrinter(io.err(), words).print(List.of(fault));
            return ExitCode.NOTHING_WRITTEN;
        }
        io.out().println(words.get("init.made", folder));
        Beginning.FILES.forEach(file -> io.out().println("  " + file + "  " + words.get("init." + file)));
        io.out().println(words.get("init.next"));
        for (String step : List.of("build", "look", "serve", "own", "site")) {
            io.out().println("- " + words.get("init." + step, argument(folder)));
        }
        return ExitCode.DONE;
    }

    /** As it can be copied into a command line. */
    private static String argument(Path folder) {
        String path = folder.toString();
        boolean plain = path.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "/\\:._-".indexOf(c) >= 0);
        return plain ? path : "\"" + path + "\"";
    }
}
