package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import java.util.List;

/**
 * What a run did.
 *
 * @param read number of communiqués read
 * @param written whether there is an output: a site in its folder, or lines printed
 * @param pages number of pages written
 * @param seconds wall time
 * @param diagnostics what was found, by path and place
 * @param overrides templates and assets that were taken from the user's own folder, by name
 */
public record BuildResult(
        int read, boolean written, int pages, double seconds, List<Diagnostic> diagnostics, List<String> overrides) {

    public BuildResult {
        diagnostics = diagnostics.stream().sorted().toList();
        overrides = overrides.stream().sorted().toList();
    }

    public int errors() {
        return count(Severity.ERROR);
    }

    public int warnings() {
        return count(Severity.WARNING);
    }

    private int count(Severity severity) {
        return (int) diagnostics.stream().filter(d -> d.severity() == severity).count();
    }
}
