package gongbao.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The program {@code gen}: a function of the arguments and the {@link Io}, which gives the exit code. */
public final class Gen {

    private final Io io;
    private final Words words;
    private final List<Command> commands;

    private Gen(Io io) {
        this.io = io;
        this.words = new Words(io.locale());
        // In the order of the help.
        this.commands = List.of(new BuildCommand(io, words), new ParseCommand(io, words));
    }

    public static void main(String[] arguments) throws InterruptedException {
        FreshStart start = new FreshStart(arguments);
        Integer exit = FreshStart.hasChinese() ? null : start.run();
        Io io = Io.system();
        if (exit == null && !FreshStart.hasChinese()) {
            Words words = new Words(io.locale());
            io.err().println("gen: " + words.get("warning") + ": " + words.get("no-chinese"));
        }
        System.exit(exit == null ? run(start.arguments(), io) : exit);
    }

    static int run(List<String> arguments, Io io) {
        Io spoken = io.speaking(language(arguments, io.locale()));
        try {
            int exit = new Gen(spoken).run(arguments);
            return spoken.arrives() ? exit : lost(spoken).number();
        } finally {
            io.flush();
        }
    }

    /** Not all that was printed has arrived. */
    private static ExitCode lost(Io io) {
        if (io.isUnread()) {
            return ExitCode.UNREAD;
        }
        Words words = new Words(io.locale());
        io.err().println("gen: " + words.get("error") + ": " + words.get("output-lost", io.lost()));
        return ExitCode.NOTHING_WRITTEN;
    }

    private int run(List<String> arguments) {
        CommandSpec spec = Options.command("gen", gen -> {});
        for (Command command : commands) {
            spec.addSubcommand(command.name(), Options.command(command.name(), command::describe));
        }
        return new CommandLine(spec)
                .setResourceBundle(words.bundle())
                .setOut(io.out())
                .setErr(io.err())
                .setParameterExceptionHandler(new UsageErrors(words))
                .setExecutionStrategy(this::run)
                .setExecutionExceptionHandler(this::crashed)
                .execute(arguments.toArray(String[]::new));
    }

    private int run(ParseResult given) {
        Integer helped = CommandLine.executeHelpRequest(given);
        if (helped != null) {
            return helped;
        }
        ParseResult sub = given.subcommand();
        if (sub == null) {
            throw Options.wrong(given, words.get("no-command"));
        }
        for (Command command : commands) {
            if (command.name().equals(sub.commandSpec().name())) {
                return command.run(sub).number();
            }
        }
        throw new IllegalStateException("no command " + sub.commandSpec().name());
    }

    private int crashed(Exception fault, CommandLine command, ParseResult given) {
        io.err().println(words.get("crashed"));
        fault.printStackTrace(io.err());
        return ExitCode.NOTHING_WRITTEN.number();
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
