package gongbao.cli;

import java.io.PrintWriter;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the command line, in the user's language: the library's own sentences are English only. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Words words;

    UsageErrors(Words words) {
        this.words = words;
    }

    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        CommandLine command = error.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        err.println(name + ": " + words.get("error") + ": " + what(error));
        err.println(words.get("see-help", name));
        err.flush();
        return ExitCode.USAGE.number();
    }

    private String what(ParameterException error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            return words.get(first.startsWith("-") ? "unknown-option" : "unknown-argument", first);
        }
        if (error instanceof MissingParameterException missing) {
            return words.get("missing", label(missing.getMissing().get(0)));
        }
        if (error instanceof OverwrittenOptionException twice) {
            return words.get("given-twice", label(twice.getOverwritten()));
        }
        if (error.getArgSpec() != null && error.getValue() != null) {
            return words.get("bad-value", label(error.getArgSpec()), error.getValue());
        }
        return Printable.of(Objects.requireNonNullElse(error.getMessage(), ""));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
