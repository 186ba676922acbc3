package gongbao.run;

import gongbao.clean.TextCleaner;
import gongbao.diag.Diagnostic;
import gongbao.diag.Faults;
import gongbao.diag.Severity;
import gongbao.fix.Fixes;
import gongbao.fix.Tally;
import gongbao.model.Communique;
import gongbao.model.SameOrDifferent;
import gongbao.model.SiteInfo;
import gongbao.parse.CommuniqueParser;
import gongbao.read.Discovery;
import gongbao.read.Reading;
import gongbao.read.SeedFile;
import gongbao.read.SeedReader;
import gongbao.run.editor.FixFiles;
import gongbao.run.editor.SiteYaml;
import gongbao.text.InputFile;
import gongbao.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The stages that work on one file at a time: read → clean → parse, and what is made of the communiqué. A bad seed fails
 * alone, whatever it meets.
 *
 * @param <T> what is made of each communiqué
 */
final class Seeds<T> {

    /**
     * What became of one file.
     *
     * @param made one of each text in it; none where it could not be read
     */
    record Seed<T>(List<T> made, List<Diagnostic> diagnostics) {}

    private final SeedReader reader = new SeedReader();
    private final TextCleaner cleaner = new TextCleaner();
    private final Function<Communique, T> make;
    private final List<SeedFile> files;
    private final FixFiles fixes;
    private final Tally tally = new Tally();
    private final Map<String, String> given;
    private final List<Diagnostic> diagnostics;

    /** What site.yaml says of whose site it is: tells a county from its namesakes where its texts do not. */
    private final String site;

    /**
     * Finds the seeds under the paths, but for the folders that are not to be read.
     *
     * @param info what the site says of itself: it tells whose texts they are
     * @param make makes of each communiqué what is wanted, where a fault fails its seed only
     */
    Seeds(List<Path> paths, Predicate<Path> skip, SiteInfo info, Function<Communique, T> make) {
        this.make = make;
        Discovery found = reader.find(paths, skip);
        this.files = found.files();
        this.fixes = new FixFiles(found.corrections(), paths);
        this.given = Stream.of(files, found.corrections())
                .flatMap(List::stream)
                .collect(Collectors.toMap(SeedFile::name, file -> InputFile.shown(file.given()), (one, other) -> one));
        this.diagnostics = found.diagnostics();
        this.site = Stream.of(info.name(), info.sponsor(), info.operator(), info.contact())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** What looked wrong when files were looked for. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** How much there is to read, in bytes of the files. */
    long bytes() {
        return files.stream().mapToLong(file -> file.real().toFile().length()).sum();
    }

    /** What an editor says of the things of the archive. */
    List<SameOrDifferent> things() {
        return fixes.things();
    }

    /** Reads all of them; they reach the sink on the caller's thread, in the order of their paths. */
    void read(int jobs, Progress progress, Consumer<Seed<T>> sink) {
        int[] done = {0};
        progress.at(Progress.Step.READ, 0, files.size());
        new Workers<>(this::read, this::readAlone).inOrder(files, jobs, seed -> {
            sink.accept(seed);
            progress.at(Progress.Step.READ, ++done[0], files.size());
        });
        sink.accept(new Seed<>(List.of(), fixes.findings(files, tally)));
    }

    private Seed<T> read(SeedFile file) {
        try {
            Reading reading = reader.read(file);
            if (reading instanceof Reading.Text text) {
                List<Communique> read = parse(file, text.source());
                return new Seed<>(read.stream().map(make).toList(), findings(text, read));
            }
            return new Seed<>(List.of(), List.of(((Reading.Failure) reading).diagnostic()));
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            // A fault of the program, not of the seed; the others are still to be built.
            return failed(file, "internal-error", Faults.told(e));
        }
    }

    /** It ran out of memory beside others; when it does so alone, it is too large. */
    private Seed<T> readAlone(SeedFile file) {
        try {
            return read(file);
        } catch (OutOfMemoryError e) {
            return failed(file, "out-of-memory");
        }
    }

    private Seed<T> failed(SeedFile file, String rule, String... arguments) {
        return new Seed<>(
                List.of(), List.of(Diagnostic.of(Severity.ERROR, rule, InputFile.shown(file.given()), arguments)));
    }

    /** A page may hold several texts: a communiqué, and the decision that it tells of. */
    private List<Communique> parse(SeedFile file, SourceText read) {
        List<SourceText> texts = cleaner.texts(read).stream()
                .map(text -> site.isEmpty() ? text : text.withMeta(SiteYaml.NAME, site))
                .toList();
        return new Fixes(fixes.of(file), tally).read(texts, CommuniqueParser::parse);
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

    private static List<Diagnostic> findings(Reading.Text text, List<Communique> read) {
        return Stream.concat(
                        text.warnings().stream(),
                        read.stream().flatMap(communique -> communique.diagnostics().stream()))
                .toList();
    }
}
