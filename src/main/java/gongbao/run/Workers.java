package gongbao.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does the same task for many items on several threads. */
final class Workers {

    /** Results that may wait for their turn, per thread: enough to keep threads busy beside one slow file. */
    private static final int WINDOW = 16;

    private Workers() {}

    /** Results reach the sink on the caller's thread, in the order of the items. */
    static <T, R> void inOrder(List<T> items, int jobs, Function<T, R> task, Consumer<R> sink) {
        if (jobs == 1 || items.size() <= 1) {
            items.forEach(item -> sink.accept(task.apply(item)));
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(jobs, items.size()));
        try {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            for (T item : items) {
                waiting.add(threads.submit(() -> task.apply(item)));
                if (waiting.size() == jobs * WINDOW) {
                    sink.accept(get(waiting.remove()));
                }
            }
            waiting.forEach(result -> sink.accept(get(result)));
        } finally {
            threads.shutdownNow();
        }
    }

    private static <R> R get(Future<R> result) {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
