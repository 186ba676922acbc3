package gongbao.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Some folders and files as they were when they were looked over, each folder watched from before then. */
final class WatchedTree {

    private final List<Path> roots;
    private final long stamp;
    private final long nanos;

    /** @param service tells of changes in the folders from now on; null for none */
    WatchedTree(List<Path> paths, @Nullable WatchService service) {
        long start = System.nanoTime();
        this.roots = paths.stream().map(WatchedTree::real).toList();
        this.stamp = look(service);
        this.nanos = System.nanoTime() - start;
    }

    /** A folder given by a link is known to the system by where it lies. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize(); // It is not there yet, or no more.
        }
    }

    /** How long it took to look it over. */
    long nanos() {
        return nanos;
    }

    /** Whether it is another now. New folders are watched from then on, and those that came back. */
    boolean isChanged(@Nullable WatchService service) {
        return look(service) != stamp;
    }

    /** Whether a path is one of those, below them, or that of a correction beside one: {@code a.txt.fix.yaml}. */
    boolean holds(Path path) {
        return roots.stream()
                .anyMatch(root -> path.startsWith(root) || path.toString().startsWith(root + "."));
    }

    private long look(@Nullable WatchService service) {
        long sum = 0;
        for (Path root : roots) {
            Look look = new Look(root, service);
            try {
                // That it was deleted and made again is told by the folder it lies in.
                look.watch(root.getParent());
                Files.walkFileTree(root, look);
            } catch (IOException e) {
                // It is not there, which the stamp tells.
            }
            sum += look.stamp;
        }
        return sum;
    }

    /** A sum, so that the order in which the system lists a folder does not count. */
    private static final class Look extends SimpleFileVisitor<Path> {

        private final Path root;
        private final @Nullable WatchService service;
        private long stamp;

        Look(Path root, @Nullable WatchService service) {
            this.root = root;
            this.service = service;
        }

        /** Watched first, listed then: nothing comes in between. */
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            // Of a site nothing is read, nor of what hides.
            boolean hides =
                    !folder.equals(root) && String.valueOf(folder.getFileName()).startsWith(".");
            if (hides || Files.exists(folder.resolve(".gongbao"))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            watch(folder);
            stamp += folder.hashCode();
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            stamp += Objects.hash(file, attributes.size(), attributes.lastModifiedTime(), attributes.fileKey())
                    * 0x9E3779B97F4A7C15L;
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException fault) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) {
            return FileVisitResult.CONTINUE;
        }

        void watch(@Nullable Path folder) {
            if (service == null || folder == null) {
                return;
            }
            try {
                folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            } catch (IOException e) {
                // More folders than the system watches, or it has just gone: looking it over will find what changes.
            }
        }
    }
}
