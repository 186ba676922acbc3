package gongbao.run.editor;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.text.InputFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Says where in {@code site.yaml} to write what the pages have to do without. The site knows what is missing, but not in
 * which folder the file lies that could say it, nor whether the key waits there behind a {@code #}.
 */
public final class MissingInfo {

    private static final String MISSING = "site-info-missing";

    private MissingInfo() {}

    /** The findings of the site, each at the line that waits for it; missing keys that no line waits for in one. */
    public static List<Diagnostic> placed(List<Diagnostic> findings, Path file, List<String> lines) {
        List<Diagnostic> placed = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Diagnostic finding : findings) {
            int line = line(finding.arguments().get(0), lines);
            if (!finding.path().equals(SiteYaml.NAME)) {
                placed.add(finding);
            } else if (finding.rule().equals(MISSING) && line == 0) {
                others.add(finding.arguments().get(0));
            } else {
                placed.add(new Diagnostic(
                        finding.severity(),
                        finding.rule(),
                        finding.arguments(),
                        InputFile.shown(file),
                        line,
                        line == 0 ? 0 : 1,
                        null));
            }
        }
        if (!others.isEmpty()) {
            placed.add(Diagnostic.of(
                    Severity.WARNING, "site-yaml-missing", InputFile.shown(file), String.join(", ", others)));
        }
        return placed;
    }

    /** 〔例〕{@code # name: 某县人民政府}, {@code name:}: commented out, or without a value; 0 where there is no such line. */
    private static int line(String key, List<String> lines) {
        String quoted = "[\"']?" + Pattern.quote(key) + "[\"']?";
        Pattern waiting = Pattern.compile("\\s*#\\s*" + quoted + "\\s*:.*|\\s*" + quoted + "\\s*:\\s*(\\{.*|#.*)?");
        for (int i = 0; i < lines.size(); i++) {
            if (waiting.matcher(lines.get(i)).matches()) {
                return i + 1;
            }
        }
        return 0;
    }
}
