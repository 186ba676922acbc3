package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.json.ModelJson;
import gongbao.link.CorpusLinker;
import gongbao.model.Communique;
import gongbao.model.Corpus;
import gongbao.model.SiteInfo;
import gongbao.site.SiteBuilder;
import gongbao.site.page.SiteOptions;
import gongbao.site.render.SiteFile;
import gongbao.site.render.TemplateFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One build: read → clean → parse → link → render. */
public final class Build {

    private final BuildOptions options;
    private final Progress progress;
    private final OutputFolder out;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    /** Makes findings open on the user's machine. */
    private UnaryOperator<List<Diagnostic>> asGiven = found -> found;

    private int read;

    private Build(BuildOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.out = new OutputFolder(options.out(), options.clean());
    }

    /** Builds the site; whatever goes wrong stands in the result. */
    public static BuildResult run(BuildOptions options, Progress progress) {
        long start = System.nanoTime();
        SiteBuilder.warmUp();
        Build build = new Build(options, progress);
        SiteBuilder written = build.inOutput();
        return new BuildResult(
                build.read,
                written != null,
                written == null ? 0 : written.pageCount(),
                (System.nanoTime() - start) / 1e9,
                build.asGiven.apply(build.diagnostics),
                written == null ? List.of() : written.overrides());
    }

    private @Nullable SiteBuilder inOutput() {
        try (out) {
            return build();
        }
    }

    /** What wrote the site; null when none could be. */
    private @Nullable SiteBuilder build() {
        if (!isOutputUsable()) {
            return null;
        }
        List<Communique> communiques = readCleanParse();
        if (communiques.isEmpty()) {
            return null;
        }
        Corpus corpus = link(communiques);
        try {
            SiteBuilder site = site(corpus);
            return write(site) ? site : null;
        } catch (TemplateFault fault) {
            diagnostics.add(inTemplate(fault));
            return null;
        }
    }

    private boolean isOutputUsable() {
        List<Path> inputs = new ArrayList<>(options.paths());
        inputs.add(Path.of(""));
        Path templates = options.templates();
        if (templates != null) {
            inputs.add(templates);
            if (!Files.isDirectory(templates)) {
                diagnostics.add(Diagnostic.of(Severity.ERROR, "templates-missing", Seeds.shown(templates)));
            }
        }
        diagnostics.addAll(out.open(inputs));
        return diagnostics.stream().noneMatch(each -> each.severity() == Severity.ERROR);
    }

    private List<Communique> readCleanParse() {
        List<Communique> communiques = new ArrayList<>();
        Seeds seeds = new Seeds(options.paths(), out::holds);
        asGiven = seeds::asGiven;
        diagnostics.addAll(seeds.diagnostics());
        seeds.read(options.jobs(), progress, seed -> {
            diagnostics.addAll(seed.diagnostics());
            if (seed.communique() != null) {
                communiques.add(seed.communique());
            }
        });
        read = communiques.size();
        return Duplicates.leaveOut(communiques, diagnostics);
    }

    private Corpus link(List<Communique> communiques) {
        progress.at(Progress.Step.LINK, 0, 1);
        ActualsCsv actuals = ActualsCsv.find(options.paths(), diagnostics);
        Corpus corpus = CorpusLinker.link(communiques, actuals.actuals());
        diagnostics.addAll(corpus.diagnostics());
        actuals.reportUnused(corpus);
        return corpus;
    }

    private SiteBuilder site(Corpus corpus) {
        SiteInfo info = SiteYaml.find(options.paths(), diagnostics);
        String baseUrl = options.baseUrl();
        List<SiteFile> data = corpus.editions().stream()
                .map(edition -> json(edition.communique()))
                .toList();
        SiteBuilder site = SiteBuilder.of(
                corpus, new SiteOptions(baseUrl == null ? info : info.withBaseUrl(baseUrl), options.templates(), data));
        diagnostics.addAll(MissingInfo.placed(site.diagnostics(), SideFile.find(options.paths(), SiteYaml.NAME)));
        return site;
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
                Seeds.shown(own),
                fault.line(),
                fault.column(),
                excerpt);
    }

    private static SiteFile json(Communique communique) {
        return new SiteFile(
                "data/" + communique.id() + ".json",
                () -> (ModelJson.pretty(communique) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The new site takes the old one's place only if it is sound. */
    private boolean write(SiteBuilder site) {
        try {
            return out.replace(folder -> {
                List<Diagnostic> faults = site.write(
                        folder, options.jobs(), (done, total) -> progress.at(Progress.Step.WRITE, done, total));
                diagnostics.addAll(faults);
                return faults.isEmpty();
            });
        } catch (IOException e) {
            diagnostics.add(out.notWritable(e));
            return false;
        }
    }
}
