package gongbao.clean;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title of a communiqué among the lines of a text.
 *
 * @param from index of its first line
 * @param to index behind its last: a title may be broken over several lines
 * @param text its words without blanks
 */
record Title(int from, int to, String text) {

    private static final int MAX_LINES = 5;

    /** All titles in the body, in order. */
    static List<Title> in(List<Line> lines) {
        List<Title> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Title title = at(lines, i);
            if (title != null) {
                found.add(title);
                i = title.to - 1;
            }
        }
        return found;
    }

    static @Nullable Title at(List<Line> lines, int start) {
        StringBuilder joined = new StringBuilder();
        int parts = 0;
        for (int i = start; i < lines.size() && parts < MAX_LINES && joined.length() <= Shapes.MAX_SHORT; i++) {
            Line line = lines.get(i);
            if (parts > 0 && Blanks.isBlank(line.text())) {
                continue;
            }
            if (!mayBePart(line)) {
                return null;
            }
            String ink = Blanks.squeeze(line.text()); // 决　议
            boolean mayEnd = Shapes.mayEndTitle(ink);
            if (!hasWords(ink) || (parts > 0 && mayEnd && Shapes.isTitle(ink))) {
                return null;
            }
            joined.append(ink);
            parts++;
            if (mayEnd && Shapes.isTitle(joined.toString())) {
                return new Title(start, i + 1, Blanks.squeeze(joined));
            }
        }
        return null;
    }

    private static boolean hasWords(String ink) {
        for (int i = 0, c; i < ink.length(); i += Character.charCount(c)) {
            c = ink.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBePart(Line line) {
        return line.isBody()
                && line.kind() != Line.Kind.TABLE_ROW
                && line.text().length() <= Shapes.MAX_SHORT
                && !Shapes.isProse(line);
    }

    /** Names term and session, or the year: 第十五届…第六次, 2012年. */
    boolean isComplete() {
        return (text.contains("届") || text.contains("屆")) && text.contains("次") || text.contains("年");
    }
}
