package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import java.util.List;

/**
 * What became of one file.
 *
 * @param made one of each text in it; none where it could not be read
 * @param diagnostics what is wrong or looks odd in it
 */
record Seed<T>(List<T> made, List<Diagnostic> diagnostics) {

    /** Of one that cannot be read. */
    static <T> Seed<T> failed(String rule, String path, String... arguments) {
        return new Seed<>(List.of(), List.of(Diagnostic.of(Severity.ERROR, rule, path, arguments)));
    }
}
