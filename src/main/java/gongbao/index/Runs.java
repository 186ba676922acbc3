package gongbao.index;

import java.io.IOException;
import java.util.Arrays;

/** Writes runs of numbers, each with its length before it, and behind the last run of a unit a 0. */
final class Runs {

    private final Spill rows;
    private int[] open = new int[64];
    private int length;

    Runs(Spill rows) {
        this.rows = rows;
    }

    void add(int number) {
        if (length == open.length) {
            open = Arrays.copyOf(open, length * 2);
        }
        open[length++] = number;
    }

    /** Ends a run. */
    void end() throws IOException {
        if (length == 0) {
            return;
        }
        rows.add(0, length);
        for (int i = 0; i < length; i++) {
            rows.add(0, open[i]);
        }
        length = 0;
    }

    void endUnit() throws IOException {
        end();
        rows.add(0, 0);
    }
}
