package gongbao.run;

import gongbao.check.Checks;
import gongbao.check.Proofreader;
import gongbao.check.rule.Check;
import gongbao.diag.Diagnostic;
import gongbao.diag.Finding;
import gongbao.diag.Proofs;
import gongbao.diag.Proofs.Extent;
import gongbao.diag.Proofs.Found;
import gongbao.model.Communique;
import gongbao.run.editor.CheckSettings.Accepted;
import gongbao.run.editor.CheckSettings.Why;
import gongbao.run.editor.CheckYaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proofreads texts by what the office says of it, and collects what was found. */
final class Proofreading {

    private final CheckOptions options;
    private final CheckYaml yaml;
    private final Proofreader proofreader;
    private final List<Proofread> texts = new ArrayList<>();

    /** @param diagnostics take what is wrong with {@code check.yaml}, and in the end what stands in it for nothing */
    Proofreading(CheckOptions options, List<Diagnostic> diagnostics) {
        this.options = options;
        this.yaml = CheckYaml.find(options.paths(), Rules.IS_ERROR, diagnostics);
        Set<String> off = new HashSet<>(yaml.settings().off());
        off.addAll(options.off());
        List<Check> checks = Rules.running(options.only(), off, options.hints());
        this.proofreader = new Proofreader(checks, yaml.settings().own());
    }

    /** Tells whether the same would be found in a text as before; what is accepted is no part of that, but costs little. */
    String fingerprint() {
        return yaml.fingerprint();
    }

    /** Safe to be called from several threads. */
    Proofread read(Communique communique) {
        return Proofread.of(communique, proofreader);
    }

    void add(Proofread text) {
        texts.add(text);
    }

    /**
     * All that was found.
     *
     * @param given the path that opens, by the name of a file
     */
    Proofs proofs(GivenPaths given) {
        Acceptance acceptance = new Acceptance(yaml, name -> Path.of(given.of(name)));
        List<Found> found = new ArrayList<>();
        long characters = 0;
        for (Proofread text : texts) {
            characters += text.characters();
            text.paths().forEach(acceptance::read);
            for (Finding finding : placed(text, given)) {
                Accepted by = acceptance.of(finding);
                found.add(new Found(finding, text.id(), by == null ? null : told(by.why())));
            }
        }
        List<String> ran = proofreader.checks().stream().map(Check::id).toList();
        acceptance.reportStale(Set.copyOf(ran), isWhole());
        found.sort(Comparator.comparing(Found::finding));
        return new Proofs(found, rules(), extent(characters, ran));
    }

    private Extent extent(long characters, List<String> ran) {
        List<String> left = new ArrayList<>(Rules.ids());
        left.removeAll(ran);
        String newest = texts.stream()
                .map(Proofread::day)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse(null);
        return new Extent(texts.size(), characters, Checks.tablesOf(), newest, left);
    }

    private static List<Finding> placed(Proofread text, GivenPaths given) {
        return text.findings().stream().anyMatch(MarkdownColumns::isFor)
                ? MarkdownColumns.in(Path.of(given.of(text.path())), text.charset(), text.findings())
                : text.findings();
    }

    private List<Proofs.Rule> rules() {
        return proofreader.checks().stream()
                .map(check -> new Proofs.Rule(check.id(), check.level(), check.source()))
                .toList();
    }

    /** Whether the folder of {@code check.yaml} itself was given. */
    private boolean isWhole() {
        return options.paths().stream().filter(Files::isDirectory).anyMatch(yaml::isIn);
    }

    /** 〔例〕本县自己的提法（王芳，2026-11-26）. */
    private static String told(Why why) {
        String stamp =
                Stream.of(why.who(), why.when()).filter(each -> !each.isEmpty()).collect(Collectors.joining("，"));
        return stamp.isEmpty() ? why.reason() : why.reason() + "（" + stamp + "）";
    }
}
