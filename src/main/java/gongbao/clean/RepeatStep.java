package gongbao.clean;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Marks lines above the text that only say again what the text says: key points, a headline printed twice.
 *
 * <p>〔例〕■ 到二〇三五年，基本实现现代化 — and the same words in a paragraph below. Titles and notes stay, and so does the first
 * line of a text without a title: it is the headline.
 */
final class RepeatStep implements CleanStep {

    /** Of the text below so much is searched; who puts key points on top takes them from the first pages. */
    private static final int SEARCHED = 30_000;

    private static final int MAX_LINES = 24;
    private static final int MIN_LINE = 10;
    private static final int MIN_CLAUSE = 8;
    private static final int MAX_CLAUSES = 40;
    /** 〔例〕国家统计局明州调查队: an issuer's line says nothing again. */
    private static final String NAME_ENDS = "会會局队隊室府部院厅廳委";

    @Override
    public List<Line> clean(List<Line> lines) {
        int first = Bounds.of(lines).first();
        if (first == lines.size()) {
            return lines;
        }
        List<Line> cleaned = new ArrayList<>(lines);
        List<Integer> head = head(lines, first, cleaned);
        if (head.isEmpty()) {
            return lines;
        }
        Set<Integer> titles = titles(lines.subList(0, first));
        int headline = titles.isEmpty() ? headline(lines) : -1;
        int budget = MAX_CLAUSES;
        String below = "";
        for (int n = head.size() - 1; n >= 0; n--) {
            int i = head.get(n);
            String text = lines.get(i).text();
            boolean exempt = titles.contains(i) || i == headline || Shapes.isAdoption(text);
            List<String> clauses = exempt ? List.of() : clauses(text);
            budget -= clauses.size();
            if (budget < 0 || clauses.isEmpty()) {
                continue;
            }
            below = below.isEmpty() ? below(lines, first) : below;
            if (clauses.stream().allMatch(below::contains)) {
                cleaned.set(i, lines.get(i).as(Line.Kind.FURNITURE));
            }
        }
        return cleaned;
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

    /** The first lines above the text, each once: of those that say the same only the last is left, however many there are. */
    private static List<Integer> head(List<Line> lines, int first, List<Line> cleaned) {
        Map<String, Integer> head = new LinkedHashMap<>();
        for (int i = 0; i < first && head.size() < MAX_LINES; i++) {
            if (isHeadline(lines.get(i))) {
                String words = Blanks.squeeze(lines.get(i).text());
                Integer before = head.remove(words);
                if (before != null) {
                    cleaned.set(before, lines.get(before).as(Line.Kind.FURNITURE));
                }
                head.put(words, i);
            }
        }
        return List.copyOf(head.values());
    }

    private static int headline(List<Line> lines) {
        int i = 0;
        while (!isHeadline(lines.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isHeadline(Line line) {
        boolean title = line.isRunning() || line.kind() == Line.Kind.HEADING;
        return title && line.text().length() <= Shapes.MAX_SHORT * 2 && !Blanks.isBlank(line.text());
    }

    private static String below(List<Line> lines, int first) {
        StringBuilder below = new StringBuilder();
        for (int i = first; i < lines.size() && below.length() < SEARCHED; i++) {
            if (lines.get(i).isBody()) {
                below.append(Blanks.squeeze(lines.get(i).text())).append('\n');
            }
        }
        return below.substring(0, Math.min(below.length(), SEARCHED));
    }

    /** The clauses of a line that are long enough to tell; none where one is too short, or the line is a mere name. */
    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        int end = Blanks.inkEnd(text);
        if (end < MIN_LINE || NAME_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
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
