package gongbao.index;

import gongbao.text.TemporaryFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Many rows of numbers that grow side by side: each in memory as far as a block goes, and blocks that are full in one file. */
final class Spill implements Closeable {

    /** Numbers in a block. */
    static final int BLOCK = 1 << 14;

    private static final int FIRST = 1 << 6;

    private final Path folder;
    private final int[][] tails;
    private final int[] lengths;
    private final int[][] blocks;
    private final int[] blockCounts;
    private final ByteBuffer bytes = block();
    private @Nullable FileChannel file;
    private int written;

    /** @param folder where the file is made, if one is needed */
    Spill(int rows, Path folder) {
        this.folder = folder;
        tails = new int[rows][FIRST];
        lengths = new int[rows];
        blocks = new int[rows][2];
        blockCounts = new int[rows];
    }

    private static ByteBuffer block() {
        return ByteBuffer.allocateDirect(BLOCK * Integer.BYTES).order(ByteOrder.nativeOrder());
    }

    void add(int row, int number) throws IOException {
        int[] tail = tails[row];
        int length = lengths[row];
        if (length == tail.length) {
            tail = makeRoom(row);
            length = lengths[row];
        }
        tail[length] = number;
        lengths[row] = length + 1;
    }

    private int[] makeRoom(int row) throws IOException {
        if (tails[row].length < BLOCK) {
            tails[row] = Arrays.copyOf(tails[row], tails[row].length * 2);
        } else {
            write(row);
        }
        return tails[row];
    }

    private void write(int row) throws IOException {
        if (file == null) {
            file = TemporaryFile.open(folder, ".search");
        }
        bytes.clear();
        bytes.asIntBuffer().put(tails[row]);
        for (long at = (long) written * BLOCK * Integer.BYTES; bytes.hasRemaining(); ) {
            at += file.write(bytes, at);
        }
        if (blockCounts[row] == blocks[row].length) {
            blocks[row] = Arrays.copyOf(blocks[row], blockCounts[row] * 2);
        }
        blocks[row][blockCounts[row]++] = written++;
        lengths[row] = 0;
    }

    /** How many numbers a row has. */
    long length(int row) {
        return (long) blockCounts[row] * BLOCK + lengths[row];
    }

    /** Reads a row from its beginning; several may be read at a time, when nothing is added any more. */
    Reader read(int row) {
        return new Reader(row);
    }

    /** A row, number by number. */
    final class Reader {

        private final int row;
        private final ByteBuffer own = block();
        private int[] block = new int[0];
        private int next;
        private int at;

        private Reader(int row) {
            this.row = row;
        }

        int next() throws IOException {
            if (at == block.length) {
                load();
            }
            return block[at++];
        }

        private void load() throws IOException {
            at = 0;
            if (next == blockCounts[row] || file == null) {
                block = tails[row];
                return;
            }
            own.clear();
            long start = (long) blocks[row][next++] * BLOCK * Integer.BYTES;
            while (own.hasRemaining()) {
                if (file.read(own, start + own.position()) < 0) {
                    throw new IOException("the temporary file is cut off");
                }
            }
            block = block.length == BLOCK ? block : new int[BLOCK];
            own.flip().asIntBuffer().get(block);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
