package gongbao.check.slip;

/** How often each of many keys occurs. */
final class Counts {

    private final long[] keys;
    private final int[] counts;

    /** @param most how many different keys there may be */
    Counts(int most) {
        int size = Integer.highestOneBit(Math.max(8, most)) << 2;
        keys = new long[size];
        counts = new int[size];
    }

    /** @param key not 0 */
    void add(long key) {
        int slot = slot(key);
        keys[slot] = key;
        counts[slot]++;
    }

    int of(long key) {
        return counts[slot(key)];
    }

    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
