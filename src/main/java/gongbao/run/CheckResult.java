package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Finding.Level;
import gongbao.diag.Proofs;
import gongbao.diag.Severity;
import gongbao.json.FindingJson;
import gongbao.json.Sarif;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a run of proofreading did.
 *
 * @param proofs what was found
 * @param diagnostics what was wrong with sources and settings, by path and place
 */
public record CheckResult(Proofs proofs, List<Diagnostic> diagnostics) {

    public CheckResult {
        diagnostics = diagnostics.stream().sorted().toList();
    }

    /** Whether a source could not be read, a setting not be understood, or a grave error was found. */
    public boolean hasErrors() {
        return proofs.count(Level.ERROR) > 0 || has(Severity.ERROR);
    }

    /** Whether anything else is to be looked at, hints left out. */
    public boolean hasWarnings() {
        return proofs.count(Level.WARNING) > 0 || has(Severity.WARNING);
    }

    private boolean has(Severity severity) {
        return diagnostics.stream().anyMatch(each -> each.severity() == severity);
    }

    /** The findings, a line each. */
    public List<String> jsonLines(boolean suppressed, Locale locale) {
        return proofs.found().stream()
                .filter(each -> suppressed || each.accepted() == null)
                .map(each -> FindingJson.of(each.finding(), each.accepted(), locale))
                .toList();
    }

    /** The findings in one document. */
    public String sarif(@Nullable String version, Locale locale) {
        StringBuilder document = new StringBuilder();
        try {
            Sarif.write(proofs, version, locale, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document.toString();
    }
}
