package gongbao.fuzz;

import gongbao.diag.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a finding can be followed: its file, line and column are there, and it has words. */
final class Findings {

    private Findings() {}

    /** What is wrong with the findings about a file; null for nothing. Without its text the places are taken as they are. */
    static @Nullable String fault(List<Diagnostic> findings, Path file, @Nullable String text) {
        String[] lines = text == null ? null : text.split("\r\n|\n|\r", -1);
        for (Diagnostic finding : findings) {
            String fault = fault(finding, file, lines);
            if (fault != null) {
                return finding + ": " + fault;
            }
        }
        return null;
    }

    private static @Nullable String fault(Diagnostic finding, Path file, String @Nullable [] lines) {
        if (!finding.path().equals(file.toString())) {
            return "names another file";
        } else if (isSpeechless(finding, Locale.ENGLISH) || isSpeechless(finding, Locale.CHINESE)) {
            return "has no words";
        } else if (finding.line() < 0 || finding.column() < 0 || finding.line() == 0 && finding.column() > 0) {
            return "has no place";
        } else if (lines != null && finding.line() > lines.length) {
            return "stands behind the last line, " + lines.length;
        } else if (lines != null && finding.line() > 0 && finding.column() > lines[finding.line() - 1].length() + 1) {
            return "stands behind the end of its line, " + lines[finding.line() - 1].length();
        } else if (finding.excerpt() != null && finding.at() > finding.excerpt().length()) {
            return "points behind what it quotes";
        }
        return null;
    }

    private static boolean isSpeechless(Diagnostic finding, Locale locale) {
        return finding.message(locale).startsWith(finding.rule() + " [")
                || finding.mend(locale).startsWith(finding.rule() + ".mend [");
    }
}
