package gongbao.read.office;

import gongbao.diag.Diagnostic;
import gongbao.text.Line;
import java.util.List;

/**
 * What an office document says.
 *
 * @param lines paragraphs, rows and what stands beside them, in reading order
 * @param findings what an editor should look at, without the path of the file
 */
public record OfficeText(List<Line> lines, List<Diagnostic> findings) {

    public OfficeText {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }
}
