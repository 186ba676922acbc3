package gongbao.run.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What stands in a folder. A symbolic link in it is a file of its own: what it points to is somewhere else. */
final class Standing {

    private final Path folder;
    /** Folders that are known to be no links. */
    private final Set<Path> real = new HashSet<>();

    Standing(Path folder) {
        this.folder = folder;
    }

    /** Whether a path with slashes names something below the folder: no {@code ..}, no {@code //}, no start at the root. */
    static boolean isInside(String path) {
        return Arrays.stream(path.split("/", -1))
                        .noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."))
                && !Path.of(path).isAbsolute();
    }

    /** All that is no folder, by its path with slashes. */
    static NavigableMap<String, Seen> all(Path folder) throws IOException {
        return all(folder, name -> true);
    }

    /** The same but for folders at the top that are not to be entered, by name. */
    static NavigableMap<String, Seen> all(Path folder, Predicate<String> enters) throws IOException {
        NavigableMap<String, Seen> files = new TreeMap<>();
        if (!Disk.isFolder(folder)) {
            return files;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                boolean skip = folder.equals(each.getParent())
                        && !enters.test(each.getFileName().toString());
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.put(slashed(folder.relativize(file)), Seen.of(attributes));
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static String slashed(Path path) {
        String separator = path.getFileSystem().getSeparator();
        return separator.equals("/") ? path.toString() : path.toString().replace(separator, "/");
    }

    /** The file of that path; null where none is, or where the way to it leads through a link. */
    @Nullable
    Seen of(String path) throws IOException {
        Path file = folder.resolve(path);
        try {
            if (!isReal(holder(file))) {
                return null;
            }
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return found.isDirectory() ? null : Seen.of(found);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private boolean isReal(Path each) {
        if (each.equals(folder) || real.contains(each)) {
            return true;
        }
        boolean is = isReal(holder(each)) && Disk.isFolder(each);
        if (is) {
            real.add(each);
        }
        return is;
    }

    /** Makes the folders on the way to the file; a file or a link in the way is not theirs to remove. */
    void makeWay(String path, Disk disk) throws IOException {
        way(holder(folder.resolve(path)), disk);
    }

    private void way(Path each, Disk disk) throws IOException {
        if (each.equals(folder) || real.contains(each)) {
            return;
        }
        way(holder(each), disk);
        if (!Disk.exists(each)) {
            disk.makeFolder(each);
        } else if (!Disk.isFolder(each)) {
            throw new NotDirectoryException(each.toString());
        }
        real.add(each);
    }

    /** Removes the folders that held the files and are empty now, the lowest first. */
    void prune(List<String> paths, Disk disk) throws IOException {
        Set<Path> holders = new HashSet<>();
        for (String path : paths) {
            for (Path each = holder(folder.resolve(path)); !each.equals(folder); each = holder(each)) {
                if (!holders.add(each)) {
                    break;
                }
            }
        }
        List<Path> lowestFirst = holders.stream()
                .sorted((a, b) -> Integer.compare(b.getNameCount(), a.getNameCount()))
                .toList();
        for (Path each : lowestFirst) {
            disk.deleteIfEmpty(each);
        }
        real.removeAll(holders);
    }

    /** The folder that holds a path below the output folder: there always is one. */
    private static Path holder(Path path) {
        return Objects.requireNonNull(path.getParent());
    }
}
