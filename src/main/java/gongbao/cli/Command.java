package gongbao.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of {@code gen}. */
interface Command {

    /** The word that names it. */
    String name();

    /** Adds what it may be told to the empty specification. */
    void describe(CommandSpec spec);

    /** Does it; wrong values end in a {@link picocli.CommandLine.ParameterException}. */
    ExitCode run(ParseResult given);
}
