package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Faults;
import gongbao.diag.Severity;
import gongbao.json.ModelJson;
import gongbao.model.Communique;
import gongbao.site.render.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The texts of a site as JSON, a file each: one that cannot be written whole says so itself, and the site is written. */
final class DataFiles {

    /** Told from any thread. */
    private final List<Diagnostic> faults = Collections.synchronizedList(new ArrayList<>());

    SiteFile of(Communique communique) {
        String path = "data/" + communique.id() + ".json";
        return new SiteFile(path, () -> utf8(ModelJson.pretty(communique)), fault -> {
            Diagnostic finding = Diagnostic.of(
                    Severity.ERROR,
                    "json-fault",
                    path,
                    Faults.told(fault),
                    communique.source().path());
            faults.add(finding);
            return utf8(ModelJson.poor(communique, finding));
        });
    }

    private static byte[] utf8(String json) {
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What could not be written. */
    List<Diagnostic> faults() {
        return List.copyOf(faults);
    }
}
