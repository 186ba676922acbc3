package gongbao.parse;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.text.Blanks;
import gongbao.text.Line;
import gongbao.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Looks at what the files of a text leave out: pages that are not here, words that they hide. */
final class FileChecks {

    private static final Cue PAGER = Cue.of(
            "check.pager",
            "【1】【2】【3】",
            "1 2 3",
            "^[【\\[]\\s?1\\s?[】\\]]\\s{0,2}[【\\[]\\s?2|^(?:首页)?\\s{0,2}(?:上一?页)?\\s{0,2}1\\s{1,2}2\\s.{0,120}下一?页");

    /** Of a page that shows the first of several; a text with all of its pages has several such lines. */
    private static final Cue COUNTED = Cue.of(
            "check.counted-pages",
            "第1页共3页",
            "第1页共1页",
            "^(?:[（(]?1[/／](?!1$|1\\D|0)\\d{1,2}[)）]?|(?:当前)?第1页[,，/]?共(?!1页)\\d{1,3}页"
                    + "|共(?!1页)\\d{1,3}页(?:[,，/]?第1页)?|下一页[>＞»]{0,2})$");

    static final List<Cue> CUES = List.of(PAGER, COUNTED);

    private static final int LONGEST_PAGER = 200;

    /** Of hidden words fewer than these are signs, not text. */
    private static final int FEWEST_WORDS = 4;

    private final SourceText source;
    private final List<Diagnostic> found = new ArrayList<>();

    FileChecks(SourceText source) {
        this.source = source;
    }

    List<Diagnostic> findings() {
        pages();
        hidden();
        return found;
    }

    private void pagesMissing(String which) {
        found.add(Diagnostic.of(Severity.WARNING, "pages-missing", source.file().path(), which));
    }

    /** Pages that the files do not hold: by what the pager says, else by 【1】【2】【3】, 1/3, 下一页. */
    private void pages() {
        List<Integer> missing = source.file().missingPages();
        if (!missing.isEmpty()) {
            int known = Math.max(1, source.file().pages().size());
            pagesMissing(PageNumbers.of(missing) + "/" + (known + missing.size()));
            return;
        }
        if (!source.file().pages().isEmpty()) {
            return;
        }
        boolean web = source.file().isPage();
        source.furniture().stream()
                .filter(line ->
                        line.length() <= LONGEST_PAGER && (PAGER.in(line) || web && COUNTED.in(Blanks.squeeze(line))))
                .findFirst()
                .ifPresent(this::pagesMissing);
    }

    /**
     * Words that the source does not show, or strikes out, in the midst of the text: who wrote them may want them shown. The finding
     * stands on a page of the site, and so does not quote them.
     */
    private void hidden() {
        List<Line> lines = source.lines();
        int last = lines.size() - 1;
        while (last >= 0 && !lines.get(last).isBody()) {
            last--;
        }
        if (last < 0) {
            return;
        }
        // What is struck out in the last sentence stands behind it.
        int end = last + 1;
        while (end < lines.size()
                && lines.get(end).kind() == Line.Kind.HIDDEN
                && lines.get(end).number() == lines.get(last).number()) {
            end++;
        }
        int first = 0;
        while (first < last && !lines.get(first).isBody()) {
            first++;
        }
        List<Line> hidden = lines.subList(first, end).stream()
                .filter(line -> line.kind() == Line.Kind.HIDDEN && ideographs(line) >= FEWEST_WORDS)
                .toList();
        if (!hidden.isEmpty()) {
            long characters = hidden.stream().mapToLong(FileChecks::ideographs).sum();
            Line at = hidden.get(0);
            found.add(new Diagnostic(
                    Severity.WARNING,
                    "text-hidden",
                    List.of(String.valueOf(characters)),
                    source.file().pathAt(at.number()),
                    source.file().lineAt(at.number()),
                    at.column(),
                    null));
        }
    }

    private static long ideographs(Line line) {
        return line.text().codePoints().filter(Character::isIdeographic).count();
    }
}
