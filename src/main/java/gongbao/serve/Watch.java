package gongbao.serve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits until something below some paths may have changed.
 *
 * <p>The system tells of changes at once, where it does: not on every network drive, not on a Mac, and not for more folders than it
 * cares to watch. So all is looked over now and then, too, which finds what was not told; it takes a fiftieth of the time at most.
 */
final class Watch implements Closeable {

    /** A program that saves a file in several steps is given so long between them. */
    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(40);

    /** But a folder in which something is written all the time is looked at, too. */
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(400);

    private static final long BETWEEN = TimeUnit.SECONDS.toNanos(1);
    private static final int SHARE = 50;

    private final @Nullable WatchService service = service();
    private WatchedTree tree = new WatchedTree(List.of(), null);

    private static @Nullable WatchService service() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            return null; // The system has given out as many as it does: then all is looked over only.
        }
    }

    /** What is to be waited for from now on: what changes later than this call is seen. */
    void follow(List<Path> paths) {
        tree = new WatchedTree(paths, service);
    }

    /**
     * Returns when something has changed since {@link #follow}; when it was something that is written in steps, after the last of them.
     *
     * @param anyway whether to return soon even if nothing has
     */
    void await(boolean anyway) throws InterruptedException {
        while (!isTold(Math.max(BETWEEN, SHARE * tree.nanos())) && !tree.isChanged(service) && !anyway) {
            // Nothing has changed.
        }
    }

    /** Whether the system tells of a change within the time. */
    private boolean isTold(long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        boolean told = false;
        while (!told) {
            WatchKey key = next(end - System.nanoTime());
            if (key == null) {
                return false;
            }
            told = isOurs(key);
        }
        letFinish();
        return true;
    }

    private @Nullable WatchKey next(long nanos) throws InterruptedException {
        if (service == null) {
            TimeUnit.NANOSECONDS.sleep(nanos);
            return null;
        }
        return service.poll(nanos, TimeUnit.NANOSECONDS);
    }

    /** Waits until nothing more is told. */
    private void letFinish() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        WatchKey more = next(QUIET);
        while (more != null && System.nanoTime() < end) {
            isOurs(more);
            more = next(QUIET);
        }
    }

    /** Takes what a folder tells. */
    private boolean isOurs(WatchKey key) {
        boolean ours = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            // Without a name there were more than the system can tell.
            ours |= !(event.context() instanceof Path name) || tree.holds(((Path) key.watchable()).resolve(name));
        }
        key.reset();
        return ours;
    }

    @Override
    public void close() {
        try {
            if (service != null) {
                service.close();
            }
        } catch (IOException e) {
            // Nothing is left to wait for.
        }
    }
}
