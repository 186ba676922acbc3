package gongbao.index;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;

/** Who does the same for many items, several at a time. */
public interface Hands {

    /** Results reach the sink on the caller's thread, in the order of the items. */
    <T, R> void inOrder(Iterator<T> items, Function<T, R> task, Consumer<R> sink);
}
