package gongbao.clean;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.List;

/** Marks lines that continue the paragraph of the line before: titles and notes on two lines, hard wraps. */
final class BrokenLineStep implements CleanStep {

    /** 〔例〕— 3 —: a paragraph goes on across the number of a page. */
    private static final int MAX_PAGE_NUMBER = 12;

    private static final int MAX_NOTE_LINES = 3;

    @Override
    public List<Line> clean(List<Line> lines) {
        List<Line> cleaned = new ArrayList<>(lines);
        titles(cleaned);
        paperTitle(cleaned);
        notes(cleaned);
        wraps(cleaned);
        return cleaned;
    }

    /** 〔例〕中国共产党第二十届中央委员会↵第二次全体会议公报 */
    private static void titles(List<Line> lines) {
        for (Title title : Title.in(lines)) {
            for (int i = title.from() + 1; i < title.to(); i++) {
                join(lines, i);
            }
        }
    }

    /** 〔例〕中共某县委关于深入贯彻省委全会精神↵加快推进城乡融合发展的决定: the first lines of the text. */
    private static void paperTitle(List<Line> lines) {
        int first = 0;
        while (first < lines.size()
                && !(lines.get(first).isBody()
                        && !Blanks.isBlank(lines.get(first).text()))) {
            first++;
        }
        int end = PaperTitle.end(lines, first);
        for (int i = first + 1; i < end; i++) {
            join(lines, i);
        }
    }

    /** 〔例〕(2017年5月21日中国共产党↵四川省第十届委员会第十次全体会议通过) */
    private static void notes(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String ink = Blanks.strip(lines.get(i).text());
            if (!lines.get(i).isBody() || !Shapes.mayBeginNote(ink) || isNote(ink)) {
                continue;
            }
            int end = noteEnd(lines, i, ink);
            for (int k = i + 1; k < end; k++) {
                join(lines, k);
            }
        }
    }

    /** Index behind the line that ends the note; that of the next line where none does. */
    private static int noteEnd(List<Line> lines, int first, String ink) {
        StringBuilder joined = new StringBuilder(ink);
        int parts = 1;
        for (int j = first + 1; j < lines.size() && parts < MAX_NOTE_LINES && joined.length() < Shapes.MAX_SHORT; j++) {
            String more = Blanks.strip(lines.get(j).text());
            if (!lines.get(j).isBody()) {
                break;
            }
            parts += more.isEmpty() ? 0 : 1;
            joined.append(more);
            if (!more.isEmpty() && isNote(joined.toString())) {
                return j + 1;
            }
        }
        return first + 1;
    }

    private static boolean isNote(String ink) {
        return Shapes.isAdoption(ink) || Shapes.isOccasion(ink);
    }

    private static void wraps(List<Line> lines) {
        Wraps wraps = Wraps.of(lines);
        Line before = null;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (before != null && wraps.continues(before, line)) {
                join(lines, i);
            }
            before = line.isBody() ? lines.get(i) : isPageNumber(line) ? before : null;
        }
    }

    /** 〔例〕— 3 —, 第3页; a dateline (新华社31日讯) is as short, and begins a paragraph. */
    private static boolean isPageNumber(Line line) {
        String text = line.text();
        return line.kind() == Line.Kind.FURNITURE
                && !Blanks.isBlank(text)
                && text.length() <= MAX_PAGE_NUMBER
                && "电電讯訊".indexOf(text.charAt(Blanks.inkEnd(text) - 1)) < 0;
    }

    private static void join(List<Line> lines, int index) {
        Line line = lines.get(index);
        if (line.isBody() && !Blanks.isBlank(line.text())) {
            lines.set(index, line.continuing());
        }
    }
}
