package gongbao.text;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * A list that nobody can change and whose elements are made when they are asked for, each time anew: what lies in a file is not held in
 * memory by those who list it.
 *
 * @param <T> an element; two made of one place are equal
 */
public final class LazyList<T> extends AbstractList<T> implements RandomAccess {

    private final int size;
    private final IntFunction<T> make;

    /** @param make makes the element of an index in {@code [0, size)}; called from any thread */
    public LazyList(int size, IntFunction<T> make) {
        this.size = size;
        this.make = make;
    }

    /** The list itself where nobody can change it, else a copy. */
    public static <T> List<T> frozen(List<T> list) {
        return list instanceof LazyList ? list : List.copyOf(list);
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
