package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Faults;
import gongbao.diag.Proofs;
import gongbao.diag.Severity;
import gongbao.model.Draft;
import gongbao.model.Question;
import gongbao.run.BuildOptions.Flag;
import gongbao.run.editor.EditorFiles;
import gongbao.run.output.OutputFolder;
import gongbao.site.ListingFault;
import gongbao.site.render.TemplateFault;
import gongbao.text.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One build: read → clean → parse → link → render. */
public final class Build {

    private final BuildOptions options;
    private final Progress progress;
    private final OutputFolder out;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Reading reading;
    private final long start = System.nanoTime();
    private @Nullable LastBuild last;
    private @Nullable ArchiveProofs proofreader;
    private @Nullable KeptResult again;
    private List<Draft> texts = List.of();
    private @Nullable Linked linked;
    private List<Question> questions = List.of();
    private int pages;
    private List<String> overrides = List.of();

    private Build(BuildOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.out = new OutputFolder(options.out(), options.has(Flag.CLEAN));
        this.reading = new Reading(options, progress);
    }

    /** Builds the site; whatever goes wrong stands in the result. */
    public static BuildResult run(BuildOptions options, Progress progress) {
        gongbao.site.WarmUp.start();
        return new Build(options, progress).inOutput();
    }

    private BuildResult inOutput() {
        try (out;
                reading) {
            boolean written = build();
            if (again != null) {
                return again.result(seconds());
            }
            BuildResult result = result(written);
            if (written && last != null) {
                last.keep(result);
            }
            return result;
        }
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    private BuildResult result(boolean written) {
        if (linked != null) {
            letGo(linked);
        }
        return new BuildResult(
                reading.count(),
                written,
                written ? pages : 0,
                seconds(),
                reading.given().in(diagnostics),
                Asked.asGiven(questions, options.paths(), reading.given()),
                written ? overrides : List.of(),
                reading.given().joined(),
                out.changed());
    }

    /** Whether the site was written. */
    private boolean build() {
        try {
            if (!isOutputUsable()) {
                return false;
            }
            EditorFiles said = EditorFiles.read(options.paths(), options.templates(), options.baseUrl(), diagnostics);
            return said.isSound() && isRead(said) && (again != null || publish(said));
        } catch (TemplateFault fault) {
            diagnostics.add(new InTemplate(options.templates()).told(fault));
        } catch (OutOfMemoryError e) {
            diagnostics.add(Diagnostic.of(Severity.ERROR, "build-memory", InputFile.shown(options.out())));
        } catch (RuntimeException | Error e) {
            diagnostics.add(
                    Diagnostic.of(Severity.ERROR, "build-fault", InputFile.shown(options.out()), Faults.told(e)));
        }
        return false;
    }

    /** What earlier builds of this folder left is nobody else's as long as the folder is held. */
    private boolean isRead(EditorFiles said) {
        boolean fresh = options.has(Flag.NO_CACHE) || options.has(Flag.FACTS);
        Path folder = options.out().toAbsolutePath().normalize();
        Path cache = fresh ? null : CacheFolder.of(options.cache(), folder);
        last = new LastBuild(options, out, cache);
        proofreader = new ArchiveProofs(options, cache);
        reading.find(() -> KeptShelf.of(cache, options.inHeap()), out::holds, said.info());
        again = last.same(reading);
        if (again == null) {
            WarmUp.toProofread();
        }
        texts = again == null ? reading.texts(diagnostics) : List.of();
        return again != null || !texts.isEmpty();
    }

    private boolean publish(EditorFiles said) {
        progress.at(Progress.Step.LINK, 0, 1);
        Proofs proofs = Objects.requireNonNull(proofreader).of(texts, reading.given(), diagnostics);
        Function<List<Draft>, Linked> link =
                some -> Linked.of(some, reading.things(), said, options.templates(), proofs)
                        .asked();
        linked = Linked.without(texts, link, diagnostics);
        try {
            return isWritten();
        } catch (ListingFault e) {
            linked = Linked.without(texts, link.andThen(Linked::listed), diagnostics);
            return isWritten();
        }
    }

    /** Keeps of the archive what was found in it as a whole, whatever became of it, and nothing else: what follows needs the memory. */
    private void letGo(Linked archive) {
        diagnostics.addAll(archive.findings(options.paths()));
        questions = archive.questions().get();
        pages = archive.site().pageCount();
        overrides = archive.site().overrides();
        linked = null;
        texts = List.of();
    }

    private boolean isOutputUsable() {
        List<Path> inputs = new ArrayList<>(options.paths());
        inputs.add(Path.of(""));
        Path templates = options.templates();
        if (templates != null) {
            inputs.add(templates);
            if (!Files.isDirectory(templates)) {
                boolean other = Files.exists(templates, LinkOption.NOFOLLOW_LINKS);
                String rule = other ? "templates-no-folder" : "templates-missing";
                diagnostics.add(Diagnostic.of(Severity.ERROR, rule, InputFile.shown(templates)));
            }
        }
        diagnostics.addAll(out.open(inputs));
        return diagnostics.stream().noneMatch(each -> each.severity() == Severity.ERROR);
    }

    /** The new site takes the old one's place only if it is sound. */
    private boolean isWritten() {
        try {
            return out.replace(this::fill);
        } catch (IOException e) {
            diagnostics.add(out.notWritable(e));
            return false;
        }
    }

    private boolean fill(Path folder) throws IOException {
        Linked archive = Objects.requireNonNull(linked);
        List<Diagnostic> faults = archive.site()
                .write(
                        folder,
                        options.jobs(),
                        (done, total) -> progress.at(Progress.Step.WRITE, done, total),
                        Objects.requireNonNull(last).pages());
        diagnostics.addAll(faults);
        diagnostics.addAll(archive.site().standIns());
        diagnostics.addAll(archive.data().write(folder, options.jobs()));
        boolean sound = faults.isEmpty() && isFound(archive, folder);
        letGo(archive);
        progress.at(Progress.Step.PUBLISH, 0, 1);
        return sound;
    }

    /** Writes what the search of the site reads; whether it finds what the texts say. */
    private boolean isFound(Linked archive, Path folder) throws IOException {
        SearchIndex index = new SearchIndex(archive.site(), archive.corpus().editions(), folder, options.jobs());
        progress.at(Progress.Step.INDEX, 0, archive.corpus().editions().size());
        index.write(Reading.TEMPORARY, progress);
        if (options.has(Flag.NO_SEARCH_CHECK)) {
            return true;
        }
        progress.at(Progress.Step.CHECK, 0, 1);
        Diagnostic lost = index.check();
        diagnostics.addAll(lost == null ? List.of() : List.of(lost));
        return lost == null;
    }
}
