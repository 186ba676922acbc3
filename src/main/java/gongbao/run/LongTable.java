package gongbao.run;

import java.nio.LongBuffer;

/** Numbers by numbers, in twenty-four bytes each: a map of boxed ones would take four times as much. */
final class LongTable {

    private final long[] keys;
    private final long[] values;

    private LongTable(int size) {
        keys = new long[size + size / 2 + 1];
        values = new long[keys.length];
    }

    /** Of keys, each with its value behind it; a value of 0 is none. */
    static LongTable of(LongBuffer pairs) {
        LongTable table = new LongTable(pairs.remaining() / 2);
        while (pairs.hasRemaining()) {
            table.put(pairs.get(), pairs.get());
        }
        return table;
    }

    private void put(long key, long value) {
        int slot = slot(key);
        keys[slot] = key;
        values[slot] = value;
    }

    /** 0 where there is none. */
    long get(long key) {
        return values[slot(key)];
    }

    /** Where the key is, or the empty slot where it would be. */
    private int slot(long key) {
        int slot = (int) Math.multiplyHigh(key >>> 1, (long) keys.length << 1);
        while (values[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 == keys.length ? 0 : slot + 1;
        }
        return slot;
    }
}
