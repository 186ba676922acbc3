package gongbao.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Lays texts one behind the other into a file, and shows them where they lie: the file is mapped into memory a stretch at a time, and
 * what of it is really in memory the machine decides. No text lies in two stretches.
 */
final class Stretches implements Closeable {

    private final FileChannel channel;
    private final int least;
    private @Nullable ByteBuffer stretch;
    private long stretchStart;
    private long stretchEnd;
    private long end;

    /**
     * @param least bytes of a stretch; a longer text has one of its own
     * @param end where the file ends, so far as it is of use
     */
    Stretches(Path file, int least, long end) throws IOException {
        this(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                least,
                end);
    }

    Stretches(FileChannel file, int least, long end) {
        this.least = least;
        this.end = end;
        this.stretchEnd = end;
        channel = file;
    }

    /** Where the next text will begin, or behind it: a text may begin in a new stretch. */
    long end() {
        return end;
    }

    /** Behind all others; where it lies is {@link #end()} less its length. */
    Region append(byte[] bytes) throws IOException {
        ByteBuffer buffer = room(bytes.length);
        int start = (int) (end - stretchStart);
        write(ByteBuffer.wrap(bytes), end);
        end += bytes.length;
        return new Region(buffer, start);
    }

    /** A stretch with room for so many bytes behind the end; the file is made as long at once, so that all of it can be mapped. */
    private ByteBuffer room(int bytes) throws IOException {
        ByteBuffer last = stretch;
        if (last != null && end + bytes <= stretchEnd) {
            return last;
        }
        stretchStart = stretchEnd;
        stretchEnd = stretchStart + Math.max(least, bytes);
        end = stretchStart;
        if (channel.size() < stretchEnd) {
            write(ByteBuffer.allocate(1), stretchEnd - 1);
        }
        ByteBuffer next = map(stretchStart, stretchEnd - stretchStart);
        stretch = next;
        return next;
    }

    /** A part of the file that is there. */
    ByteBuffer map(long from, long length) throws IOException {
        return channel.map(FileChannel.MapMode.READ_ONLY, from, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(ByteBuffer bytes, long at) throws IOException {
        for (long to = at; bytes.hasRemaining(); ) {
            to += channel.write(bytes, to);
        }
    }

    /** What was laid outlasts the machine. */
    void force() throws IOException {
        channel.force(true);
    }

    long size() throws IOException {
        return channel.size();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
