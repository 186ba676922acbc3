package gongbao.store;

import gongbao.model.Draft;

/** Hands back what it is given. */
final class HeapStore implements TextStore {

    /** A text in the heap. */
    record Whole(Draft draft) implements Packed {}

    @Override
    public Packed pack(Draft draft) {
        return new Whole(draft);
    }

    @Override
    public Draft put(Packed packed) {
        return packed instanceof Whole whole ? whole.draft() : ((PackedText) packed).draft();
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
