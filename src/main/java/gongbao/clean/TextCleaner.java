package gongbao.clean;

import gongbao.text.Line;
import gongbao.text.SourceText;
import java.util.List;

/** Cleans one text; the only door of this package. */
public final class TextCleaner {

    /** Every round splits or marks at least one line; two are enough for real pages, the rest is for made-up ones. */
    private static final int MAX_ROUNDS = 6;

    /** The same text with its body told from its furniture. */
    public SourceText clean(SourceText source) {
        List<Line> lines = source.lines();
        for (int round = 0; round < MAX_ROUNDS; round++) {
            List<Line> cleaned = lines;
            for (CleanStep step : CleanSteps.ALL) {
                cleaned = step.clean(cleaned);
            }
            if (cleaned.equals(lines)) {
                break;
            }
            lines = cleaned;
        }
        return source.withLines(lines);
    }
}
