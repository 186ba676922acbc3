package gongbao.run.editor;

import gongbao.text.InputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Puts a whole file in the place of another: whoever reads it sees the one or the other. */
final class FixStore {

    /** Before and behind the name of the new file while it is written: no seed, no file of corrections. */
    private static final String BEFORE = ".";

    private static final String BEHIND = ".gongbao-new";

    private static final int LIMIT = 4 << 20;

    private FixStore() {}

    /**
     * The bytes of a file; null where there is none.
     *
     * @param folders a link out of all of them is not followed
     */
    static byte @Nullable [] read(Path file, Collection<Path> folders) throws InputFile.Refusal {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? InputFile.bytes(file, folders, LIMIT) : null;
    }

    /**
     * Writes a file anew, in its folder and with its permissions; a link to it stays one.
     *
     * @param bytes null: it is to be no more
     */
    static void write(Path file, byte @Nullable [] bytes) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (bytes == null) {
            Files.delete(real);
            return;
        }
        Path beside = real.resolveSibling(BEFORE + real.getFileName() + BEHIND);
        try {
            fill(beside, real, bytes);
            Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void fill(Path beside, Path real, byte[] bytes) throws IOException {
        Files.deleteIfExists(beside); // of a run that was killed
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            out.write(bytes);
            channel.force(true);
        }
        PosixFileAttributeView view = Files.getFileAttributeView(real, PosixFileAttributeView.class);
        if (view != null && Files.exists(real)) {
            Files.setPosixFilePermissions(beside, view.readAttributes().permissions());
        }
    }

    /** Whether nobody has changed it meanwhile. */
    static boolean isStill(Path file, Collection<Path> folders, byte @Nullable [] bytes) {
        try {
            return Arrays.equals(read(file, folders), bytes);
        } catch (InputFile.Refusal refusal) {
            return false;
        }
    }
}
