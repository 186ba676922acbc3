package gongbao.store;

import gongbao.text.Fingerprint;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a program in a file, for later runs of the same program: read whole, and replaced whole.
 *
 * @param stamp of the program: what another one wrote is not read
 */
public record SealedFile(Path file, String stamp) {

    /** Hexadecimal digits of a fingerprint. */
    private static final int DIGITS = 64;

    /** Null where there is none, where another program wrote it, and where it is damaged. */
    public byte @Nullable [] read() throws IOException {
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
        return seal(content).equals(new String(all, 0, DIGITS, StandardCharsets.US_ASCII)) ? content : null;
    }

    public void write(byte[] content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream to = Files.newOutputStream(fresh)) {
            to.write(seal(content).getBytes(StandardCharsets.US_ASCII));
            to.write(content);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What is written by this program, and whole, has this before it. */
    private String seal(byte[] content) {
        return new Fingerprint().add(stamp).add(content).hex();
    }
}
