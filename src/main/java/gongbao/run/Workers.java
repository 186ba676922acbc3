package gongbao.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same task for many items on several threads.
 *
 * <p>An item whose task runs out of memory may only be the victim of a neighbour: it is done again, in another way, while
 * nothing else is at work.
 *
 * @param <T> an item
 * @param <R> what is made of it
 */
final class Workers<T, R> {

    /** Results that may wait for their turn, per thread: enough to keep threads busy beside one slow file. */
    private static final int WINDOW = 16;

    private final Function<T, R> task;
    private final Function<T, R> alone;
    private final Deque<Waiting<T, R>> waiting = new ArrayDeque<>();

    /**
     * @param task makes a result of an item, on any thread
     * @param alone makes it when the task has run out of memory
     */
    Workers(Function<T, R> task, Function<T, R> alone) {
        this.task = task;
        this.alone = alone;
    }

    /** An item in work, or done and not yet at its turn. */
    private record Waiting<T, R>(T item, Future<R> result) {}

    /** Results reach the sink on the caller's thread, in the order of the items. */
    void inOrder(List<T> items, int jobs, Consumer<R> sink) {
        inOrder(items.iterator(), items.size() <= 1 ? 1 : jobs, sink);
    }

    /** The same of items that are fetched as threads get free. */
    void inOrder(Iterator<T> items, int jobs, Consumer<R> sink) {
        if (jobs == 1) {
            items.forEachRemaining(item -> sink.accept(here(item)));
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            while (items.hasNext()) {
                T item = items.next();
                waiting.add(new Waiting<>(item, threads.submit(() -> task.apply(item))));
                if (waiting.size() == jobs * WINDOW) {
                    sink.accept(next());
                }
            }
            while (!waiting.isEmpty()) {
                sink.accept(next());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private R here(T item) {
        try {
            return task.apply(item);
        } catch (OutOfMemoryError e) {
            return alone.apply(item);
        }
    }

    private R next() {
        Waiting<T, R> next = waiting.remove();
        try {
            return get(next.result());
        } catch (OutOfMemoryError e) {
            waiting.forEach(other -> settle(other.result()));
            return alone.apply(next.item());
        }
    }

    private static <R> R get(Future<R> result) {
        try {
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static void settle(Future<?> result) {
        try {
            get(result);
        } catch (RuntimeException | Error e) {
            // Told at its turn.
        }
    }
}
