package gongbao.site.text;

import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** All marks of a text, in its order: finds those of a stretch without a walk through all of them. */
final class Marks {

    private final List<Mark> all;

    /** How far any mark up to the one at the index reaches; never falls. */
    private final int[] reach;

    /** @param all in the order of the text, outer before inner */
    Marks(List<Mark> all) {
        this.all = all;
        this.reach = new int[all.size()];
        int farthest = 0;
        for (int i = 0; i < reach.length; i++) {
            farthest = Math.max(farthest, all.get(i).span().end());
            reach[i] = farthest;
        }
    }

    /** The marks that stand in the stretch, wholly or in part. */
    List<Mark> in(Span stretch) {
        List<Mark> marks = new ArrayList<>();
        for (int i = firstBeyond(stretch.start());
                i < reach.length && all.get(i).span().start() < stretch.end();
                i++) {
            if (all.get(i).span().overlaps(stretch)) {
                marks.add(all.get(i));
            }
        }
        return marks;
    }

    /** Index of the first mark that reaches beyond the offset. */
    private int firstBeyond(int offset) {
        int low = 0;
        int high = reach.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
