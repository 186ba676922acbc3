package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Finding;
import gongbao.diag.Finding.Level;
import gongbao.diag.Proofs;
import gongbao.diag.Proofs.Found;
import gongbao.diag.Severity;
import gongbao.model.Concern;
import gongbao.model.Draft;
import gongbao.model.Paste;
import gongbao.model.Question;
import gongbao.run.editor.CheckEdit;
import gongbao.run.editor.CheckSettings.Why;
import gongbao.run.editor.CheckYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Proofreads the texts of a site that is built, anew each time: that costs less than to keep what was found. */
final class ArchiveProofs {

    private ArchiveProofs() {}

    /**
     * What is found in the texts, by the names that outputs know their files by.
     *
     * @param asGiven puts the paths that open in place of names
     * @param diagnostics take what is wrong with {@code check.yaml}
     */
    static Proofs of(
            List<Draft> texts,
            BuildOptions options,
            UnaryOperator<List<Diagnostic>> asGiven,
            List<Diagnostic> diagnostics) {
        Proofreading proofreading = new Proofreading(settings(options), diagnostics);
        new Workers<Draft, Proofread>(
                        draft -> proofreading.read(draft.communique()), draft -> proofreading.read(draft.communique()))
                .inOrder(texts, options.jobs(), proofreading::add);
        return proofreading.proofs(name -> given(name, asGiven));
    }

    private static CheckOptions settings(BuildOptions options) {
        return new CheckOptions(options.paths(), options.jobs(), List.of(), List.of(), false);
    }

    /** Tells whether what the office says of proofreading is the same as before. */
    static String fingerprint(BuildOptions options) {
        return CheckYaml.find(options.paths(), Rules.IS_ERROR, new ArrayList<>())
                .fingerprint();
    }

    private static String given(String name, UnaryOperator<List<Diagnostic>> asGiven) {
        Diagnostic there = Diagnostic.of(Severity.WARNING, "", name);
        return asGiven.apply(List.of(there)).get(0).path();
    }

    /** What stands in the way of publishing, with the lines that let it stand. */
    static List<Question> questions(Proofs proofs) {
        return proofs.found().stream()
                .filter(each -> each.accepted() == null && each.finding().level() == Level.ERROR)
                .map(Found::finding)
                .map(ArchiveProofs::question)
                .toList();
    }

    private static Question question(Finding finding) {
        Diagnostic told = finding.diagnostic().as(Severity.ERROR);
        return new Question(Concern.WORDING, told, List.of(), List.of(paste(finding)), false);
    }

    /** The reason is left to the office. */
    private static Paste paste(Finding finding) {
        String name = finding.spot().path();
        int folder = name.indexOf('/');
        List<String> entry = CheckEdit.lines(finding, name.substring(folder + 1), new Why("", "", ""));
        List<String> lines = new ArrayList<>(List.of("accepted:"));
        for (int i = 0; i < entry.size(); i++) {
            lines.add((i == 0 ? "  - " : "    ") + entry.get(i));
        }
        lines.add("    reason:");
        return new Paste(name.substring(0, folder + 1) + CheckYaml.NAME, lines);
    }
}
