package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.read.office.Depth;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * How deep lists, quotes, tables and tags may lie in one another, in every format: by a count, so that a file reads the same
 * on every run and every machine.
 */
final class Nesting {

    /** No written text comes near. */
    static final int MOST = Depth.MOST;

    /** Libraries go down by recursion; on a stack of its own the depth they reach does not hang on the caller's. */
    private static final long STACK = 64L << 20;

    private Nesting() {}

    /** Does the work on a thread with room for {@link #MOST} levels of any library. */
    static <T> T withRoom(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "read", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof Exception fault ? fault : e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw e;
        }
    }

    static Diagnostic finding(int line, int column) {
        return Findings.warning("text-deep", line, column, String.valueOf(MOST));
    }
}
