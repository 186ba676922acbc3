package gongbao.cli;

import gongbao.run.Build;
import gongbao.run.BuildOptions;
import gongbao.run.BuildOptions.Flag;
import gongbao.run.BuildResult;
import gongbao.run.CacheFolder;
import gongbao.run.editor.BaseUrl;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code gen build}: seeds → site. */
record BuildCommand(Io io, Words words) implements Command {

    private static final Path OUT = Path.of("site-out");
    private static final Path TEMPLATES = Path.of("templates");

    @Override
    public String name() {
        return "build";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addOption(Options.value(Path.class, "DIR", "-o", "--output"))
                .addOption(Options.value(String.class, "URL", "--base-url"))
                .addOption(Options.value(Path.class, "DIR", "--templates"))
                .addOption(Options.flag("--clean"))
                .addOption(Options.flag("--facts"))
                .addOption(Options.flag("--no-cache"))
                .addOption(Options.flag("--no-search-check"));
        Options.inputs(spec);
        Loudness.options(spec);
    }

    @Override
    public ExitCode run(ParseResult given) {
        Path named = Options.path(given, "--output");
        Path out = named == null ? OUT : named;
        BuildOptions options = new BuildOptions(
                Options.paths(given),
                out,
                baseUrl(given, words),
                templates(given),
                Options.jobs(given, words),
                BuildOptions.IN_HEAP,
                CacheFolder.root(),
                flags(given));
        Loudness loudness = Loudness.of(given, words);
        BuildResult result;
        StageTimes times;
        try (ProgressReport report = new ProgressReport(io, words, loudness.way(io, false), true)) {
            times = new StageTimes(report);
            result = Build.run(options, times);
        }
        new DiagnosticPrinter(io.err(), words).print(result.diagnostics());
        if (loudness == Loudness.VERBOSE) {
            times.told(result, words).forEach(io.err()::println);
            io.err().println(words.get("changed", result.changed()));
        }
        if (loudness != Loudness.QUIET) {
            new QuestionPrinter(io.out(), words).print(result.asked(), out);
            new JoinedPrinter(io.out(), words).print(result.joined(), loudness == Loudness.VERBOSE);
            summary(out, result);
        }
        return ExitCode.of(result, Options.has(given, "--strict"));
    }

    private static Set<Flag> flags(ParseResult given) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Flag flag : Flag.values()) {
            if (Options.has(given, "--" + flag.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                flags.add(flag);
            }
        }
        return flags;
    }

    /** A folder of that name beside the user counts without being named; what is none is told, like a wrong name. */
    static @Nullable Path templates(ParseResult given) {
        Path named = Options.path(given, "--templates");
        return named == null && Files.exists(TEMPLATES, LinkOption.NOFOLLOW_LINKS) ? TEMPLATES : named;
    }

    static @Nullable String baseUrl(ParseResult given, Words words) {
        String url = given.matchedOptionValue("--base-url", (String) null);
        if (url == null) {
            return null;
        }
        String address = BaseUrl.of(url);
        if (address == null) {
            throw Options.wrong(given, words.get("bad-base-url", url));
        }
        return address;
    }

    private void summary(Path out, BuildResult result) {
        String seconds = String.format(Locale.ROOT, "%.2f", result.seconds());
        io.out()
                .println(words.get(
                        result.written() ? "built" : "not-built",
                        out,
                        result.read(),
                        result.pages(),
                        result.warnings(),
                        result.errors(),
                        seconds));
        List<String> overrides = result.overrides();
        if (!overrides.isEmpty()) {
            io.out().println(words.get("overrides", overrides.size(), String.join(words.get("comma"), overrides)));
        }
        if (result.written()) {
            io.out().println(words.get("open", out.resolve("index.html")));
        }
    }
}
