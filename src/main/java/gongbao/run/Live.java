package gongbao.run;

import gongbao.diag.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The site of some sources as they are now: built whole into a folder of its own. */
public final class Live implements AutoCloseable {

    private final BuildOptions options;
    private final Progress progress;
    private final Path folder;
    private @Nullable LiveSite last;
    private long version;

    public Live(BuildOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        try {
            this.folder = Files.createTempDirectory("gongbao-live");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LiveSite refresh() {
        Path out = folder.resolve(String.valueOf(++version));
        BuildOptions here = new BuildOptions(
                options.paths(), out, options.baseUrl(), options.templates(), options.jobs(), options.inHeap(), options.flags());
        BuildResult result = Build.run(here, progress);
        List<Diagnostic> findings = new ArrayList<>(result.diagnostics());
        findings.sort(Comparator.comparing(Diagnostic::severity));
        last = new LiveSite(version, out, findings, result.written());
        return last;
    }

    public List<Path> watched() {
        List<Path> all = new ArrayList<>(options.paths());
        if (options.templates() != null) {
            all.add(options.templates());
        }
        return all;
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
