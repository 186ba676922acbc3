package gongbao.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Places of pairs, a row of them a portion, each as the pair's place in the portion and how far it is from the place before. */
final class PlaceRows implements Closeable {

    /** In the place of a pair: only the distance counts, which is too long for one number. */
    private static final int NOBODY = -1;

    private final Spill spill;
    private final long[] last;

    PlaceRows(int rows, Path folder) {
        spill = new Spill(rows, folder);
        last = new long[rows];
    }

    void add(Plan plan, int pair, long place) throws IOException {
        int row = plan.batches().of(pair);
        long distance = place - last[row];
        for (; distance > Integer.MAX_VALUE; distance -= Integer.MAX_VALUE) {
            spill.add(row, NOBODY);
            spill.add(row, Integer.MAX_VALUE);
        }
        spill.add(row, plan.batches().slot(pair));
        spill.add(row, (int) distance);
        last[row] = place;
    }

    Reader read(int row) {
        return new Reader(row);
    }

    /** A row, place by place. */
    final class Reader {

        private final Spill.Reader numbers;
        private int slot;
        private long place;

        private Reader(int row) {
            numbers = spill.read(row);
        }

        void next() throws IOException {
            do {
                slot = numbers.next();
                place += numbers.next();
            } while (slot == NOBODY);
        }

        int slot() {
            return slot;
        }

        long place() {
            return place;
        }
    }

    @Override
    public void close() throws IOException {
        spill.close();
    }
}
