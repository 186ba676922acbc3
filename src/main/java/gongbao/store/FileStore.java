package gongbao.store;

import gongbao.model.Draft;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lays texts one behind the other into a file, and reads them where they lie: the file is mapped into memory a stretch at a time, and
 * what of it is really in memory the machine decides.
 */
final class FileStore implements TextStore {

    /** Bytes that are mapped at a time at least; no text lies in two stretches. */
    private static final int STRETCH = 1 << 26;

    private final int least;

    private static final class Written implements Packed {

        private byte @Nullable [] bytes;
        private final Light light;
        private @Nullable Draft there;

        Written(Light light, byte[] bytes) {
            this.light = light;
            this.bytes = bytes;
        }
    }

    private final Path file;
    private final FileChannel channel;
    private @Nullable ByteBuffer stretch;
    private long stretchStart;
    private long stretchEnd;
    private long end;

    FileStore(Path folder) throws IOException {
        this(folder, STRETCH);
    }

    /** @param least bytes of a stretch; a longer text has one of its own */
    FileStore(Path folder, int least) throws IOException {
        this.least = least;
        Files.createDirectories(folder);
        file = Files.createTempFile(folder, "gongbao-", ".store");
        file.toFile().deleteOnExit();
        channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @Override
    public Packed pack(Draft draft) {
        return new Written(Light.of(draft.communique()), TextWriter.bytes(draft));
    }

    @Override
    public Draft put(Packed packed) throws IOException {
        Written text = (Written) packed;
        Draft there = text.there;
        if (there == null) {
            there = lay(Objects.requireNonNull(text.bytes), text.light);
            text.there = there;
            text.bytes = null;
        }
        return there;
    }

    private Draft lay(byte[] bytes, Light light) throws IOException {
        ByteBuffer buffer = room(bytes.length);
        int start = (int) (end - stretchStart);
        write(ByteBuffer.wrap(bytes), end);
        end += bytes.length;
        return new TextReader(new Region(buffer, start)).draft(light);
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
        write(ByteBuffer.allocate(1), stretchEnd - 1);
        ByteBuffer next = channel.map(FileChannel.MapMode.READ_ONLY, stretchStart, stretchEnd - stretchStart)
                .order(ByteOrder.LITTLE_ENDIAN);
        stretch = next;
        return next;
    }

    private void write(ByteBuffer bytes, long at) throws IOException {
        for (long to = at; bytes.hasRemaining(); ) {
            to += channel.write(bytes, to);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Where a mapped file cannot be deleted it goes when the program ends.
        }
    }
}
