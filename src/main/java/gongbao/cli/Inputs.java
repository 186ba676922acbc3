package gongbao.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command that reads seeds is told. */
final class Inputs {

    private final Words words;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "path")
    private List<Path> paths;

    @Option(names = "--jobs", paramLabel = "N")
    private @Nullable Integer jobs;

    @Option(names = "--strict")
    private boolean strict;

    Inputs(Words words) {
        this.words = words;
    }

    List<Path> paths() {
        return paths;
    }

    /** As many as the machine has processors, where nobody said. */
    int jobs() {
        if (jobs == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (jobs < 1) {
            throw usageError("bad-value", "--jobs N", jobs);
        }
        return jobs;
    }

    boolean strict() {
        return strict;
    }

    ParameterException usageError(String key, Object... arguments) {
        return new ParameterException(command.commandLine(), words.get(key, arguments));
    }
}
