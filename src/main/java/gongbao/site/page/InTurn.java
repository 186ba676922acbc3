package gongbao.site.page;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One stream behind the other, each made when its turn comes. {@code flatMap} lays all elements of a stream into a buffer when the
 * first of them is fetched, and here that would be all pages of a kind.
 *
 * @param <T> an element
 */
public final class InTurn<S, T> implements Iterator<T> {

    private final Iterator<S> sources;
    private final Function<S, Stream<T>> make;
    private Iterator<T> now = Collections.emptyIterator();

    private InTurn(List<S> sources, Function<S, Stream<T>> make) {
        this.sources = sources.iterator();
        this.make = make;
    }

    public static <S, T> Stream<T> of(List<S> sources, Function<S, Stream<T>> make) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new InTurn<>(sources, make), Spliterator.ORDERED), false);
    }

    @Override
    public boolean hasNext() {
        while (!now.hasNext() && sources.hasNext()) {
            now = make.apply(sources.next()).iterator();
        }
        return now.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return now.next();
    }
}
