package gongbao.cli;

import gongbao.run.Progress;

/** One line on the terminal, drawn over and over; only for a person, and only when the work takes longer than a second. */
final class ProgressBar implements Progress, AutoCloseable {

    /** Nanoseconds that a person waits without asking what is going on. */
    private static final long PATIENCE = 1_000_000_000L;

    private static final long BETWEEN = 100_000_000L;
    private static final int WIDTH = 30;

    private final Io io;
    private final Words words;
    private final long patience;
    private final long start = System.nanoTime();
    private long drawn = start - BETWEEN;
    private int columns;

    ProgressBar(Io io, Words words) {
        this(io, words, PATIENCE);
    }

    ProgressBar(Io io, Words words, long patience) {
        this.io = io;
        this.words = words;
        this.patience = patience;
    }

    @Override
    public synchronized void at(Step step, int done, int total) {
        long now = System.nanoTime();
        if (!io.terminal() || now - start < patience || now - drawn < BETWEEN) {
            return;
        }
        drawn = now;
        draw(line(step, done, total));
    }

    String line(Step step, int done, int total) {
        int full = total == 0 ? WIDTH : (int) ((long) done * WIDTH / total);
        return words.get("step." + step) + " [" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + done + "/"
                + total;
    }

    private void draw(String line) {
        int width = Columns.of(line);
        io.err().print("\r" + line + " ".repeat(Math.max(0, columns - width)));
        io.err().flush();
        columns = width;
    }

    /** Wipes the line, so that the diagnostics begin on an empty one. */
    @Override
    public synchronized void close() {
        if (columns > 0) {
            draw("");
            io.err().print("\r");
            io.err().flush();
        }
    }
}
