package gongbao.cli;

import gongbao.diag.Faults;
import gongbao.run.WarmUp;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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
        this.commands = List.of(
                new InitCommand(io, words),
                new BuildCommand(io, words),
                new ServeCommand(io, words),
                new CheckCommand(io, words),
                new ParseCommand(io, words));
    }

    public static void main(String[] arguments) {
        Io io = Io.system();
        try {
            System.exit(start(arguments, io));
        } catch (InterruptedException | RuntimeException | Error fault) {
            tell(io, fault);
            System.exit(ExitCode.NOTHING_WRITTEN.number());
        }
    }

    private static int start(String[] arguments, Io io) throws InterruptedException {
        FreshStart start = new FreshStart(arguments);
        Integer exit = start.run();
        if (exit == null && !FreshStart.hasChinese()) {
            Words words = new Words(io.locale());
            io.err().println("gen: " + words.get("warning") + ": " + words.get("no-chinese"));
        }
        if (exit != null) {
            return exit;
        }
        warmUp(start.arguments());
        return run(start.arguments(), io);
    }

    /** To understand the command takes a while, in which another processor has nothing to do. */
    private static void warmUp(List<String> arguments) {
        switch (arguments.isEmpty() ? "" : arguments.get(0)) {
            case "parse" -> WarmUp.toRead();
            case "check", "serve" -> WarmUp.toProofread();
            // A build in which nothing has changed reads nothing: it begins with this itself.
            default -> {}
        }
    }

    static int run(List<String> arguments, Io io) {
        Io spoken = io.speaking(language(arguments, io.locale()));
        try {
            int exit = new Gen(spoken).run(arguments);
            int arrived = spoken.arrives() ? exit : lost(spoken).number();
            io.flush();
            return arrived;
        } catch (RuntimeException | Error fault) {
            // The last net: whatever is still on its way here is told in a line, and never taken for a failed seed.
            tell(spoken, fault);
            return ExitCode.NOTHING_WRITTEN.number();
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

    /** The library is left nothing to do but to understand the arguments: it would print the trace of what it meets. */
    private int run(List<String> arguments) {
        try {
            return run(commandLine(arguments).parseArgs(arguments.toArray(String[]::new)));
        } catch (ParameterException wrong) {
            return new UsageErrors(words).handleParseException(wrong, arguments.toArray(String[]::new));
        }
    }

    private CommandLine commandLine(List<String> arguments) {
        CommandSpec spec = Options.command("gen", gen -> {});
        for (Command command : meant(arguments)) {
            spec.addSubcommand(command.name(), Options.command(command.name(), command::describe));
        }
        return new CommandLine(spec)
                .setResourceBundle(words.bundle())
                .setOut(io.out())
                .setErr(io.err());
    }

    /** The one that the first word names: to describe the others would take as long again. All where it names none. */
    private List<Command> meant(List<String> arguments) {
        for (Command command : commands) {
            if (!arguments.isEmpty() && command.name().equals(arguments.get(0))) {
                return List.of(command);
            }
        }
        return commands;
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

    private static void tell(Io io, Throwable fault) {
        try {
            Words words = new Words(io.locale());
            String key = fault instanceof OutOfMemoryError ? "crashed.memory" : "crashed";
            io.err().println("gen: " + words.get("error") + ": " + words.get(key, Faults.told(fault)));
            io.flush();
        } catch (RuntimeException | Error again) {
            // Nobody can be told: the exit code still says it.
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
