package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.json.ModelJson;
import gongbao.link.CorpusLinker;
import gongbao.model.Communique;
import gongbao.model.Corpus;
import gongbao.site.SiteBuilder;
import gongbao.site.page.SiteOptions;
import gongbao.site.render.SiteFile;
import gongbao.site.render.TemplateFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One build: read → clean → parse → link → render. */
public final class Build {

    private final BuildOptions options;
    private final Progress progress;
    private final OutputFolder out;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int read;

    private Build(BuildOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.out = new OutputFolder(options.out());
    }

    /** Builds the site; whatever goes wrong stands in the result. */
    public static BuildResult run(BuildOptions options, Progress progress) {
        long start = System.nanoTime();
        SiteBuilder.warmUp();
        Build build = new Build(options, progress);
        SiteBuilder written = build.build();
        return new BuildResult(
                build.read,
                written != null,
                written == null ? 0 : written.pageCount(),
                (System.nanoTime() - start) / 1e9,
                build.diagnostics,
                written == null ? List.of() : written.overrides());
    }

    /** What wrote the site; null when none could be. */
    private @Nullable SiteBuilder build() {
        if (!isOutputUsable()) {
            return null;
        }
        EditorFiles said = EditorFiles.read(options, diagnostics);
        List<Communique> communiques = said.isSound() ? readCleanParse(said) : List.of();
        if (communiques.isEmpty()) {
            return null;
        }
        Corpus corpus = link(communiques, said);
        try {
            SiteBuilder site = site(corpus, said);
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
                boolean other = Files.exists(templates, LinkOption.NOFOLLOW_LINKS);
                String rule = other ? "templates-no-folder" : "templates-missing";
                diagnostics.add(Diagnostic.of(Severity.ERROR, rule, Seeds.shown(templates)));
            }
        }
        Diagnostic fault = out.fault(inputs, options.clean());
        if (fault != null) {
            diagnostics.add(fault);
        }
        return diagnostics.isEmpty();
    }

    private List<Communique> readCleanParse(EditorFiles said) {
        List<Communique> communiques = new ArrayList<>();
        Seeds seeds = new Seeds(options.paths(), out::holds, said.info());
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

    private Corpus link(List<Communique> communiques, EditorFiles said) {
        progress.at(Progress.Step.LINK, 0, 1);
        Corpus corpus = CorpusLinker.link(communiques, said.actuals().actuals());
        diagnostics.addAll(corpus.diagnostics());
        said.actuals().reportUnused(corpus);
        return corpus;
    }

    private SiteBuilder site(Corpus corpus, EditorFiles said) {
        List<SiteFile> data = corpus.editions().stream()
                .map(edition -> json(edition.communique()))
                .toList();
        SiteBuilder site = SiteBuilder.of(corpus, new SiteOptions(said.info(), options.templates(), data));
        diagnostics.addAll(MissingInfo.placed(site.diagnostics(), SiteYaml.place(options.paths())));
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
