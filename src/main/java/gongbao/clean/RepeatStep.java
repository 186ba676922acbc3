package gongbao.clean;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks lines above the text that only say again what the text says: key points, a headline printed twice.
 *
 * <p>〔例〕■ 到二〇三五年，基本实现现代化 — and the same words in a paragraph below. Titles and notes stay, and so does the first
 * line of a text without a title: it is the headline.
 */
final class RepeatStep implements CleanStep {

    private static final int MIN_LINE = 10;
    private static final int MIN_CLAUSE = 8;
    /** 〔例〕国家统计局明州调查队: an issuer's line says nothing again. */
    private static final String NAME_ENDS = "会會局队隊室府部院厅廳委";

    @Override
    public List<Line> clean(List<Line> lines) {
        int first = Bounds.of(lines).first();
        if (first == lines.size()) {
            return lines;
        }
        Set<Integer> titles = titles(lines.subList(0, first));
        boolean untitled = titles.isEmpty();
        LinesAbove above = new LinesAbove(lines, first);
        int next = 0;
        do {
            for (; next < first && !above.isFull(); next++) {
                if (isHeadline(lines.get(next))) {
                    boolean exempt = titles.contains(next) || untitled && above.isEmpty();
                    above.add(next, exempt ? List.of() : clauses(lines.get(next).text()));
                }
            }
        } while (above.takeOffRepeats());
        return above.cleaned();
    }

    private static Set<Integer> titles(List<Line> lines) {
        Set<Integer> indices = new HashSet<>();
        for (Title title : Title.in(lines)) {
            for (int i = title.from(); i < title.to(); i++) {
                indices.add(i);
            }
        }
        return indices;
    }

    private static boolean isHeadline(Line line) {
        boolean title = line.isRunning() || line.kind() == Line.Kind.HEADING;
        return title && line.text().length() <= Shapes.MAX_SHORT * 2 && !Blanks.isBlank(line.text());
    }

    /** The clauses of a line that are long enough to tell; none where one is too short, or the line is a note or a mere name. */
    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        int end = Blanks.inkEnd(text);
        if (end < MIN_LINE || NAME_ENDS.indexOf(text.charAt(end - 1)) >= 0 || Shapes.isAdoption(text)) {
            return clauses;
        }
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "。！？；■●◆▲★•".indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '\u3000') {
                String clause = Blanks.squeeze(text.substring(start, i));
                start = i + 1;
                if (clause.length() >= MIN_CLAUSE) {
                    clauses.add(clause);
                } else if (!clause.isEmpty()) {
                    return List.of();
                }
            }
        }
        return clauses;
    }
}
