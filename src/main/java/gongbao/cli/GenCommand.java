package gongbao.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code gen} alone: holds what every command shares. */
@Command(
        name = "gen",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = GenCommand.Version.class)
final class GenCommand implements Runnable {

    /** The languages that the program speaks. */
    enum Language {
        zh,
        en
    }

    @Spec
    private CommandSpec spec;

    /** Only for the help and the check: {@link Gen} has read it before. */
    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "zh|en")
    private Language language;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), spec.resourceBundle().getString("no-command"));
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = GenCommand.class.getPackage().getImplementationVersion();
            return new String[] {"gen " + (version == null ? "(not packed)" : version)};
        }
    }
}
