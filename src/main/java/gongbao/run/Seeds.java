package gongbao.run;

import gongbao.clean.TextCleaner;
import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.model.Communique;
import gongbao.model.SiteInfo;
import gongbao.parse.CommuniqueParser;
import gongbao.read.Discovery;
import gongbao.read.Reading;
import gongbao.read.SeedFile;
import gongbao.read.SeedReader;
import gongbao.text.SourceText;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final List<SeedFile> files;
    private final Map<String, String> given;
    private final List<Diagnostic> diagnostics;

    /** What site.yaml says of whose site it is: tells a county from its namesakes where its texts do not. */
    private final String site;

    /** Finds the seeds under the paths, but for the folders that are not to be read. */
    Seeds(List<Path> paths, Predicate<Path> skip) {
        Discovery found = reader.find(paths, skip);
        this.files = found.files();
        this.given = files.stream()
                .collect(Collectors.toMap(SeedFile::name, file -> shown(file.given()), (one, other) -> one));
        this.diagnostics = found.diagnostics();
        SiteInfo info = SiteYaml.find(paths, new ArrayList<>());
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

    private Seed read(SeedFile file) {
        try {
            Reading reading = reader.read(file);
            if (reading instanceof Reading.Text text) {
                Communique communique = parse(text.source());
                return new Seed(communique, concat(text.warnings(), communique.diagnostics()));
            }
            return new Seed(null, List.of(((Reading.Failure) reading).diagnostic()));
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of the program, not of the seed; the others are still to be built.
            return new Seed(
                    null, List.of(Diagnostic.of(Severity.ERROR, "internal-error", shown(file.given()), e.toString())));
        }
    }

    private Communique parse(SourceText read) {
        SourceText text = cleaner.clean(read);
        return CommuniqueParser.parse(site.isEmpty() ? text : text.withMeta(SiteYaml.NAME, site));
    }

    /** The findings with the paths that the user gave, which open, in place of the names that outputs know seeds by. */
    List<Diagnostic> asGiven(List<Diagnostic> found) {
        return found.stream().map(this::asGiven).toList();
    }

    private Diagnostic asGiven(Diagnostic d) {
        List<String> arguments = d.arguments().stream()
                .map(each -> given.getOrDefault(each, each))
                .toList();
        return new Diagnostic(
                d.severity(),
                d.rule(),
                arguments,
                given.getOrDefault(d.path(), d.path()),
                d.line(),
                d.column(),
                d.excerpt(),
                d.at());
    }

    /** A path as diagnostics show it, the same on every machine. */
    static String shown(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    private static List<Diagnostic> concat(List<Diagnostic> first, List<Diagnostic> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
