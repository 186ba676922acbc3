package gongbao.cli;

import gongbao.run.CheckOptions;
import gongbao.run.CheckResult;
import gongbao.run.CheckRun;
import gongbao.run.Rules;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code gen check}: seeds → what is wrong in their words. */
record CheckCommand(Io io, Words words) implements Command {

    /** How findings are printed. */
    private enum Format {
        text,
        json,
        sarif
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addOption(Options.value(Format.class, "text|json|sarif", "--format"))
                .addOption(Options.flag("--hints"))
                .addOption(rules("--only"))
                .addOption(rules("--off"))
                .addOption(Options.flag("--suppressed"))
                .addOption(Options.flag("--accept"))
                .addOption(Options.value(String.class, "TEXT", "--reason"));
        Options.inputs(spec);
        spec.addOption(Options.flag("-q", "--quiet"));
    }

    /** One name each time, so that no errors are passed over by the dozen. */
    private static OptionSpec rules(String name) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("RULE")
                .arity("1")
                .build();
    }

    @Override
    public ExitCode run(ParseResult given) {
        CheckOptions options = new CheckOptions(
                Options.paths(given),
                Options.jobs(given, words),
                known(given, "--only"),
                known(given, "--off"),
                Options.has(given, "--hints"));
        Loudness loudness = Loudness.of(given, words);
        String reason = given.matchedOptionValue("--reason", (String) null);
        boolean accept = isAccepting(given, reason);
        CheckResult result;
        try (ProgressReport report = new ProgressReport(io, words, loudness.way(io, false), false)) {
            result = CheckRun.run(options, report);
        }
        new DiagnosticPrinter(io.err(), words).print(result.diagnostics());
        print(given.matchedOptionValue("--format", Format.text), Options.has(given, "--suppressed"), result);
        if (loudness != Loudness.QUIET) {
            new CheckSummary(words).lines(result.proofs()).forEach(summaryTo(given)::println);
        }
        if (accept) {
            return new AcceptDialog(io, words, options.paths()).accept(result.proofs(), reason);
        }
        return exit(result, Options.has(given, "--strict"));
    }

    private List<String> known(ParseResult given, String option) {
        List<String> rules = given.matchedOptionValue(option, List.<String>of());
        for (String rule : rules) {
            if (!Rules.ids().contains(rule)) {
                throw Options.wrong(
                        given, words.get("check.no-rule", rule, String.join(words.get("comma"), Rules.ids())));
            }
        }
        return rules;
    }

    /** Somebody has to be asked. */
    private boolean isAccepting(ParseResult given, @Nullable String reason) {
        boolean accept = Options.has(given, "--accept");
        if (accept && !io.terminal()) {
            throw Options.wrong(given, words.get("check.nobody"));
        } else if (!accept && reason != null) {
            throw Options.wrong(given, words.get("check.reason-alone"));
        }
        return accept;
    }

    /** What programs read has nothing else beside it. */
    private PrintWriter summaryTo(ParseResult given) {
        return given.matchedOptionValue("--format", Format.text) == Format.text ? io.out() : io.err();
    }

    private void print(Format format, boolean suppressed, CheckResult result) {
        switch (format) {
            case text -> new FindingPrinter(io.out(), words).print(result.proofs(), suppressed);
            case json ->
                result.jsonLines(suppressed, words.locale())
                        .forEach(line -> io.out().print(line + "\n"));
            case sarif -> io.out().print(result.sarif(version(), words.locale()) + "\n");
        }
    }

    private static @Nullable String version() {
        return CheckCommand.class.getPackage().getImplementationVersion();
    }

    private static ExitCode exit(CheckResult result, boolean strict) {
        if (result.proofs().extent().texts() == 0) {
            return ExitCode.NOTHING_WRITTEN;
        } else if (result.hasErrors()) {
            return ExitCode.SOME_FAILED;
        }
        return strict && result.hasWarnings() ? ExitCode.WARNINGS : ExitCode.DONE;
    }
}
