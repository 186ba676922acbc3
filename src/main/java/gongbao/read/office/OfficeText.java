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

    /**
     * Whether most of its words are hidden: they stand on a ground that the reader does not know, and are seen. It is read again
     * then, and more of them are {@link Showing taken for seen}.
     */
    public boolean isMostlyHidden() {
        int hidden = 0;
        int all = 0;
        for (Line line : lines) {
            int length = (int) line.text().chars().filter(c -> c >= 0x2E80).count();
            hidden += line.kind() == Line.Kind.HIDDEN ? length : 0;
            all += length;
        }
        return hidden > all / 2;
    }

    /** Of a printed page, whose numbers are its own words. */
    OfficeText(List<Line> lines, List<Diagnostic> findings) {
        this(lines, findings, 0);
    }
}
