package gongbao.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a text, as far as they say what the paragraphs below them set or tell; each holds until the next of its rank.
 *
 * <pre>
 * 二、2019年工作安排
 * （一）推进工业强县。      ← 2019 still
 * 三、加强自身建设         ← nothing is said
 * </pre>
 */
final class GoalParts {

    /** A heading that is in force. */
    private record Open(int rank, @Nullable GoalPart part) {}

    private final List<GoalPart> parts = new ArrayList<>();
    private final List<Integer> ranks = new ArrayList<>();

    GoalParts(Reading reading, TextYears years) {
        List<Open> open = new ArrayList<>();
        for (int p = 0; p < reading.paragraphs().size(); p++) {
            int rank = GoalPart.rank(reading, p);
            if (rank >= 0) {
                open.removeIf(heading -> heading.rank() >= rank);
                open.add(new Open(
                        rank, GoalPart.said(reading, reading.paragraphs().get(p), years)));
            }
            ranks.add(rank);
            parts.add(inForce(open));
        }
    }

    /** What the lowest heading that says anything says. */
    private static GoalPart inForce(List<Open> open) {
        GoalPart last = GoalPart.NONE;
        for (Open heading : open) {
            last = heading.part() == null ? last : heading.part();
        }
        return last;
    }

    GoalPart at(int paragraph) {
        return parts.get(paragraph);
    }

    boolean isHeading(int paragraph) {
        return ranks.get(paragraph) >= 0;
    }

    /** Whether the paragraph is a heading of the highest rank, behind which nothing said before holds. */
    boolean isChapter(int paragraph) {
        return ranks.get(paragraph) == 0;
    }
}
