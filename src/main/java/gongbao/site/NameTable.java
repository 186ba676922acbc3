package gongbao.site;

import java.util.function.IntPredicate;

/**
 * Names by their hashes alone, each with some marks: nine bytes a slot, and more than half of the slots in use. A set of
 * boxed numbers would take six times as much.
 */
final class NameTable {

    /** No name has it: {@link #key} sees to that. */
    private static final long EMPTY = 0;

    private long[] keys = new long[64];
    private byte[] marks = new byte[64];
    private int size;

    /** Sets a mark, and says whether it was set before. */
    boolean mark(long hash, int mark) {
        if (size >= keys.length - keys.length / 6) {
            grow();
        }
        int slot = slot(key(hash));
        if (keys[slot] == EMPTY) {
            keys[slot] = key(hash);
            size++;
        }
        boolean before = (marks[slot] & mark) != 0;
        marks[slot] |= (byte) mark;
        return before;
    }

    boolean has(long hash, int mark) {
        return (marks[slot(key(hash))] & mark) != 0;
    }

    /** Whether the marks of any name are such. */
    boolean any(IntPredicate such) {
        for (byte one : marks) {
            if (such.test(one)) {
                return true;
            }
        }
        return false;
    }

    private static long key(long hash) {
        return hash == EMPTY ? 1 : hash;
    }

    /** Where the key is, or the empty slot where it would be. Keys lie in their own order, so no remainder is computed. */
    private int slot(long key) {
        int slot = (int) Math.multiplyHigh(key >>> 1, (long) keys.length << 1);
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = slot + 1 == keys.length ? 0 : slot + 1;
        }
        return slot;
    }

    /** By half: doubling would leave more slots empty than it fills. */
    private void grow() {
        long[] old = keys;
        byte[] its = marks;
        keys = new long[old.length + old.length / 2];
        marks = new byte[keys.length];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != EMPTY) {
                int slot = slot(old[i]);
                keys[slot] = old[i];
                marks[slot] = its[i];
            }
        }
    }
}
