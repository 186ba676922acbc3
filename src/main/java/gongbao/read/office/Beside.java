package gongbao.read.office;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a document holds beside its text: heads and feet of pages as lines of their own, hidden words as a finding. */
final class Beside {

    private static final int QUOTED = 24;

    private final List<Diagnostic> findings = new ArrayList<>();

    /** Lines that stand outside of the text; {@code number} is that of its last paragraph. */
    static List<Line> lines(Collection<String> texts, int number) {
        List<Line> lines = new ArrayList<>();
        int next = number;
        for (String each : texts) {
            String text = Paragraphs.collapsed(each);
            if (!Blanks.isBlank(text)) {
                lines.add(new Line(text, ++next, 1, Line.Kind.OUTSIDE, false));
            }
        }
        return lines;
    }

    /** Words that nobody sees who opens the file. */
    void hidden(String words) {
        quote("office-hidden", words);
    }

    /** What somebody remarked on the text: it is none of it, and not for readers of a site. */
    void comments(Collection<String> texts) {
        quote("office-comments", String.join(" ", texts).strip());
    }

    /** Words that a reader of the file may see and that are not read. */
    void unread(String words) {
        if (words.codePoints().anyMatch(c -> c >= 0x2E80)) {
            quote("office-unread", words);
        }
    }

    /** A formula, a sheet or the like that lies in the file as a file of its own. */
    void embedded() {
        if (findings.stream().noneMatch(finding -> finding.rule().equals("office-embedded"))) {
            findings.add(new Diagnostic(Severity.WARNING, "office-embedded", List.of(), "", 0, 0, null));
        }
    }

    private void quote(String rule, String words) {
        if (!Blanks.isBlank(words)) {
            String line = Blanks.oneLine(words);
            String quoted = line.substring(0, Math.min(QUOTED, line.length()));
            findings.add(new Diagnostic(Severity.WARNING, rule, List.of(quoted), "", 0, 0, null));
        }
    }

    List<Diagnostic> findings() {
        return findings;
    }
}
