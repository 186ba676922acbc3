package gongbao.read;

import static java.util.stream.Collectors.joining;

import gongbao.diag.Diagnostic;
import gongbao.text.Characters;
import gongbao.text.Line;
import gongbao.text.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Replaces characters that no page may hold and keeps count of them, for one finding a file. */
final class OddCharacters {

    /** So many kinds are named; a file of more is damaged anyway. */
    private static final int NAMED = 8;

    private final Map<Integer, Integer> counts = new TreeMap<>();
    private int line;
    private int column;

    /** The text without them; line ends of every kind stay. */
    String inText(String text) {
        if (Characters.nextOdd(text, 0) < 0) {
            return text;
        }
        Places places = new Places(text);
        char[] units = Characters.mended(text).toCharArray();
        for (int i = Characters.nextOdd(text, 0); i >= 0; i = Characters.nextOdd(text, i + 1)) {
            if (Characters.isRareLineEnd(text.charAt(i))) {
                units[i] = text.charAt(i);
            } else {
                count(text, i, places.line(i), places.column(i));
            }
        }
        return new String(units);
    }

    /** The lines without them: a page may write them as numbers, and a parser makes characters of those. */
    List<Line> inLines(List<Line> lines) {
        List<Line> mended = new ArrayList<>(lines.size());
        for (Line l : lines) {
            mended.add(Characters.nextOdd(l.text(), 0) < 0 ? l : inLine(l));
        }
        return mended;
    }

    private Line inLine(Line l) {
        String text = l.text();
        for (int i = Characters.nextOdd(text, 0); i >= 0; i = Characters.nextOdd(text, i + 1)) {
            count(text, i, l.number(), l.column() + i);
        }
        return new Line(Characters.mended(text), l.number(), l.column(), l.kind(), l.continues());
    }

    /** Fields of a page's head or an editor's front matter; they have no place. */
    static Map<String, String> inFields(Map<String, String> fields) {
        Map<String, String> mended = new TreeMap<>();
        fields.forEach((name, value) -> mended.put(Characters.mended(name), Characters.mended(value)));
        return mended;
    }

    private void count(CharSequence text, int i, int atLine, int atColumn) {
        if (Characters.isWordHyphen(text.charAt(i))) {
            return;
        }
        int c = Character.codePointAt(text, i);
        boolean second = i > 0 && Character.codePointAt(text, i - 1) > Character.MAX_VALUE;
        if (!second) {
            counts.merge(c, 1, Integer::sum);
            boolean first = line == 0 || atLine < line || (atLine == line && atColumn < column);
            line = first ? atLine : line;
            column = first ? atColumn : column;
        }
    }

    /** What was replaced; null where nothing was. */
    @Nullable
    Diagnostic finding() {
        if (counts.isEmpty()) {
            return null;
        }
        String names = counts.keySet().stream()
                .limit(NAMED)
                .map(Characters::name)
                .collect(joining(", ", "", counts.size() > NAMED ? " …" : ""));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return Findings.warning("characters-odd", line, column, names, String.valueOf(all));
    }
}
