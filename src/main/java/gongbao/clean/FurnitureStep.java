package gongbao.clean;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Marks the lines that {@code lexicon/furniture.tsv} knows, each kind only where it may stand. */
final class FurnitureStep implements CleanStep {

    private static final int MAX_LENGTH = 400;

    private static final LinePatterns PATTERNS = LinePatterns.of("furniture");
    private static final LinePatterns.Some FIRST = at("any", "head", "edge", "first");
    private static final LinePatterns.Some IN_HEAD = at("any", "head", "edge");
    private static final LinePatterns.Some IN_TEXT = at("any");
    private static final LinePatterns.Some IN_FOOT = at("any", "foot", "edge", "end");
    private static final LinePatterns.Some END = at("end");

    private static LinePatterns.Some at(String... places) {
        return PATTERNS.where(row -> Arrays.asList(places).contains(row.where()));
    }

    @Override
    public List<Line> clean(List<Line> lines) {
        Bounds prose = Bounds.of(lines);
        List<Line> cleaned = new ArrayList<>(lines.size());
        boolean began = false;
        boolean ended = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            ended = ended || i > prose.last() && matches(END, line);
            LinePatterns.Some here = i < prose.first() ? began ? IN_HEAD : FIRST : i > prose.last() ? IN_FOOT : IN_TEXT;
            boolean furniture = line.isBody() && (ended || matches(here, line));
            began |= line.isBody() && !furniture && !Blanks.isBlank(line.text());
            cleaned.add(furniture ? line.as(Line.Kind.FURNITURE) : line);
        }
        return cleaned;
    }

    private static boolean matches(LinePatterns.Some patterns, Line line) {
        String text = line.text();
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return false;
        }
        int from = Blanks.firstInk(text, 0);
        return PATTERNS.match(patterns, text, from, Blanks.inkEnd(text, from, text.length()));
    }
}
