package gongbao.cli;

import gongbao.build.BuildOptions;
import gongbao.build.BuildResult;
import gongbao.build.SiteBuild;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gen build}: seeds → site. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {

    private static final Path TEMPLATES = Path.of("templates");

    private final Io io;
    private final Words words;

    @Mixin
    private Inputs inputs;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", defaultValue = "site-out")
    private Path out;

    @Option(names = "--base-url", paramLabel = "URL")
    private @Nullable String baseUrl;

    @Option(names = "--templates", paramLabel = "DIR")
    private @Nullable Path templates;

    @Option(names = "--clean")
    private boolean clean;

    BuildCommand(Io io, Words words) {
        this.io = io;
        this.words = words;
        this.inputs = new Inputs(words);
    }

    @Override
    public Integer call() {
        BuildOptions options =
                new BuildOptions(inputs.paths(), out, checkedBaseUrl(), chosenTemplates(), inputs.jobs(), clean);
        BuildResult result;
        try (ProgressBar bar = new ProgressBar(io, words)) {
            result = SiteBuild.run(options, bar);
        }
        new DiagnosticPrinter(io.err(), words).print(result.diagnostics());
        summary(result);
        return ExitCode.of(result, inputs.strict()).number();
    }

    /** A folder of that name beside the user counts without being named. */
    private @Nullable Path chosenTemplates() {
        return templates == null && Files.isDirectory(TEMPLATES) ? TEMPLATES : templates;
    }

    private @Nullable String checkedBaseUrl() {
        if (baseUrl == null) {
            return null;
        }
        if (!baseUrl.matches("https?://[^/?#\\s]+[^?#\\s]*") || !isUri(baseUrl)) {
            throw inputs.usageError("bad-base-url", baseUrl);
        }
        return baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
    }

    private static boolean isUri(String url) {
        try {
            return URI.create(url).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void summary(BuildResult result) {
        String seconds = String.format(Locale.ROOT, "%.2f", result.seconds());
        io.out().println(words.get(
                result.written() ? "built" : "not-built",
                out, result.read(), result.pages(), result.warnings(), result.errors(), seconds));
        if (!result.overrides().isEmpty()) {
            List<String> names = result.overrides();
            io.out().println(words.get("overrides", names.size(), String.join(words.get("comma"), names)));
        }
        if (result.written()) {
            io.out().println(words.get("open", out.resolve("index.html")));
        }
    }
}
