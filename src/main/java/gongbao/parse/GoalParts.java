package gongbao.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

    /** @param first the first paragraph of the text proper: what stands above it in bold is no heading */
    GoalParts(Reading reading, TextYears years, int first) {
        int size = reading.paragraphs().size();
        IntStream.range(0, size).map(p -> rank(reading, p, first)).forEach(ranks::add);
        strongOverNumbers(reading, first);
        List<Open> open = new ArrayList<>();
        for (int p = 0; p < size; p++) {
            int rank = ranks.get(p);
            if (rank >= 0) {
                open.removeIf(heading -> heading.rank() >= rank);
                open.add(new Open(
                        rank, GoalPart.said(reading, reading.paragraphs().get(p), years)));
            }
            parts.add(inForce(open));
        }
    }

    private static int rank(Reading reading, int p, int first) {
        int rank = GoalPart.rank(reading, p);
        return rank < 0 && p >= first && reading.isStrong(p) ? GoalPart.UNNUMBERED : rank;
    }

    /** **今后五年的目标任务** ⏎ (一)加快发展: where lines in bold come first, the numbered ones stand within them. */
    private void strongOverNumbers(Reading reading, int first) {
        int p = first;
        while (p < ranks.size() && ranks.get(p) < 0) {
            p++;
        }
        if (p < ranks.size() && ranks.get(p) == GoalPart.UNNUMBERED && reading.isStrong(p)) {
            for (int i = p; i < ranks.size(); i++) {
                boolean over = ranks.get(i) == GoalPart.UNNUMBERED && reading.isStrong(i);
                ranks.set(i, over ? 0 : ranks.get(i) < 0 ? -1 : ranks.get(i) + 1);
            }
        }
    }

    /** What the lowest heading that says anything says. */
    private static GoalPart inForce(List<Open> open) {
        GoalPart last = GoalPart.NONE;
        for (Open heading : open) {
            last = heading.part() == null ? last : heading.part().within(last);
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
