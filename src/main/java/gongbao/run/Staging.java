package gongbao.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A temporary folder beside the output: the new site grows in {@code new}, the old one waits in {@code old} while the two
 * change places. It is gone afterwards, also when the user interrupts; an interrupt never falls into the middle of a swap.
 */
final class Staging implements AutoCloseable {

    private final Path root;
    private final Thread onInterrupt = new Thread(this::delete);

    private Staging(Path root) throws IOException {
        this.root = root;
        Files.createDirectory(fresh());
        Files.createDirectory(old());
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    /** Beside the folder; inside it, under a name that no site uses, where the place beside it is of no use. */
    static Staging beside(Path folder) throws IOException {
        Path parent = folder.getParent();
        String prefix = "." + folder.getFileName() + "-";
        if (parent != null
                && Files.isWritable(parent)
                && Files.getFileStore(parent).equals(Files.getFileStore(folder))) {
            return new Staging(Files.createTempDirectory(parent, prefix));
        }
        return new Staging(Files.createTempDirectory(folder, prefix));
    }

    /** Where the new site is written. */
    Path fresh() {
        return root.resolve("new");
    }

    private Path old() {
        return root.resolve("old");
    }

    /** All entries of the folder that do not stay give way to the new ones; on failure everything is as before. */
    synchronized void swap(Path folder, Predicate<Path> stays) throws IOException {
        List<Path> fresh = entries(fresh());
        List<Path> out = new ArrayList<>();
        for (Path entry : entries(folder)) {
            boolean replaced = Files.exists(fresh().resolve(entry.getFileName()));
            if (!root.startsWith(entry) && (replaced || !stays.test(entry))) {
                out.add(entry);
            }
        }
        List<Path[]> done = new ArrayList<>();
        try {
            for (Path entry : out) {
                move(entry, old(), done);
            }
            for (Path entry : fresh) {
                move(entry, folder, done);
            }
        } catch (IOException e) {
            for (int i = done.size() - 1; i >= 0; i--) {
                Files.move(done.get(i)[1], done.get(i)[0]);
            }
            throw e;
        }
    }

    private static void move(Path entry, Path into, List<Path[]> done) throws IOException {
        Path target = into.resolve(entry.getFileName());
        Files.move(entry, target);
        done.add(new Path[] {entry, target});
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        }
        return entries;
    }

    @Override
    public void close() {
        delete();
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException e) {
            // The program is ending: the hook has nothing left to delete.
        }
    }

    /** On an interrupt the writers are still at work: a folder may fill again while it is emptied. */
    private synchronized void delete() {
        for (int attempt = 0; attempt < 5 && Files.exists(root); attempt++) {
            deleteOnce();
        }
    }

    private void deleteOnce() {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // Filled again, or the disk refuses: the site itself is in order, and a rest does no harm.
        }
    }
}
