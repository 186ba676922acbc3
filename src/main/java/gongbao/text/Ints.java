package gongbao.text;

import java.util.Arrays;

/** Numbers, as many as come. */
public final class Ints {

    private int[] all = new int[4];
    private int size;

    public void add(int number) {
        if (size == all.length) {
            all = Arrays.copyOf(all, size * 2);
        }
        all[size++] = number;
    }

    public int size() {
        return size;
    }

    public int[] toArray() {
        return Arrays.copyOf(all, size);
    }
}
