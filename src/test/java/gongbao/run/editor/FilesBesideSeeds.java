package gongbao.run.editor;

import gongbao.diag.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/** What an editor keeps beside the seeds of a folder, read as a build reads it. */
public final class FilesBesideSeeds {

    private FilesBesideSeeds() {}

    /** What site.yaml says. */
    public static Object siteYaml(Path folder, List<Diagnostic> diagnostics) {
        return SiteYaml.find(List.of(folder), diagnostics);
    }

    /** The figures of actuals.csv. */
    public static List<?> actuals(Path folder, List<Diagnostic> diagnostics) {
        return ActualsCsv.find(List.of(folder), diagnostics).actuals();
    }
}
