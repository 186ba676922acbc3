package gongbao.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** The program {@code gen}: a function of the arguments and the {@link Io}, which gives the exit code. */
public final class Gen {

    private Gen() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Io.system()));
    }

    static int run(List<String> arguments, Io io) {
        Io spoken = io.speaking(language(arguments, io.locale()));
        Words words = new Words(spoken.locale());
        CommandLine gen = new CommandLine(new GenCommand());
        // The commands, in the order of the help.
        gen.addSubcommand(new BuildCommand(spoken, words));
        gen.addSubcommand(new ParseCommand(spoken, words));
        gen.setResourceBundle(words.bundle());
        gen.setOut(spoken.out()).setErr(spoken.err());
        gen.setParameterExceptionHandler(new UsageErrors(words));
        gen.setExecutionExceptionHandler((fault, command, parsed) -> {
            command.getErr().println(words.get("crashed"));
            fault.printStackTrace(command.getErr());
            return ExitCode.NOTHING_WRITTEN.number();
        });
        try {
            return gen.execute(arguments.toArray(String[]::new));
        } finally {
            spoken.flush();
        }
    }

    /** Help and usage errors need the language before the arguments are parsed. */
    private static Locale language(List<String> arguments, Locale machine) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("--lang=")) {
                return Locale.forLanguageTag(argument.substring("--lang=".length()));
            }
            if (argument.equals("--lang") && i + 1 < arguments.size()) {
                return Locale.forLanguageTag(arguments.get(i + 1));
            }
        }
        return machine;
    }
}
