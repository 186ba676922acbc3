package gongbao.serve;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.text.Characters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a page shows it.
 *
 * @param column from 1, or 0
 * @param before the line up to the place, shortened
 * @param mark the character at the place; null without one, and at the end of the line
 * @param after the rest of the line, shortened
 */
record Told(
        Severity severity,
        String path,
        int line,
        int column,
        String message,
        String mend,
        String before,
        @Nullable String mark,
        String after) {

    private static final int CONTEXT = 60;

    static Told of(Diagnostic finding, Locale locale) {
        String line = finding.column() == 0 || finding.excerpt() == null ? "" : finding.excerpt();
        int at = Characters.boundary(line, Math.min(finding.at(), line.length()));
        int end = at == line.length() ? at : line.offsetByCodePoints(at, 1);
        String before = line.substring(0, at);
        String after = line.substring(end);
        return new Told(
                finding.severity(),
                finding.path(),
                finding.line(),
                finding.column(),
                finding.message(locale),
                finding.mend(locale),
                before.codePointCount(0, at) <= CONTEXT
                        ? before
                        : "…" + before.substring(before.offsetByCodePoints(at, -CONTEXT)),
                end == at ? null : line.substring(at, end),
                after.codePointCount(0, after.length()) <= CONTEXT
                        ? after
                        : after.substring(0, after.offsetByCodePoints(0, CONTEXT)) + "…");
    }
}
