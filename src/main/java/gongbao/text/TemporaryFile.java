package gongbao.text;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Files that one run alone sees. Where the system lets an open file lose its name it has none from the beginning: whatever ends the
 * run, nothing of it is left. Elsewhere it goes when it is closed.
 */
public final class TemporaryFile {

    private static final Set<StandardOpenOption> OPTIONS = EnumSet.of(
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private TemporaryFile() {}

    /**
     * Opens a new one, to be read and written.
     *
     * @param ending of its name, as long as it has one: {@code .store}
     */
    public static FileChannel open(Path folder, String ending) throws IOException {
        while (true) {
            String number = Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), Character.MAX_RADIX);
            try {
                return FileChannel.open(folder.resolve("gongbao-" + number + ending), OPTIONS, attributes(folder));
            } catch (FileAlreadyExistsException e) {
                // Another number.
            }
        }
    }

    private static FileAttribute<?>[] attributes(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }
}
