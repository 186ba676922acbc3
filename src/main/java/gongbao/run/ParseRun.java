package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.model.SiteInfo;
import gongbao.run.editor.SiteYaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The half of a build that a program wants: seeds → JSON, a communiqué at a time. */
public final class ParseRun {

    private ParseRun() {}

    /**
     * Communiqués are written in the order of their paths, as soon as they and those before them are read.
     *
     * @param written called behind each
     */
    public static BuildResult run(
            List<Path> paths, int jobs, boolean pretty, Progress progress, Appendable to, Runnable written) {
        long start = System.nanoTime();
        int[] parsed = {0};
        List<Diagnostic> diagnostics = new ArrayList<>();
        SiteInfo info = SiteYaml.find(paths, diagnostics);
        Seeds<JsonLine> seeds = new Seeds<>(paths, file -> false, info, communique -> JsonLine.of(communique, pretty));
        diagnostics.addAll(seeds.diagnostics());
        seeds.read(jobs, progress, seed -> {
            diagnostics.addAll(seed.diagnostics());
            for (JsonLine line : seed.made()) {
                parsed[0]++;
                line.printTo(to);
                written.run();
            }
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        return new BuildResult(
                parsed[0],
                parsed[0] > 0,
                0,
                seconds,
                seeds.given().in(diagnostics),
                List.of(),
                List.of(),
                seeds.given().joined(),
                0);
    }
}
