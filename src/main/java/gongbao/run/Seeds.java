package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.fix.Fixes;
import gongbao.fix.Tally;
import gongbao.model.Communique;
import gongbao.model.SameOrDifferent;
import gongbao.model.SiteInfo;
import gongbao.read.Discovery;
import gongbao.read.SeedFile;
import gongbao.read.SeedReader;
import gongbao.run.editor.FixFiles;
import gongbao.text.InputFile;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The stages that work on one file at a time: read → clean → parse, and what is made of the communiqué. A bad seed fails
 * alone, whatever it meets.
 *
 * @param <T> what is made of each communiqué
 */
final class Seeds<T> implements Texts<T> {

    private final SeedReader reader = new SeedReader();
    private final Function<Communique, T> make;
    private final List<SeedFile> files;
    private final FixFiles fixes;
    private final Tally tally = new Tally();
    private final GivenPaths given;
    private final List<Diagnostic> diagnostics;

    private final SourceParser parser;

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
        this.given = new GivenPaths(found);
        this.diagnostics = found.diagnostics();
        this.parser = SourceParser.of(info);
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    @Override
    public long bytes() {
        return files.stream().mapToLong(file -> file.real().toFile().length()).sum();
    }

    @Override
    public List<SameOrDifferent> things() {
        return fixes.things();
    }

    @Override
    public void read(int jobs, Progress progress, Consumer<Seed<T>> sink) {
        int[] done = {0};
        progress.at(Progress.Step.READ, 0, files.size());
        new Workers<>(this::read, this::readAlone).inOrder(files, jobs, seed -> {
            sink.accept(seed);
            progress.at(Progress.Step.READ, ++done[0], files.size());
        });
        sink.accept(new Seed<>(List.of(), fixes.findings(files, tally)));
    }

    private Seed<T> read(SeedFile file) {
        return parser.read(
                InputFile.shown(file.given()), () -> reader.read(file), new Fixes(fixes.of(file), tally), make);
    }

    /** It ran out of memory beside others; when it does so alone, it is too large. */
    private Seed<T> readAlone(SeedFile file) {
        try {
            return read(file);
        } catch (OutOfMemoryError e) {
            return Seed.failed("out-of-memory", InputFile.shown(file.given()));
        }
    }

    @Override
    public UnaryOperator<List<Diagnostic>> asGiven() {
        return given::in;
    }
}
