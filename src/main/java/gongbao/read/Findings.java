package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import java.util.List;

/** What a format has to say of a file that it could read; {@link SeedReader} puts the path in. */
final class Findings {

    private Findings() {}

    /**
     * @param line line of the file from 1, or 0 where it concerns the whole file
     * @param column column from 1, or 0
     */
    static Diagnostic warning(String rule, int line, int column, String... arguments) {
        return new Diagnostic(Severity.WARNING, rule, List.of(arguments), "", line, column, null);
    }
}
