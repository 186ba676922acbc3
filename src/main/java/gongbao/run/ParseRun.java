package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.json.ModelJson;
import gongbao.model.Communique;
import gongbao.model.SiteInfo;
import gongbao.run.editor.SiteYaml;
import java.io.Writer;
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
    public static BuildResult run(List<Path> paths, int jobs, boolean pretty, Appendable to, Runnable written) {
        long start = System.nanoTime();
        int[] parsed = {0};
        List<Diagnostic> diagnostics = new ArrayList<>();
        SiteInfo info = SiteYaml.find(paths, diagnostics);
        Seeds<Communique> seeds = new Seeds<>(paths, file -> false, info, communique -> tried(communique, pretty));
        diagnostics.addAll(seeds.diagnostics());
        seeds.read(jobs, Progress.SILENT, seed -> {
            diagnostics.addAll(seed.diagnostics());
            for (Communique communique : seed.made()) {
                parsed[0]++;
                ModelJson.write(communique, pretty, to);
                written.run();
            }
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        return new BuildResult(parsed[0], parsed[0] > 0, 0, seconds, seeds.asGiven(diagnostics), List.of(), List.of());
    }

    /** Written to nowhere first: a fault in the middle would leave half a line, and one of a long text fits no memory whole. */
    private static Communique tried(Communique communique, boolean pretty) {
        ModelJson.write(communique, pretty, Writer.nullWriter());
        return communique;
    }
}
