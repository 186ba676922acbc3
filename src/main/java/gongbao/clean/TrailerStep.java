package gongbao.clean;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks what a page goes on with when the communiqué is over: another article, lists of links.
 *
 * <p>A communiqué is over where its appeal (全会号召…) is followed, with no other sentence between, by a note of the page
 * (（责编：…）, 《人民日报》…版) or by a heading of the page's own. Paragraphs that follow the appeal directly stay.
 */
final class TrailerStep implements CleanStep {

    @Override
    public List<Line> clean(List<Line> lines) {
        int end = end(lines);
        if (end == lines.size()) {
            return lines;
        }
        List<Line> cleaned = new ArrayList<>(lines);
        for (int i = end; i < lines.size(); i++) {
            if (lines.get(i).isBody()) {
                cleaned.set(i, lines.get(i).as(Line.Kind.FURNITURE));
            }
        }
        return cleaned;
    }

    private static int end(List<Line> lines) {
        if (!isCommunique(lines)) {
            return lines.size();
        }
        boolean appealed = false;
        boolean noted = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (Blanks.isBlank(line.text())) {
                continue;
            }
            boolean heading = line.kind() == Line.Kind.HEADING && !Shapes.isAdoption(line.text());
            boolean goesOn = line.isBody() && (Shapes.isProse(line) || Shapes.isTitle(line.text()));
            if (appealed && (heading || (noted && goesOn))) {
                return i;
            }
            if (line.isBody() && Shapes.isProse(line)) {
                appealed = Shapes.isClosing(line.text());
                noted = false;
            } else if (line.kind() == Line.Kind.FURNITURE) {
                noted = true;
            }
        }
        return lines.size();
    }

    /** Other texts may call upon people too, and go on. */
    private static boolean isCommunique(List<Line> lines) {
        return lines.stream()
                .filter(Line::isBody)
                .filter(line -> !Blanks.isBlank(line.text()))
                .limit(6)
                .anyMatch(line -> Shapes.isTitle(line.text()) || Shapes.isOpening(line.text()));
    }
}
