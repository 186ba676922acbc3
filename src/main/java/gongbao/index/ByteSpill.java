package gongbao.index;

import gongbao.text.TemporaryFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Digits that wait for their place in a file: in memory as long as they are few, then in a file of the temporary folder. */
final class ByteSpill implements Closeable {

    private static final int IN_MEMORY = 1 << 20;

    private final Path folder;
    private byte[] tail = new byte[1 << 10];
    private int tailLength;
    private long written;
    private @Nullable FileChannel file;

    ByteSpill(Path folder) {
        this.folder = folder;
    }

    /** Where the bytes begin. */
    long add(byte[] bytes) throws IOException {
        long start = written + tailLength;
        if (tailLength + bytes.length > tail.length) {
            tail = Arrays.copyOf(tail, Math.max(tail.length * 2, tailLength + bytes.length));
        }
        System.arraycopy(bytes, 0, tail, tailLength, bytes.length);
        tailLength += bytes.length;
        if (tailLength > IN_MEMORY) {
            flush();
        }
        return start;
    }

    private void flush() throws IOException {
        if (file == null) {
            file = TemporaryFile.open(folder, ".search");
        }
        ByteBuffer bytes = ByteBuffer.wrap(tail, 0, tailLength);
        while (bytes.hasRemaining()) {
            written += file.write(bytes, written);
        }
        tailLength = 0;
    }

    String digits(long start, int length) {
        byte[] bytes = new byte[length];
        int from = (int) Math.min(length, Math.max(0, written - start));
        try {
            read(ByteBuffer.wrap(bytes, 0, from), start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.arraycopy(tail, (int) (Math.max(start, written) - written), bytes, from, length - from);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    private void read(ByteBuffer to, long start) throws IOException {
        for (long at = start; to.hasRemaining() && file != null; ) {
            int read = file.read(to, at);
            if (read < 0) {
                throw new IOException("the temporary file is cut off");
            }
            at += read;
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
