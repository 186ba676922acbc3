package gongbao.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the lists of a portion of the pairs: sorts their places, which come in the order of the texts, by pair. */
final class Batch {

    /**
     * The lists of a portion, one behind the other, in the order of its pairs.
     *
     * @param units the digits of the lists of units
     * @param unitEnds where each of them ends
     * @param places the digits of the lists of places
     * @param placeEnds where each of them ends
     * @param shared of a child how many places it shares with its parent; of all others -1
     * @param pieces of what a long list of places consists
     */
    record Written(
            int number,
            byte[] units,
            int[] unitEnds,
            byte[] places,
            int[] placeEnds,
            int[] shared,
            Map<Integer, List<Piece>> pieces) {}

    private final Plan plan;
    private final int number;
    private final int size;
    /** Where the places of each pair begin, and behind the last how many there are. */
    private final int[] starts;

    private final long[] places;

    private final DigitWriter unitLists = new DigitWriter();
    private final DigitWriter placeLists = new DigitWriter();
    private final Map<Integer, List<Piece>> pieces = new HashMap<>();

    Batch(Plan plan, int number) {
        this.plan = plan;
        this.number = number;
        this.size = plan.batches().size(number);
        this.starts = new int[size + 1];
        for (int slot = 0; slot < size; slot++) {
            starts[slot + 1] = starts[slot] + plan.pairs().places(plan.batches().pair(number, slot));
        }
        this.places = new long[starts[size]];
    }

    Written write(PlaceRows from) {
        sort(from.read(number));
        int[] unitEnds = new int[size];
        int[] placeEnds = new int[size];
        int[] shared = new int[size];
        for (int slot = 0; slot < size; slot++) {
            int pair = plan.batches().pair(number, slot);
            units(pair, slot);
            shared[slot] = plan.families().hasPlaces(pair) ? places(pair, slot) : -1;
            unitEnds[slot] = unitLists.length();
            placeEnds[slot] = placeLists.length();
        }
        return new Written(number, unitLists.bytes(), unitEnds, placeLists.bytes(), placeEnds, shared, pieces);
    }

    /** The places of one pair stay in their order. */
    private void sort(PlaceRows.Reader rows) {
        int[] next = starts.clone();
        try {
            for (int i = 0; i < places.length; i++) {
                rows.next();
                places[next[rows.slot()]++] = rows.place();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void units(int pair, int slot) {
        UnitList list = new UnitList(unitLists, plan.pairs().units(pair), plan.units());
        long stride = plan.stride();
        long end = 0;
        for (int i = starts[slot]; i < starts[slot + 1]; i++) {
            if (places[i] < end) {
                continue;
            }
            int unit = (int) (places[i] / stride);
            end = (unit + 1L) * stride;
            list.add(unit);
        }
        list.end();
    }

    /** How many it shares with its parent, -1 where it has none. */
    private int places(int pair, int slot) {
        int kind = plan.families().kind(pair);
        if (kind == Families.NONE) {
            own(slot);
            return -1;
        }
        int parent = plan.batches().slot(plan.families().parent(pair));
        int step = kind == Families.BEHIND ? 1 : -1;
        int shared = countShared(slot, parent, step);
        withParent(slot, parent, step, shared);
        alone(slot, parent, step, shared);
        return shared;
    }

    private void own(int slot) {
        int before = placeLists.length();
        list(starts[slot], starts[slot + 1], 0, plan.units());
        int digits = placeLists.length() - before;
        if (digits > plan.piece()) {
            placeLists.cut(before);
            pieces.put(slot, inPieces(slot, digits / plan.piece() + 1));
        }
    }

    /** In parts of about as many places; those of one unit stay together. */
    private List<Piece> inPieces(int slot, int parts) {
        List<Piece> some = new ArrayList<>();
        int end = starts[slot + 1];
        int unit = 0;
        for (int from = starts[slot], left = parts; from < end; left--) {
            int to = left > 1 ? endOfUnit(from + (end - from) / left, end) : end;
            int next = to < end ? unit(to) : plan.units();
            int before = placeLists.length();
            list(from, to, unit, next);
            some.add(new Piece(unit, to - from, placeLists.length() - before));
            unit = next;
            from = to;
        }
        return some;
    }

    private int endOfUnit(int from, int end) {
        int to = from + 1;
        while (to < end && unit(to) == unit(from)) {
            to++;
        }
        return to;
    }

    private int unit(int place) {
        return (int) (places[place] / plan.stride());
    }

    /** Places in units from one up to another. */
    private void list(int from, int to, int unit, int next) {
        placeLists.begin(to - from, (next - unit) * plan.stride());
        for (int i = from; i < to; i++) {
            placeLists.next(places[i] - unit * plan.stride());
        }
        placeLists.end();
    }

    private int countShared(int slot, int parent, int step) {
        int shared = 0;
        int p = starts[parent];
        for (int i = starts[slot]; i < starts[slot + 1]; i++) {
            p = firstFrom(p, parent, places[i] - step);
            shared += isAt(p, parent, places[i] - step) ? 1 : 0;
        }
        return shared;
    }

    /** Which of the parent's places they are. */
    private void withParent(int slot, int parent, int step, int shared) {
        placeLists.begin(shared, starts[parent + 1] - starts[parent]);
        int p = starts[parent];
        for (int i = starts[slot]; i < starts[slot + 1]; i++) {
            p = firstFrom(p, parent, places[i] - step);
            if (isAt(p, parent, places[i] - step)) {
                placeLists.next(p - starts[parent]);
            }
        }
        placeLists.end();
    }

    private void alone(int slot, int parent, int step, int shared) {
        placeLists.begin(starts[slot + 1] - starts[slot] - shared, plan.universe());
        int p = starts[parent];
        for (int i = starts[slot]; i < starts[slot + 1]; i++) {
            p = firstFrom(p, parent, places[i] - step);
            if (!isAt(p, parent, places[i] - step)) {
                placeLists.next(places[i]);
            }
        }
        placeLists.end();
    }

    private int firstFrom(int from, int slot, long place) {
        int p = from;
        while (p < starts[slot + 1] && places[p] < place) {
            p++;
        }
        return p;
    }

    private boolean isAt(int p, int slot, long place) {
        return p < starts[slot + 1] && places[p] == place;
    }
}
