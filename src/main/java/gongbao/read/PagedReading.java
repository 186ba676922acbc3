package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.text.Line;
import gongbao.text.SourceFile;
import gongbao.text.SourcePage;
import gongbao.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Puts the pages of a text together: their lines one behind the other, numbered through, and what is told of each. */
final class PagedReading {

    /** The lines of a page begin with this number, whatever is before the first of them. */
    private int firstLine = 1;

    private final SeedFile file;
    private final List<Line> lines = new ArrayList<>();
    private final List<SourcePage> pages = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private int setNumbers;

    PagedReading(SeedFile file) {
        this.file = file;
    }

    /**
     * Adds the next page.
     *
     * @param lineCount how many lines its file has
     */
    void add(int page, Reading.Text read, int lineCount) {
        SourceFile source = read.source().file();
        pages.add(new SourcePage(page, source.path(), source.charset(), source.sha256(), firstLine));
        int before = firstLine - 1;
        read.source().lines().forEach(line -> lines.add(line.behind(before)));
        findings.addAll(read.warnings());
        setNumbers += source.setNumbers();
        firstLine += lineCount;
    }

    /** The whole; what the first page says in its head holds for all. */
    Reading.Text whole(Reading.Text first) throws SeedFault {
        Limits.check(lines);
        SourceFile head = first.source().file();
        SourceFile all = new SourceFile(
                head.path(), head.format(), head.charset(), head.sha256(), setNumbers, pages, file.missingPages());
        SourceText text =
                new SourceText(all, lines, first.source().meta(), first.source().given());
        return new Reading.Text(text, findings);
    }
}
