package gongbao.parse;

import gongbao.text.Line;
import gongbao.text.SourceText;
import java.util.Arrays;
import java.util.List;

/** The lines of a body by the offsets of their characters. */
final class BodyLines {

    private final List<Line> lines;
    private final int[] starts;

    BodyLines(SourceText source) {
        lines = source.bodyLines();
        starts = new int[lines.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + lines.get(i - 1).text().length() + 1;
        }
    }

    /** The line that holds an offset of the body, its line end included. */
    Line line(int offset) {
        return lines.get(index(offset));
    }

    /** Offset of the first character of that line. */
    int start(int offset) {
        return starts[index(offset)];
    }

    private int index(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
