package gongbao.cli;

import gongbao.run.Progress;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Says on standard error how far a run is, when it takes long. To a person on a terminal in one line that is drawn over and over, and
 * wiped out in the end; elsewhere in a line of its own every ten seconds.
 */
final class ProgressReport implements Progress, AutoCloseable {

    /** How it is said. */
    enum Way {
        DRAWN,
        LINES,
        NOT_AT_ALL
    }

    private static final long SECOND = 1_000_000_000L;

    /** Nanoseconds that a person waits without asking what is going on. */
    private static final long PATIENCE = SECOND;

    private static final long BETWEEN_LINES = 10 * SECOND;
    private static final long MILLIS_BETWEEN = 200;
    private static final int WIDTH = 30;

    private final Io io;
    private final Words words;
    private final Way way;
    private final LongSupplier clock;
    private final RemainingTime remaining;
    private final long start;
    private final Thread ticker = new Thread(this::tick, "progress");

    /** Whoever ends the run by Ctrl-C finds an empty line. */
    private final Thread wiper = new Thread(this::wipe, "wiper");

    private @Nullable Step step;
    private int done;
    private int total;
    private long said;
    private int columns;

    /** @param whole whether it is a build, of which all steps follow one another */
    ProgressReport(Io io, Words words, Way way, boolean whole) {
        this(io, words, way, whole, System::nanoTime);
        if (way != Way.NOT_AT_ALL) {
            ticker.setDaemon(true);
            ticker.start();
        }
        if (way == Way.DRAWN) {
            Runtime.getRuntime().addShutdownHook(wiper);
        }
    }

    ProgressReport(Io io, Words words, Way way, boolean whole, LongSupplier clock) {
        this.io = io;
        this.words = words;
        this.way = way;
        this.clock = clock;
        this.remaining = new RemainingTime(whole);
        this.start = clock.getAsLong();
        this.said = start;
    }

    @Override
    public synchronized void at(Step now, int pieces, int all) {
        step = now;
        done = pieces;
        total = all;
        remaining.at(now, pieces, all, clock.getAsLong());
    }

    private void tick() {
        try {
            while (true) {
                Thread.sleep(MILLIS_BETWEEN);
                say();
            }
        } catch (InterruptedException e) {
            // The run is over.
        }
    }

    synchronized void say() {
        long now = clock.getAsLong();
        Step current = step;
        if (current == null) {
            return;
        }
        Integer left = remaining.seconds(now);
        if (way == Way.DRAWN && now - start >= PATIENCE) {
            draw(line(current, left, true));
        } else if (way == Way.LINES && now - said >= BETWEEN_LINES) {
            said = now;
            io.err().println(line(current, left, false));
            io.err().flush();
        }
    }

    private String line(Step current, @Nullable Integer left, boolean bar) {
        StringBuilder line = new StringBuilder(words.get("step." + current));
        if (total > 1) {
            int full = (int) ((long) done * WIDTH / total);
            line.append(bar ? " [" + "#".repeat(full) + " ".repeat(WIDTH - full) + "]" : "")
                    .append(' ')
                    .append(done)
                    .append('/')
                    .append(total);
        }
        return left == null ? line.toString() : line + left(left);
    }

    /** 〔例〕“, about 3 min left”: as roughly as it is known. */
    private String left(int seconds) {
        if (seconds >= 100) {
            return words.get("left.minutes", (seconds + 30) / 60);
        }
        int step = seconds >= 20 ? 10 : 5;
        return seconds < 5 ? words.get("left.soon") : words.get("left.seconds", (seconds + step / 2) / step * step);
    }

    private void draw(String line) {
        int width = Columns.of(line);
        io.err().print("\r" + line + " ".repeat(Math.max(0, columns - width)));
        io.err().flush();
        columns = width;
    }

    /** Wipes the line, so that what is printed next begins on an empty one. */
    @Override
    public void close() {
        ticker.interrupt();
        wipe();
        try {
            Runtime.getRuntime().removeShutdownHook(wiper);
        } catch (IllegalStateException e) {
            // The program is ending, and wipes it itself.
        }
    }

    private synchronized void wipe() {
        step = null;
        if (columns > 0) {
            draw("");
            io.err().print("\r");
            io.err().flush();
            columns = 0;
        }
    }
}
