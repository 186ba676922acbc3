package gongbao.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The lines of a file as bytes, one at a time: a file of facts is larger than memory. */
final class RawLines implements Iterator<RawLines.Line>, Closeable {

    /** A line is cut here, which leaves no sound JSON: a file of other things may have no line end at all. */
    private static final int LONGEST = 1 << 29;

    private static final int PORTION = 1 << 16;

    /**
     * A line.
     *
     * @param number from 1
     * @param bytes without the line end
     */
    record Line(int number, byte[] bytes) {}

    private final InputStream from;
    private final byte[] portion = new byte[PORTION];
    private byte[] line = new byte[PORTION];
    private int length;
    private int at;
    private int filled;
    private int number;
    private boolean ended;
    private @Nullable IOException fault;

    RawLines(InputStream from) {
        this.from = from;
    }

    @Override
    public boolean hasNext() {
        return !ended && (at < filled || fill());
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        length = 0;
        while (hasNext()) {
            int end = lineEnd();
            add(at, end);
            at = end + 1;
            if (end < filled) {
                break;
            }
        }
        return new Line(++number, Arrays.copyOf(line, length));
    }

    private int lineEnd() {
        int end = at;
        while (end < filled && portion[end] != '\n') {
            end++;
        }
        return end;
    }

    private void add(int start, int end) {
        int more = Math.min(end - start, LONGEST - length);
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(length + more, Math.min(LONGEST, 2 * line.length)));
        }
        System.arraycopy(portion, start, line, length, more);
        length += more;
    }

    private boolean fill() {
        at = 0;
        try {
            filled = Math.max(0, from.read(portion));
        } catch (IOException e) {
            fault = e;
            filled = 0;
        }
        ended = filled == 0;
        return !ended;
    }

    /** Tells of a file that could not be read to its end. */
    @Override
    public void close() throws IOException {
        from.close();
        if (fault != null) {
            throw fault;
        }
    }
}
