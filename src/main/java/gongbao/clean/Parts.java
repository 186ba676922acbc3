package gongbao.clean;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a page goes on with another text: 「…公报」 and its paragraphs, then 「…的决定」 and its own.
 *
 * <p>A text surely begins where a title that was not said before is followed at once by its own adoption note, by the line that
 * says where it was given, or, for a communiqué, by its opening sentence. What is cited, listed or headed so is followed by none.
 */
final class Parts {

    /** How many lines may stand between a title and what proves it: 文号, an agency's line. */
    private static final int NEAR = 3;

    private Parts() {}

    /** Indices of the lines at which a further text begins, in order. */
    static List<Integer> of(List<Line> lines) {
        List<Integer> starts = new ArrayList<>();
        Set<String> said = new HashSet<>();
        boolean text = false;
        boolean proven = false;
        for (int i = 0; i < lines.size(); i++) {
            Title title = at(lines, i);
            if (title == null) {
                text |= lines.get(i).isBody() && Shapes.isProse(lines.get(i));
                continue;
            }
            boolean other = said.add(title.text());
            if (proven && text && other) {
                starts.add(i);
            }
            text &= !proven && !other;
            proven = true;
            i = title.to() - 1;
        }
        return starts;
    }

    /** The title that begins at a line, with what proves it close behind; null where there is none. */
    private static @Nullable Title at(List<Line> lines, int i) {
        Line line = lines.get(i);
        if (!line.isBody() || line.kind() == Line.Kind.TABLE_ROW || Shapes.isProse(line)) {
            return null;
        }
        Title communique = Title.at(lines, i);
        if (communique != null && isProven(lines, communique.to(), true)) {
            return communique;
        }
        int end = PaperTitle.end(lines, i);
        StringBuilder joined = new StringBuilder();
        lines.subList(i, end).forEach(part -> joined.append(Blanks.squeeze(part.text())));
        return Shapes.isPaper(joined.toString()) && isProven(lines, end, false)
                ? new Title(i, end, joined.toString())
                : null;
    }

    private static boolean isProven(List<Line> lines, int from, boolean byOpening) {
        int seen = 0;
        for (int i = from; i < lines.size() && seen < NEAR; i++) {
            Line line = lines.get(i);
            if (!line.isBody() || Blanks.isBlank(line.text())) {
                continue;
            }
            if (Shapes.isAdoption(line.text()) || Shapes.startsAdoption(line) || Shapes.isOccasion(line.text())) {
                return true;
            }
            if (Shapes.isProse(line) || Shapes.isTitle(line.text())) {
                return byOpening && Shapes.isOpening(line.text());
            }
            seen++;
        }
        return false;
    }
}
