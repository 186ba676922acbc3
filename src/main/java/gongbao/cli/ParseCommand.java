package gongbao.cli;

import gongbao.build.BuildResult;
import gongbao.build.ParseRun;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gen parse}: seeds → JSON, a communiqué a line. */
@Command(name = "parse")
final class ParseCommand implements Callable<Integer> {

    private final Io io;
    private final Words words;

    @Mixin
    private Inputs inputs;

    @Option(names = "--pretty")
    private boolean pretty;

    ParseCommand(Io io, Words words) {
        this.io = io;
        this.words = words;
        this.inputs = new Inputs(words);
    }

    @Override
    public Integer call() {
        // A line feed on every machine: the lines are data.
        BuildResult result = ParseRun.run(inputs.paths(), inputs.jobs(), pretty, json -> io.out().print(json + "\n"));
        io.out().flush();
        new DiagnosticPrinter(io.err(), words).print(result.diagnostics());
        return ExitCode.of(result, inputs.strict()).number();
    }
}
