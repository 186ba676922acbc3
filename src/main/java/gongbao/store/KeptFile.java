package gongbao.store;

import gongbao.text.Fingerprint;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of a program in a file, for later runs of the same program: read whole, and replaced whole.
 *
 * @param <T> a record of values of the model, lists, and records of such
 */
public final class KeptFile<T extends Record> {

    /** Hexadecimal digits of a fingerprint. */
    private static final int DIGITS = 64;

    private final Path file;
    private final String stamp;
    private final Class<T> type;

    /** @param stamp of the program: what another one wrote is not read */
    public KeptFile(Path file, String stamp, Class<T> type) {
        this.file = file;
        this.stamp = stamp;
        this.type = type;
    }

    /** Null where there is none, where another program wrote it, and where it is damaged. */
    public @Nullable T read() throws IOException {
        byte[] all;
        try {
            all = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return null;
        }
        if (all.length < DIGITS) {
            return null;
        }
        byte[] content = Arrays.copyOfRange(all, DIGITS, all.length);
        if (!sealed(content).equals(new String(all, 0, DIGITS, StandardCharsets.US_ASCII))) {
            return null;
        }
        Region region = new Region(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN), 0);
        return type.cast(Objects.requireNonNull(Codecs.of(type).read(new In(region, 0))));
    }

    /** What is written by this program, and whole, has this before it. */
    private String sealed(byte[] content) {
        return new Fingerprint().add(stamp).add(content).hex();
    }

    public void write(T value) throws IOException {
        Out out = new Out("");
        Codecs.of(type).write(value, out);
        byte[] bytes = out.bytes();
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream to = Files.newOutputStream(fresh)) {
            to.write(sealed(bytes).getBytes(StandardCharsets.US_ASCII));
            to.write(bytes);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
