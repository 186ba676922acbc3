package gongbao.cli;

import gongbao.run.BuildResult;
import gongbao.run.ParseRun;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code gen parse}: seeds → JSON, a communiqué a line. */
record ParseCommand(Io io, Words words) implements Command {

    @Override
    public String name() {
        return "parse";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addOption(Options.flag("--pretty"));
        Options.inputs(spec);
    }

    @Override
    public ExitCode run(ParseResult given) {
        boolean pretty = Options.has(given, "--pretty");
        // A line feed on every machine: the lines are data.
        BuildResult result = ParseRun.run(
                Options.paths(given),
                Options.jobs(given, words),
                pretty,
                json -> io.out().print(json + "\n"));
        io.out().flush();
        new DiagnosticPrinter(io.err(), words).print(result.diagnostics());
        return ExitCode.of(result, Options.has(given, "--strict"));
    }
}
