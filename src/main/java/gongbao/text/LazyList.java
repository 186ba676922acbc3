package gongbao.text;

import java.util.Objects;
import java.util.function.IntFunction;

/**
 * A frozen list of what a function makes of each index.
 *
 * @param <T> an element
 */
public final class LazyList<T> extends FrozenList<T> {

    private final int size;
    private final IntFunction<T> make;

    /** @param make makes the element of an index in {@code [0, size)}; called from any thread */
    public LazyList(int size, IntFunction<T> make) {
        this.size = size;
        this.make = make;
    }

    @Override
    public T get(int index) {
        return make.apply(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
