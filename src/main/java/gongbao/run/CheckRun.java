package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Proofs;
import gongbao.diag.Proofs.Found;
import gongbao.diag.Severity;
import gongbao.model.SiteInfo;
import gongbao.run.editor.SiteYaml;
import java.util.ArrayList;
import java.util.List;

/** Proofreads the sources of a site: seeds → findings. Writes nothing. */
public final class CheckRun {

    private CheckRun() {}

    public static CheckResult run(CheckOptions options, Progress progress) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Proofreading proofreading = new Proofreading(options, diagnostics);
        SiteInfo info = SiteYaml.find(options.paths(), diagnostics);
        Seeds<Proofread> seeds = new Seeds<>(options.paths(), file -> false, info, proofreading::read);
        diagnostics.addAll(seeds.diagnostics());
        seeds.read(options.jobs(), progress, seed -> {
            seed.diagnostics().stream().filter(CheckRun::keepsFromReading).forEach(diagnostics::add);
            seed.made().forEach(proofreading::add);
        });
        Proofs proofs = in(seeds.given(), proofreading.proofs(seeds.given()));
        return new CheckResult(proofs, seeds.given().in(diagnostics));
    }

    /** What is only odd in how a text could be read, gen parse and gen build tell: here it would stand between wrong words. */
    private static boolean keepsFromReading(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR;
    }

    /** With the paths that open. */
    private static Proofs in(GivenPaths given, Proofs proofs) {
        List<Found> found = proofs.found().stream()
                .map(each -> new Found(
                        each.finding().in(given.of(each.finding().spot().path())), each.text(), each.accepted()))
                .toList();
        return new Proofs(found, proofs.ran(), proofs.extent());
    }
}
