package gongbao.site;

import gongbao.text.TemporaryFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers, as many as come, to be looked at in the end a part at a time: equal ones are in one part. What does not fit into four
 * megabytes lies in a file of the temporary folder.
 */
final class LongParts implements Closeable {

    /** A number's part is told by its first bits. */
    private static final int BITS = 7;

    private static final int FEW = 16;

    /** So many of a part are written at a time. */
    private static final int MANY = 4096;

    private final long[][] parts = new long[1 << BITS][];
    private final int[] sizes = new int[parts.length];

    /** Which part each block of the file is of. */
    private final List<Byte> blocks = new ArrayList<>();

    private @Nullable FileChannel file;

    void add(long number) {
        int part = (int) (number >>> Long.SIZE - BITS);
        long[] its = parts[part] == null ? new long[FEW] : parts[part];
        if (sizes[part] == MANY) {
            write(part, its);
        } else if (sizes[part] == its.length) {
            its = Arrays.copyOf(its, its.length * 2);
        }
        its[sizes[part]++] = number;
        parts[part] = its;
    }

    private void write(int part, long[] its) {
        try {
            FileChannel to = file == null ? open() : file;
            file = to;
            ByteBuffer bytes = ByteBuffer.allocate(MANY * Long.BYTES);
            bytes.asLongBuffer().put(its);
            for (long at = to.size(); bytes.hasRemaining(); ) {
                at += to.write(bytes, at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        blocks.add((byte) part);
        sizes[part] = 0;
    }

    private static FileChannel open() throws IOException {
        return TemporaryFile.open(Path.of(System.getProperty("java.io.tmpdir")), ".links");
    }

    /** Hands out each part, sorted. */
    void each(Consumer<long[]> part) {
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != null) {
                long[] all = whole(i);
                Arrays.sort(all);
                part.accept(all);
            }
        }
    }

    private long[] whole(int part) {
        int[] its = IntStream.range(0, blocks.size())
                .filter(block -> blocks.get(block) == part)
                .toArray();
        long[] all = new long[its.length * MANY + sizes[part]];
        System.arraycopy(parts[part], 0, all, its.length * MANY, sizes[part]);
        for (int i = 0; i < its.length; i++) {
            read(its[i]).asLongBuffer().get(all, i * MANY, MANY);
        }
        return all;
    }

    private ByteBuffer read(int block) {
        ByteBuffer bytes = ByteBuffer.allocate(MANY * Long.BYTES);
        long start = (long) block * bytes.capacity();
        try {
            for (int read = 0; read >= 0 && bytes.hasRemaining(); ) {
                read = Objects.requireNonNull(file).read(bytes, start + bytes.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.flip();
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
