package gongbao.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of a program in a file, for later runs of the same program: read whole, and replaced whole.
 *
 * @param <T> a record of values of the model, lists, and records of such
 */
public final class KeptFile<T extends Record> {

    private final SealedFile file;
    private final Class<T> type;

    /** @param stamp of the program: what another one wrote is not read */
    public KeptFile(Path file, String stamp, Class<T> type) {
        this.file = new SealedFile(file, stamp);
        this.type = type;
    }

    /** Null where there is none, where another program wrote it, and where it is damaged. */
    public @Nullable T read() throws IOException {
        byte[] content = file.read();
        if (content == null) {
            return null;
        }
        Region region = new Region(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN), 0);
        return type.cast(Objects.requireNonNull(Codecs.of(type).read(new In(region, 0))));
    }

    public void write(T value) throws IOException {
        Out out = new Out("");
        Codecs.of(type).write(value, out);
        file.write(out.bytes());
    }
}
