package gongbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Options and parameters, made by hand: picocli's annotations would cost a twentieth of a second at every start. What an
 * option means stands in {@code words*.properties} under its name.
 */
final class Options {

    /** The languages that the program speaks. */
    private enum Language {
        zh,
        en
    }

    private Options() {}

    static OptionSpec flag(String... names) {
        return OptionSpec.builder(names).type(boolean.class).build();
    }

    static OptionSpec value(Class<?> type, String label, String... names) {
        return OptionSpec.builder(names).type(type).paramLabel(label).build();
    }

    /** A command that says what it is, and listens to what every command understands. */
    static CommandSpec command(String name, Consumer<CommandSpec> own) {
        String version = Options.class.getPackage().getImplementationVersion();
        CommandSpec spec =
                CommandSpec.create().name(name).version("gen " + (version == null ? "(not packed)" : version));
        own.accept(spec);
        // Only for the help and the check: Gen has read the language before.
        spec.addOption(value(Language.class, "zh|en", "--lang"))
                .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build())
                .addOption(
                        OptionSpec.builder("-V", "--version").versionHelp(true).build());
        spec.usageMessage().sortOptions(false);
        // A seed may be called @1.txt: it holds no options.
        spec.parser().expandAtFiles(false);
        return spec;
    }

    /** What a command understands that reads seeds, and ends. */
    static void inputs(CommandSpec spec) {
        sources(spec);
        spec.addOption(flag("--strict"));
    }

    /** What every command understands that reads seeds. */
    static void sources(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder()
                        .type(List.class)
                        .auxiliaryTypes(Path.class)
                        .arity("1..*")
                        .required(true)
                        .paramLabel("PATH")
                        .descriptionKey("path")
                        .build())
                .addOption(value(Integer.class, "N", "--jobs"));
    }

    static List<Path> paths(ParseResult given) {
        return given.matchedPositionalValue(0, List.<Path>of());
    }

    /** As many as the machine has processors, where nobody said. */
    static int jobs(ParseResult given, Words words) {
        int jobs = given.matchedOptionValue("--jobs", Runtime.getRuntime().availableProcessors());
        if (jobs < 1) {
            throw wrong(given, words.get("bad-value", "--jobs N", jobs));
        }
        return jobs;
    }

    static boolean has(ParseResult given, String flag) {
        return given.matchedOptionValue(flag, false);
    }

    static @Nullable Path path(ParseResult given, String option) {
        return given.matchedOptionValue(option, (Path) null);
    }

    static ParameterException wrong(ParseResult given, String what) {
        return new ParameterException(given.commandSpec().commandLine(), what);
    }
}
