package gongbao.run;

import gongbao.check.Checks;
import gongbao.check.Proofreader;
import gongbao.check.rule.Check;
import gongbao.diag.Diagnostic;
import gongbao.diag.Finding;
import gongbao.model.SiteInfo;
import gongbao.run.CheckResult.Extent;
import gongbao.run.CheckResult.Found;
import gongbao.run.editor.CheckSettings.Accepted;
import gongbao.run.editor.CheckYaml;
import gongbao.run.editor.SiteYaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proofreads the sources of a site: seeds → findings. Nothing is written but by {@link Accepting}. */
public final class CheckRun {

    private final CheckOptions options;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final CheckYaml yaml;
    private final Proofreader proofreader;
    private final List<Finding> findings = new ArrayList<>();
    private int texts;
    private long characters;

    private CheckRun(CheckOptions options) {
        this.options = options;
        this.yaml = CheckYaml.find(options.paths(), Rules.IS_ERROR, diagnostics);
        this.proofreader = new Proofreader(checks(), yaml.settings().own());
    }

    public static CheckResult run(CheckOptions options, Progress progress) {
        return new CheckRun(options).read(progress);
    }

    private List<Check> checks() {
        Set<String> off = new HashSet<>(yaml.settings().off());
        off.addAll(options.off());
        return Rules.running(options.only(), off, options.hints());
    }

    private CheckResult read(Progress progress) {
        SiteInfo info = SiteYaml.find(options.paths(), diagnostics);
        Seeds<Proofread> seeds =
                new Seeds<>(options.paths(), file -> false, info, text -> Proofread.of(text, proofreader));
        diagnostics.addAll(seeds.diagnostics());
        Acceptance acceptance = new Acceptance(yaml, name -> Path.of(seeds.given(name)));
        seeds.read(options.jobs(), progress, seed -> {
            diagnostics.addAll(seed.diagnostics());
            seed.made().forEach(text -> add(text, seeds));
        });
        seeds.names().forEach(acceptance::read);
        List<Found> found = new ArrayList<>();
        for (Finding finding : findings) {
            Accepted by = acceptance.of(finding);
            found.add(new Found(finding.in(seeds.given(finding.spot().path())), by == null ? null : told(by)));
        }
        acceptance.reportStale(ran(), isWhole());
        found.sort(Comparator.comparing(Found::finding));
        return new CheckResult(
                found,
                rules(),
                new Extent(texts, characters, Checks.tablesOf()),
                seeds.asGiven().apply(diagnostics));
    }

    private void add(Proofread text, Seeds<?> seeds) {
        texts++;
        characters += text.characters();
        List<Finding> found = text.findings();
        boolean markdown = found.stream().anyMatch(MarkdownColumns::isFor);
        findings.addAll(markdown ? MarkdownColumns.in(file(found, seeds), text.charset(), found) : found);
    }

    private static Path file(List<Finding> found, Seeds<?> seeds) {
        return Path.of(seeds.given(found.get(0).spot().path()));
    }

    private Set<String> ran() {
        return proofreader.checks().stream().map(Check::id).collect(Collectors.toSet());
    }

    private List<CheckResult.Rule> rules() {
        return proofreader.checks().stream()
                .map(check -> new CheckResult.Rule(check.id(), check.level()))
                .toList();
    }

    /** Whether the folder of {@code check.yaml} itself was given. */
    private boolean isWhole() {
        return options.paths().stream().filter(Files::isDirectory).anyMatch(yaml::isIn);
    }

    /** 〔例〕本县自己的提法（王芳，2026-11-26）. */
    private static String told(Accepted by) {
        String stamp = Stream.of(by.why().who(), by.why().when())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("，"));
        return stamp.isEmpty() ? by.why().reason() : by.why().reason() + "（" + stamp + "）";
    }
}
