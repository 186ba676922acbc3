package gongbao.index;

import java.util.Arrays;

/** The pairs of an archive in portions whose places fit into memory; a family is never parted. */
final class Batches {

    private final int[] order;
    /** Where each portion begins among the pairs in their order, and behind the last the number of pairs. */
    private final int[] starts;
    /** By pair the portion, and its place there. */
    private final int[] batches;

    private final int[] slots;

    /** @param largest places of a portion, unless one family has more */
    Batches(Pairs pairs, Families families, int largest) {
        order = families.inFamilies();
        batches = new int[order.length];
        slots = new int[order.length];
        int[] from = new int[order.length + 2];
        int count = 0;
        long places = 0;
        for (int i = 0; i < order.length; i++) {
            int pair = order[i];
            boolean isFamily = families.kind(pair) == Families.NONE;
            if (i > 0 && isFamily && places >= largest) {
                from[++count] = i;
                places = 0;
            }
            places += pairs.places(pair);
            batches[pair] = count;
            slots[pair] = i - from[count];
        }
        from[count + 1] = order.length;
        starts = Arrays.copyOf(from, count + 2);
    }

    int count() {
        return starts.length - 1;
    }

    int of(int pair) {
        return batches[pair];
    }

    int slot(int pair) {
        return slots[pair];
    }

    /** How many pairs a portion has. */
    int size(int batch) {
        return starts[batch + 1] - starts[batch];
    }

    int pair(int batch, int slot) {
        return order[starts[batch] + slot];
    }
}
