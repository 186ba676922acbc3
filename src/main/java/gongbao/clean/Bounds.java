package gongbao.clean;

import gongbao.text.Line;
import java.util.List;

/**
 * Where the sentences of a text begin and end.
 *
 * @param first index of the first body line that is prose; without any, behind all lines
 * @param last index of the last; without any, before all lines
 */
record Bounds(int first, int last) {

    static Bounds of(List<Line> lines) {
        int first = lines.size();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBody() && Shapes.isProse(lines.get(i))) {
                first = Math.min(first, i);
                last = i;
            }
        }
        return new Bounds(first, last);
    }
}
