package gongbao.clean;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks the news that a page tells before the communiqué begins: headlines, captions, key points, the agency's own report.
 *
 * <p>The communiqué begins at its title. That a line is its title is beyond doubt where an adoption note or the opening
 * sentence follows at once; then whatever stands before it goes. A title that is followed by other sentences counts only
 * where no sentence stands before it. Of a title said several times the one nearest to the text stays, unless an earlier one
 * is more complete.
 */
final class WrapperStep implements CleanStep {

    /** How many lines may stand between a title and what proves it. */
    private static final int NEAR = 5;
    /** A text of fewer sentences than this does not displace the sentences before it. */
    private static final int MIN_PROSE = 2;

    @Override
    public List<Line> clean(List<Line> lines) {
        List<Title> titles = Title.in(lines);
        Title first = first(lines, titles);
        if (first == null) {
            return lines;
        }
        List<Title> run = run(lines, titles, first);
        Title kept = kept(run);
        List<Line> cleaned = new ArrayList<>(lines);
        drop(cleaned, 0, kept.from());
        run.stream()
                .filter(title -> title.from() >= kept.to())
                .forEach(title -> drop(cleaned, title.from(), title.to()));
        return cleaned;
    }

    private static @Nullable Title first(List<Line> lines, List<Title> titles) {
        List<Integer> prose = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBody() && Shapes.isProse(lines.get(i))) {
                prose.add(i);
            }
        }
        int firstProse = prose.isEmpty() ? lines.size() : prose.get(0);
        int enough = prose.size() < MIN_PROSE ? -1 : prose.get(prose.size() - MIN_PROSE);
        for (Title title : titles) {
            Line proof = proof(lines, title.to());
            boolean displaces = title.from() < firstProse || (isBeyondDoubt(proof) && enough >= title.to());
            if (proof != null && displaces) {
                return title;
            }
        }
        return null;
    }

    private static boolean isBeyondDoubt(@Nullable Line next) {
        return next != null
                && (Shapes.isAdoption(next.text()) || Shapes.startsAdoption(next) || Shapes.isOpening(next.text()));
    }

    /** The titles from the first to where the text begins. */
    private static List<Title> run(List<Line> lines, List<Title> titles, Title first) {
        int text = first.to();
        while (text < lines.size() && !(lines.get(text).isBody() && isText(lines.get(text)))) {
            text++;
        }
        int end = text;
        return titles.stream()
                .filter(title -> title.from() >= first.from() && title.to() <= end)
                .toList();
    }

    private static Title kept(List<Title> run) {
        Title kept = run.get(0);
        for (Title title : run) {
            kept = title.isComplete() || !kept.isComplete() ? title : kept;
        }
        return kept;
    }

    private static void drop(List<Line> lines, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lines.get(i).isBody() && !Blanks.isBlank(lines.get(i).text())) {
                lines.set(i, lines.get(i).as(Line.Kind.FURNITURE));
            }
        }
    }

    /** The adoption note, opening or first sentence that follows a title; null where something else comes in between. */
    private static @Nullable Line proof(List<Line> lines, int from) {
        int seen = 0;
        for (int i = from; i < lines.size() && seen < NEAR; i++) {
            Line line = lines.get(i);
            if (!line.isBody() || Blanks.isBlank(line.text())) {
                continue;
            }
            if (isText(line)) {
                return line;
            }
            seen++;
        }
        return null;
    }

    private static boolean isText(Line line) {
        return Shapes.isProse(line)
                || Shapes.isOpening(line.text())
                || Shapes.isAdoption(line.text())
                || Shapes.startsAdoption(line);
    }
}
