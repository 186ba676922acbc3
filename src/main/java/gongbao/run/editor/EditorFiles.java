package gongbao.run.editor;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.model.SiteInfo;
import gongbao.site.SiteBuilder;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor wrote beside the seeds, all of it looked at before a seed is read and anything is written.
 *
 * @param info what {@code site.yaml} says
 * @param siteLines its lines; none where there is no such file
 * @param actuals the figures of {@code actuals.csv}
 * @param isSound false where the site would lose its name, its numbers or its looks by a fault: then the old one stays
 */
public record EditorFiles(SiteInfo info, List<String> siteLines, ActualsCsv actuals, boolean isSound) {

    public static EditorFiles read(
            List<Path> paths, @Nullable Path templates, @Nullable String baseUrl, List<Diagnostic> diagnostics) {
        SiteYaml.Said site = SiteYaml.read(paths, diagnostics);
        ActualsCsv actuals = ActualsCsv.find(paths, diagnostics);
        List<Diagnostic> faults = templates == null ? List.of() : SiteBuilder.templateFaults(templates);
        diagnostics.addAll(faults);
        boolean sound = faults.stream().noneMatch(fault -> fault.severity() == Severity.ERROR);
        sound &= EditorFile.isSound(site.file());
        sound &= EditorFile.isSound(actuals.file());
        SiteInfo info = baseUrl == null ? site.info() : site.info().withBaseUrl(baseUrl);
        EditorFile file = site.file();
        return new EditorFiles(info, file == null ? List.of() : file.lines(), actuals, sound);
    }
}
