package gongbao.text;

import java.util.Arrays;

/** Numbers, as many as come. */
public final class Longs {

    private long[] all = new long[1];
    private int size;

    public void add(long number) {
        if (size == all.length) {
            all = Arrays.copyOf(all, size * 2);
        }
        all[size++] = number;
    }

    public long[] toArray() {
        return Arrays.copyOf(all, size);
    }
}
