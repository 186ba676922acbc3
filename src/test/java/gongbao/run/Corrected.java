package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.model.Communique;
import gongbao.model.SiteInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of texts, read with what an editor wrote beside them. */
final class Corrected {

    private final Path folder;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Corrected(Path folder) {
        this.folder = folder;
    }

    /** Reads all texts, in their order. */
    List<Communique> read() {
        List<Communique> read = new ArrayList<>();
        diagnostics.clear();
        Seeds<Communique> seeds = new Seeds<>(List.of(folder), file -> false, SiteInfo.UNKNOWN, text -> text);
        diagnostics.addAll(seeds.diagnostics());
        seeds.read(2, Progress.SILENT, seed -> {
            read.addAll(seed.made());
            diagnostics.addAll(seed.diagnostics());
        });
        return read;
    }

    Corrected write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
        return this;
    }

    /** All that was told. */
    List<Diagnostic> told() {
        return diagnostics;
    }

    /** What was wrong with corrections. */
    List<Diagnostic> faults() {
        return diagnostics.stream()
                .filter(each -> each.path().contains("fix.y"))
                .toList();
    }
}
