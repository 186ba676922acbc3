package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Faults;
import gongbao.diag.Severity;
import gongbao.link.CorpusLinker;
import gongbao.link.Drafts;
import gongbao.model.Communique;
import gongbao.model.Corpus;
import gongbao.model.Draft;
import gongbao.model.Edition;
import gongbao.model.Question;
import gongbao.model.SameOrDifferent;
import gongbao.review.Review;
import gongbao.run.BuildOptions.Flag;
import gongbao.run.editor.EditorFiles;
import gongbao.run.editor.MissingInfo;
import gongbao.run.editor.SideFile;
import gongbao.run.editor.SiteYaml;
import gongbao.run.output.OutputFolder;
import gongbao.site.ListingFault;
import gongbao.site.SiteBuilder;
import gongbao.site.page.SiteOptions;
import gongbao.site.render.TemplateFault;
import gongbao.store.TextStore;
import gongbao.text.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One build: read → clean → parse → link → render. */
public final class Build {

    /** Where large archives lie while they are built. */
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    /** As sources are read: lines of facts may come in any order. */
    private static final Comparator<Draft> BY_SOURCE = Comparator.comparing(
                    (Draft draft) -> draft.communique().source().path())
            .thenComparing(draft -> draft.communique().prose().origins().line(0))
            .thenComparing(draft -> draft.communique().prose().origins().column(0));

    private final BuildOptions options;
    private final Progress progress;
    private final OutputFolder out;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    /** Makes findings open on the user's machine. */
    private UnaryOperator<List<Diagnostic>> asGiven = found -> found;

    private TextStore store = TextStore.inHeap();

    private List<SameOrDifferent> things = List.of();
    private @Nullable Linked linked;
    private int read;

    private Build(BuildOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.out = new OutputFolder(options.out(), options.has(Flag.CLEAN));
    }

    /** Builds the site; whatever goes wrong stands in the result. */
    public static BuildResult run(BuildOptions options, Progress progress) {
        long start = System.nanoTime();
        SiteBuilder.warmUp();
        Build build = new Build(options, progress);
        SiteBuilder written = build.inOutput();
        if (build.linked != null) {
            build.tell(build.linked);
        }
        return new BuildResult(
                build.read,
                written != null,
                written == null ? 0 : written.pageCount(),
                (System.nanoTime() - start) / 1e9,
                build.asGiven.apply(build.diagnostics),
                build.linked == null
                        ? List.of()
                        : Asked.asGiven(build.linked.questions(), options.paths(), build.asGiven),
                written == null ? List.of() : written.overrides());
    }

    private @Nullable SiteBuilder inOutput() {
        try (out) {
            return build();
        } finally {
            store.close();
        }
    }

    /** What wrote the site; null when none could be. */
    private @Nullable SiteBuilder build() {
        try {
            if (!isOutputUsable()) {
                return null;
            }
            EditorFiles said = EditorFiles.read(options.paths(), options.templates(), options.baseUrl(), diagnostics);
            List<Draft> drafts = said.isSound() ? readCleanParse(said) : List.of();
            return drafts.isEmpty() ? null : publish(drafts, said);
        } catch (TemplateFault fault) {
            diagnostics.add(inTemplate(fault));
        } catch (OutOfMemoryError e) {
            diagnostics.add(Diagnostic.of(Severity.ERROR, "build-memory", InputFile.shown(options.out())));
        } catch (RuntimeException | Error e) {
            diagnostics.add(
                    Diagnostic.of(Severity.ERROR, "build-fault", InputFile.shown(options.out()), Faults.told(e)));
        }
        return null;
    }

    private @Nullable SiteBuilder publish(List<Draft> drafts, EditorFiles said) {
        progress.at(Progress.Step.LINK, 0, 1);
        Function<List<Draft>, Linked> link = some -> {
            Corpus corpus = CorpusLinker.linkDrafts(some, said.actuals().actuals(), things);
            List<Question> questions = Review.of(corpus, said.info());
            DataFiles data = DataFiles.of(corpus.editions());
            SiteBuilder site =
                    SiteBuilder.of(corpus, new SiteOptions(said.info(), options.templates(), data, questions));
            return new Linked(corpus, questions, data, site, said);
        };
        linked = without(drafts, link);
        try {
            return written(linked);
        } catch (ListingFault e) {
            linked = without(drafts, link.andThen(Linked::listed));
            return written(linked);
        }
    }

    /** The archive, and its site before anything of it is written. */
    private record Linked(Corpus corpus, List<Question> questions, DataFiles data, SiteBuilder site, EditorFiles said) {

        Linked listed() {
            site.list();
            return this;
        }
    }

    private Linked without(List<Draft> drafts, Function<List<Draft>, Linked> step) {
        return new Culprits<>(
                        step,
                        (left, fault) -> diagnostics.add(Diagnostic.of(
                                Severity.ERROR,
                                "link-fault",
                                left.communique().source().path(),
                                Faults.told(fault))))
                .without(drafts);
    }

    private @Nullable SiteBuilder written(Linked archive) {
        return write(archive.site(), archive.corpus().editions(), archive.data()) ? archive.site() : null;
    }

    /** What was found in the archive as a whole, whatever became of it. */
    private void tell(Linked archive) {
        diagnostics.addAll(archive.corpus().diagnostics());
        archive.said().actuals().reportUnused(archive.corpus());
        diagnostics.addAll(MissingInfo.placed(
                archive.site().diagnostics(),
                SideFile.find(options.paths(), SiteYaml.NAME).path(),
                archive.said().siteLines()));
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

    private List<Draft> readCleanParse(EditorFiles said) {
        Texts<TextStore.Packed> texts = texts(said);
        asGiven = texts::asGiven;
        things = texts.things();
        diagnostics.addAll(texts.diagnostics());
        List<Draft> drafts = new ArrayList<>();
        try {
            store = texts.bytes() > options.inHeap() ? TextStore.inFile(TEMPORARY) : store;
            texts.read(options.jobs(), progress, seed -> {
                diagnostics.addAll(seed.diagnostics());
                seed.made().forEach(text -> drafts.add(laid(text)));
            });
        } catch (IOException | UncheckedIOException e) {
            diagnostics.add(
                    Diagnostic.of(Severity.ERROR, "store-not-writable", InputFile.shown(TEMPORARY), Faults.told(e)));
            return List.of();
        }
        read = drafts.size();
        if (options.has(Flag.FACTS)) {
            drafts.sort(BY_SOURCE);
        }
        return Duplicates.leaveOut(drafts, diagnostics);
    }

    private Texts<TextStore.Packed> texts(EditorFiles said) {
        Function<Communique, TextStore.Packed> pack = communique -> store.pack(Drafts.of(communique));
        return options.has(Flag.FACTS)
                ? new FactLines<>(options.paths(), out::holds, pack)
                : new Seeds<>(options.paths(), out::holds, said.info(), pack);
    }

    private Draft laid(TextStore.Packed text) {
        try {
            return store.put(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Points into the user's own file where there is one. */
    private Diagnostic inTemplate(TemplateFault fault) {
        Path templates = options.templates();
        Path own = templates == null ? Path.of(fault.template()) : templates.resolve(fault.template());
        String excerpt = null;
        try {
            excerpt = fault.line() == 0 ? null : Files.readAllLines(own).get(fault.line() - 1);
        } catch (IOException | IndexOutOfBoundsException e) {
            // A built-in template has no file to quote.
        }
        return new Diagnostic(
                Severity.ERROR,
                "template-fault",
                List.of(String.valueOf(fault.getMessage())),
                InputFile.shown(own),
                fault.line(),
                fault.column(),
                excerpt);
    }

    /** Writes what the search of the site reads; whether it finds what the texts say. */
    private boolean search(SiteBuilder site, List<Edition> texts, Path folder) throws IOException {
        SearchIndex index = new SearchIndex(site, texts, folder, options.jobs());
        index.write(TEMPORARY);
        Diagnostic lost = options.has(Flag.NO_SEARCH_CHECK) ? null : index.check();
        diagnostics.addAll(lost == null ? List.of() : List.of(lost));
        return lost == null;
    }

    /** The new site takes the old one's place only if it is sound. */
    private boolean write(SiteBuilder site, List<Edition> texts, DataFiles data) {
        try {
            return out.replace(folder -> {
                List<Diagnostic> faults = site.write(
                        folder, options.jobs(), (done, total) -> progress.at(Progress.Step.WRITE, done, total));
                diagnostics.addAll(faults);
                diagnostics.addAll(site.standIns());
                diagnostics.addAll(data.write(folder, options.jobs()));
                return faults.isEmpty() && search(site, texts, folder);
            });
        } catch (IOException e) {
            diagnostics.add(out.notWritable(e));
            return false;
        }
    }
}
