package gongbao.run.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * What a change of the site does to the disk. Each call is one step that the system does whole or not at all; links are
 * never followed.
 */
final class Disk {

    /** Told before each step; a test ends the program or fails here. */
    interface Step {
        void before(Path path) throws IOException;
    }

    static final Disk PLAIN = new Disk(path -> {}, true);

    private static final CopyOption[] AS_IT_IS = {LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES};

    private final Step step;
    /** Whether to wait until things are on the disk: of use when the power fails, not when a program is killed. */
    private final boolean forces;

    Disk(Step step, boolean forces) {
        this.step = step;
        this.forces = forces;
    }

    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** A file, a link, a pipe: whatever has an address and is no folder. */
    static boolean isFile(Path path) {
        return exists(path) && !isFolder(path);
    }

    /** The file has a second name afterwards; where the disk knows no second names, a copy. */
    void keep(Path file, Path kept) throws IOException {
        step.before(kept);
        if (Files.isSymbolicLink(file)) {
            Files.copy(file, kept, AS_IT_IS);
            return;
        }
        try {
            Files.createLink(kept, file);
        } catch (FileSystemException | UnsupportedOperationException e) {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw e; // who copies a pipe waits for ever
            }
            Files.copy(file, kept, AS_IT_IS);
        }
    }

    /** At no time is there nothing under the new name if something was. */
    void move(Path from, Path to) throws IOException {
        step.before(to);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    void delete(Path path) throws IOException {
        step.before(path);
        Files.deleteIfExists(path);
    }

    void makeFolder(Path folder) throws IOException {
        step.before(folder);
        Files.createDirectory(folder);
    }

    void deleteIfEmpty(Path folder) throws IOException {
        step.before(folder);
        try {
            if (isFolder(folder)) {
                Files.delete(folder);
            }
        } catch (IOException e) {
            // Somebody else's files lie in it too, or another disk begins in it: an empty folder is no fault of a site.
        }
    }

    /** The lines are on the disk afterwards, not only on the way to it. */
    void write(Path file, Iterable<String> lines) throws IOException {
        step.before(file);
        Files.write(file, lines, StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            force(channel);
        }
    }

    /** The names in the folder, and what was renamed before them, are on the disk afterwards. */
    void force(Path folder) throws IOException {
        step.before(folder);
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            force(channel);
        } catch (IOException e) {
            // Windows opens no folders, and some disks of a network sync none: they do it in their own time.
        }
    }

    private void force(FileChannel channel) throws IOException {
        if (forces) {
            channel.force(true);
        }
    }
}
