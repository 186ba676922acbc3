package gongbao.parse;

import gongbao.text.Span;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Words quoted over several paragraphs, of which only the last closes the quotation: what another text asks, not this one.
 *
 * <pre>
 * 第五条修改为:|“各级人民政府应当加强建设。   → from the mark to the end of the paragraph
 * |“县级人民政府应当编制规划。             → the same, at its beginning
 * 落实“三项任务,要抓紧。                 → none: a mark without its partner, in the midst of a clause
 * </pre>
 */
final class OpenQuotations {

    private final Reading reading;
    private final TreeSet<Integer> marks = new TreeSet<>();

    OpenQuotations(Reading reading) {
        this.reading = reading;
        for (int at : reading.brackets().unpaired()) {
            if (reading.text().charAt(at) == '“' && opens(at)) {
                marks.add(at);
            }
        }
    }

    private boolean opens(int at) {
        return at == 0 || ":\n".indexOf(reading.text().charAt(at - 1)) >= 0;
    }

    /** Whether such a quotation holds the end of a stretch. */
    boolean holds(Span stretch) {
        @Nullable Integer mark = marks.lower(stretch.end());
        return mark != null && reading.paragraphAt(mark) == reading.paragraphAt(stretch.start());
    }
}
