package gongbao.clean;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Marks the lines that {@code lexicon/furniture.tsv} knows, each kind only where it may stand. */
final class FurnitureStep implements CleanStep {

    private static final int MAX_LENGTH = 400;

    private static final Pattern IN_HEAD = at("any", "head", "edge");
    private static final Pattern IN_TEXT = at("any");
    private static final Pattern IN_FOOT = at("any", "foot", "edge", "end");
    private static final Pattern END = at("end");

    private static Pattern at(String... places) {
        return Patterns.anyOf(PatternRow.of("furniture").stream()
                .filter(row -> Arrays.asList(places).contains(row.where()))
                .map(PatternRow::pattern)
                .toList());
    }

    @Override
    public List<Line> clean(List<Line> lines) {
        Bounds prose = Bounds.of(lines);
        Known head = new Known(IN_HEAD);
        Known text = new Known(IN_TEXT);
        Known foot = new Known(IN_FOOT);
        Known end = new Known(END);
        List<Line> cleaned = new ArrayList<>(lines.size());
        boolean ended = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            ended |= i > prose.last() && end.matches(line);
            Known here = i < prose.first() ? head : i > prose.last() ? foot : text;
            boolean furniture = line.isBody() && (ended || here.matches(line));
            cleaned.add(furniture ? line.as(Line.Kind.FURNITURE) : line);
        }
        return cleaned;
    }

    /** Remembers what it was asked: the lines that are short and many are often the same. */
    private static final class Known {
        private static final int MAX_ANSWERS = 4096;

        private final Pattern pattern;
        private final Map<String, Boolean> answers = new HashMap<>();

        Known(Pattern pattern) {
            this.pattern = pattern;
        }

        boolean matches(Line line) {
            String text = line.text();
            if (text.isEmpty() || text.length() > MAX_LENGTH) {
                return false;
            }
            Boolean known = answers.get(text);
            if (known == null) {
                known = pattern.matcher(Blanks.strip(text)).matches();
                if (answers.size() < MAX_ANSWERS) {
                    answers.put(text, known);
                }
            }
            return known;
        }
    }
}
