package gongbao.read.office;

import gongbao.diag.Diagnostic;
import gongbao.text.Line;
import java.util.List;

/**
 * What an office document says.
 *
 * @param lines paragraphs, rows and what stands beside them, in reading order
 * @param findings what an editor should look at, without the path of the file
 * @param setNumbers how many paragraphs begin with a number that the program set
 */
public record OfficeText(List<Line> lines, List<Diagnostic> findings, int setNumbers) {

    public OfficeText {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** Of a printed page, whose numbers are its own words. */
    OfficeText(List<Line> lines, List<Diagnostic> findings) {
        this(lines, findings, 0);
    }
}
