package gongbao.text;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * A list that nobody can change and whose elements are made when they are asked for, each time anew: what lies in a file is not held in
 * memory by those who list it.
 *
 * @param <T> an element; two made of one place are equal
 */
public abstract class FrozenList<T> extends AbstractList<T> implements RandomAccess {

    /** The list itself where nobody can change it, else a copy. */
    public static <T> List<T> of(List<T> list) {
        return list instanceof FrozenList ? list : List.copyOf(list);
    }
}
