package gongbao.site;

import gongbao.site.render.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes files on several threads. Each thread takes the next file when it is done with one, so that no list of them is
 * ever held.
 *
 * <p>Where a file cannot be made, another lies in its place if it has one; else the site cannot be. A file that runs out of
 * memory may only be the victim of its neighbours: it is made once more when all others are done.
 */
final class SiteWriter {

    /** Where files go. */
    interface Sink {

        /** Takes one file, piece by piece; called from any thread. */
        void put(String path, Iterator<byte[]> content) throws IOException;
    }

    private final Iterator<SiteFile> files;
    private final Sink sink;
    private final Runnable written;
    private final List<Task> starved = new ArrayList<>();
    private int taken;
    private int failed = Integer.MAX_VALUE;
    private @Nullable Throwable fault;

    private SiteWriter(Iterator<SiteFile> files, Sink sink, Runnable written) {
        this.files = files;
        this.sink = sink;
        this.written = written;
    }

    /**
     * Makes them all; of several that fail the first in order is told, whatever the threads do.
     *
     * @param jobs how many files at a time, at least one
     * @param written told of each file when it is there, from any thread
     */
    static void write(Iterator<SiteFile> files, Sink sink, int jobs, Runnable written) throws IOException {
        SiteWriter writer = new SiteWriter(files, sink, written);
        List<Thread> threads =
                Stream.generate(writer::thread).limit(Math.max(1, jobs)).toList();
        threads.forEach(Thread::start);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            writer.fail(-1, new IOException("interrupted while pages were written", e));
        }
        writer.feedStarved();
        writer.end();
    }

    private Thread thread() {
        Thread thread = new Thread(this::work, "pages");
        thread.setUncaughtExceptionHandler((one, fault) -> fail(Integer.MAX_VALUE - 1, fault));
        return thread;
    }

    private record Task(int number, SiteFile file) {}

    private void work() {
        for (Task task = next(); task != null; task = next()) {
            try {
                lay(task, content(task.file()));
            } catch (OutOfMemoryError e) {
                starve(task);
            } catch (Throwable e) {
                fail(task.number(), e);
            }
        }
    }

    private void lay(Task task, @Nullable Iterator<byte[]> content) throws IOException {
        if (content != null) {
            sink.put(task.file().path(), content);
        }
        written.run();
    }

    private static @Nullable Iterator<byte[]> content(SiteFile file) {
        try {
            return file.pieces().get();
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            if (file.instead() == null || e instanceof UncheckedIOException) {
                throw e;
            }
            return instead(file.instead(), e);
        }
    }

    private static Iterator<byte[]> instead(Function<Throwable, byte[]> instead, Throwable fault) {
        return List.of(instead.apply(fault)).iterator();
    }

    private synchronized void starve(Task task) {
        starved.add(task);
    }

    /** On the caller's thread, when no other is at work. */
    private void feedStarved() {
        starved.sort(Comparator.comparingInt(Task::number));
        for (Task task : starved) {
            try {
                if (failed == Integer.MAX_VALUE) {
                    lay(task, contentAlone(task.file()));
                }
            } catch (Throwable e) {
                fail(task.number(), e);
            }
        }
    }

    private static @Nullable Iterator<byte[]> contentAlone(SiteFile file) {
        try {
            return content(file);
        } catch (OutOfMemoryError e) {
            if (file.instead() == null) {
                throw e;
            }
            return instead(file.instead(), e);
        }
    }

    /** Null when there is none left or one has failed: those before it are already in work. */
    private synchronized @Nullable Task next() {
        try {
            return failed == Integer.MAX_VALUE && files.hasNext() ? new Task(taken++, files.next()) : null;
        } catch (Throwable e) {
            fail(taken, e);
            return null;
        }
    }

    private synchronized void fail(int number, Throwable e) {
        if (number < failed) {
            failed = number;
            fault = e;
        }
    }

    private synchronized void end() throws IOException {
        if (fault instanceof UncheckedIOException e) {
            throw e.getCause();
        } else if (fault instanceof IOException e) {
            throw e;
        } else if (fault instanceof RuntimeException e) {
            throw e;
        } else if (fault instanceof Error e) {
            throw e;
        }
    }
}
