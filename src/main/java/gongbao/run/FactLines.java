package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.model.Communique;
import gongbao.model.SameOrDifferent;
import gongbao.read.Discovery;
import gongbao.read.SeedReader;
import gongbao.run.editor.FixFiles;
import gongbao.text.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Texts that were read before, as lines of {@code gen parse}. What editors corrected in them stands in the lines; the folders that
 * are given with them are looked through for what is said of the archive as a whole.
 */
final class FactLines<T> implements Texts<T> {

    /** Whoever gave another file need not read a finding for each of its lines. */
    private static final int MOST_FINDINGS = 100;

    private final List<Path> files;
    private final FixFiles fixes;
    private final GivenPaths given;
    private final Function<Communique, T> make;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * @param paths files of lines, and folders
     * @param skip folders that are not to be looked through
     * @param make makes of each communiqué what is wanted, where a fault fails its line only
     */
    FactLines(List<Path> paths, Predicate<Path> skip, Function<Communique, T> make) {
        this.files = paths.stream().filter(path -> !Files.isDirectory(path)).toList();
        List<Path> folders = paths.stream().filter(Files::isDirectory).toList();
        Discovery found = new SeedReader().find(folders, skip);
        this.fixes = new FixFiles(found.corrections(), folders);
        this.given = GivenPaths.of(found);
        this.make = make;
        diagnostics.addAll(fixes.faults());
        if (files.isEmpty()) {
            diagnostics.add(Diagnostic.of(Severity.ERROR, "facts-none", InputFile.shown(paths.get(0))));
        }
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    @Override
    public long bytes() {
        return files.stream().mapToLong(file -> file.toFile().length()).sum();
    }

    @Override
    public @Nullable String fingerprint(int jobs) {
        return null;
    }

    @Override
    public List<SameOrDifferent> things() {
        return fixes.things();
    }

    @Override
    public GivenPaths given() {
        return given;
    }

    @Override
    public void read(int jobs, Progress progress, Consumer<Seed<T>> sink) {
        int[] done = {0};
        progress.at(Progress.Step.READ, 0, files.size());
        files.forEach(file -> {
            read(file, jobs, sink);
            progress.at(Progress.Step.READ, ++done[0], files.size());
        });
    }

    private void read(Path file, int jobs, Consumer<Seed<T>> sink) {
        FactLine<T> one = new FactLine<>(InputFile.shown(file), make);
        int[] told = {0};
        try (RawLines lines = new RawLines(InputFile.open(file))) {
            new Workers<>(one::read, one::readAlone).inOrder(lines, jobs, line -> {
                told[0] += line.made().isEmpty() && !line.diagnostics().isEmpty() ? 1 : 0;
                if (told[0] <= MOST_FINDINGS || !line.made().isEmpty()) {
                    sink.accept(line);
                }
            });
        } catch (InputFile.Refusal refusal) {
            String rule = Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? refusal.rule() : "path-missing";
            sink.accept(Seed.failed(rule, InputFile.shown(file), refusal.arguments()));
        } catch (IOException e) {
            sink.accept(Seed.failed("file-unreadable", InputFile.shown(file)));
        }
        if (told[0] > MOST_FINDINGS) {
            sink.accept(Seed.failed("editor-more", InputFile.shown(file)));
        }
    }
}
