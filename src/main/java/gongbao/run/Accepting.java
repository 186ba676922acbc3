package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Finding;
import gongbao.run.editor.CheckEdit;
import gongbao.run.editor.CheckSettings.Why;
import gongbao.run.editor.CheckYaml;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps which findings the office lets stand, in the {@code check.yaml} beside its sources. */
public final class Accepting {

    private Accepting() {}

    /**
     * Adds findings to the file.
     *
     * @param paths as they were given when it was found
     * @param faults take why that could not be done
     * @return the file; null where it was not written
     */
    public static @Nullable Path write(
            List<Path> paths, List<Finding> accepted, String reason, List<Diagnostic> faults) {
        CheckYaml yaml = CheckYaml.find(paths, Rules.IS_ERROR, new ArrayList<>());
        Why why = new Why(
                reason,
                System.getProperty("user.name", ""),
                LocalDate.now(ZoneId.systemDefault()).toString());
        return new CheckEdit(yaml, faults).add(accepted, why) ? yaml.path() : null;
    }
}
