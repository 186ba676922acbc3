package gongbao.run;

import gongbao.clean.TextCleaner;
import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.model.Communique;
import gongbao.model.SiteInfo;
import gongbao.parse.CommuniqueParser;
import gongbao.read.Discovery;
import gongbao.read.Reading;
import gongbao.read.SeedReader;
import gongbao.text.SourceText;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stages that work on one file at a time: read → clean → parse. A bad seed fails alone. */
final class Seeds {

    /** What became of one file. */
    record Seed(@Nullable Communique communique, List<Diagnostic> diagnostics) {}

    private final SeedReader reader = new SeedReader();
    private final TextCleaner cleaner = new TextCleaner();
    private final List<Path> files;
    private final List<Diagnostic> diagnostics;

    /** What site.yaml says of whose site it is: tells a county from its namesakes where its texts do not. */
    private final String site;

    /** Finds the seeds under the paths, but for the files that are not to be read; the site's own words tell whose they are. */
    Seeds(List<Path> paths, Predicate<Path> skip, SiteInfo info) {
        Discovery found = reader.find(paths);
        this.files = found.files().stream().filter(skip.negate()).toList();
        this.diagnostics = found.diagnostics();
        this.site = Stream.of(info.name(), info.sponsor(), info.operator(), info.contact())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** What looked wrong when files were looked for. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Reads all of them; they reach the sink on the caller's thread, in the order of their paths. */
    void read(int jobs, Progress progress, Consumer<Seed> sink) {
        int[] done = {0};
        progress.at(Progress.Step.READ, 0, files.size());
        Workers.inOrder(files, jobs, this::read, seed -> {
            sink.accept(seed);
            progress.at(Progress.Step.READ, ++done[0], files.size());
        });
    }

    private Seed read(Path file) {
        try {
            Reading reading = reader.read(file);
            if (reading instanceof Reading.Text text) {
                Communique communique = parse(text.source());
                return new Seed(communique, concat(text.warnings(), communique.diagnostics()));
            }
            return new Seed(null, List.of(((Reading.Failure) reading).diagnostic()));
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of the program, not of the seed; the others are still to be built.
            return new Seed(null, List.of(Diagnostic.of(Severity.ERROR, "internal-error", shown(file), e.toString())));
        }
    }

    private Communique parse(SourceText read) {
        SourceText text = cleaner.clean(read);
        return CommuniqueParser.parse(site.isEmpty() ? text : text.withMeta(SiteYaml.NAME, site));
    }

    /** A path as diagnostics show it, the same on every machine. */
    static String shown(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    private static List<Diagnostic> concat(List<Diagnostic> first, List<Diagnostic> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
