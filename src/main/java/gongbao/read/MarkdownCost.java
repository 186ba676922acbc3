package gongbao.read;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.List;

/**
 * Foresees Markdown that would keep the library busy for minutes.
 *
 * <p>Its time grows with the square of the signs of mark-up in one block: ten thousand unmatched {@code [} or {@code `} in a
 * paragraph, ten thousand rows in a table. No written text comes near.
 */
final class MarkdownCost {

    private static final String SIGNS = "`[]!<>*_|()#-+";
    private static final long TOO_MUCH = 30_000_000;

    private MarkdownCost() {}

    static boolean isTooMuch(List<Line> lines) {
        long cost = 0;
        long signs = 0;
        for (Line line : lines) {
            if (Blanks.isBlank(line.text())) {
                cost += signs * signs;
                signs = 0;
            } else {
                signs += 1
                        + line.text().chars().filter(c -> SIGNS.indexOf(c) >= 0).count();
            }
        }
        return cost + signs * signs > TOO_MUCH;
    }
}
