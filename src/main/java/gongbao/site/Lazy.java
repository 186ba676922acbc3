package gongbao.site;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list that is made when it is first looked at. Every view is built twice, for the plan and for the page; what the plan
 * does not look at need not be made for it.
 */
final class Lazy<T> extends AbstractList<T> {

    private final Supplier<List<T>> made;
    private @Nullable List<T> list;

    Lazy(Supplier<List<T>> made) {
        this.made = made;
    }

    private List<T> list() {
        if (list == null) {
            list = made.get();
        }
        return list;
    }

    @Override
    public T get(int index) {
        return list().get(index);
    }

    @Override
    public int size() {
        return list().size();
    }
}
