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
        Loudness.options(spec);
    }

    @Override
    public ExitCode run(ParseResult given) {
        boolean pretty = Options.has(given, "--pretty");
        int jobs = Options.jobs(given, words);
        Loudness loudness = Loudness.of(given, words);
        BuildResult result;
        StageTimes times;
        try (ProgressReport report = new ProgressReport(io, words, loudness.way(io, true), false)) {
            times = new StageTimes(report);
            result = ParseRun.run(Options.paths(given), jobs, pretty, times, io.out(), this::endLine);
        } catch (Lost lost) {
            return ExitCode.NOTHING_WRITTEN;
        }
        new DiagnosticPrinter(io.err(), words).print(result.diagnostics());
        if (loudness != Loudness.QUIET) {
            new JoinedPrinter(io.err(), words).print(result.joined(), loudness == Loudness.VERBOSE);
        }
        if (loudness == Loudness.VERBOSE) {
            times.told(result, words).forEach(io.err()::println);
        }
        return ExitCode.of(result, Options.has(given, "--strict"));
    }

    private void endLine() {
        // A line feed on every machine: the lines are data.
        io.out().print("\n");
        if (!io.arrives()) {
            throw new Lost();
        }
    }

    /** Nobody gets what is printed: no need to read on. {@link Gen} looks why, and says so. */
    private static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1;

        Lost() {
            super(null, null, false, false);
        }
    }
}
