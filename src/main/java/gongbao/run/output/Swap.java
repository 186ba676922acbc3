package gongbao.run.output;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts a new site in place of the old one, file by file, or takes that back.
 *
 * <p>File by file, because files that do not change are to keep their time stamps, and because a folder cannot give way to
 * another without a moment in which there is none. Both ways can be gone again from the start after a stop anywhere: what
 * was done is seen from where the files lie. A new file has left {@code fresh} when it has been put; an old one lies in
 * {@code kept}, all the time.
 */
final class Swap {

    private final Journal journal;
    private final Path folder;
    private final Path fresh;
    private final Path kept;
    private final Disk disk;
    private final Standing standing;

    Swap(Journal journal, Path folder, Path fresh, Path kept, Disk disk) {
        this.journal = journal;
        this.folder = folder;
        this.fresh = fresh;
        this.kept = kept;
        this.disk = disk;
        this.standing = new Standing(folder);
    }

    /** Gives the old files that are to go a second name; the site does not change by it. */
    void keep() throws IOException {
        Standing names = new Standing(kept);
        for (Put put : journal.puts()) {
            if (put.replaces()) {
                keep(put.path(), names);
            }
        }
        for (String path : journal.gone()) {
            keep(path, names);
        }
    }

    private void keep(String path, Standing names) throws IOException {
        names.makeWay(path, disk);
        disk.keep(folder.resolve(path), kept.resolve(path));
    }

    /** Whether every new file is there, put or not yet. */
    boolean isWhole() throws IOException {
        Standing staged = new Standing(fresh);
        for (Put put : journal.puts()) {
            boolean waits = isFresh(put);
            if (!put.is(waits ? staged.of(put.path()) : standing.of(put.path()))) {
                return false;
            }
        }
        return true;
    }

    /** New files first; old ones go when all of those stand, but for what stands in their way; then the list. */
    void forth() throws IOException {
        if (!Disk.exists(folder)) {
            disk.makeFolder(folder);
        }
        delete(inTheWay());
        for (Put put : journal.puts()) {
            if (!put.isMarker()) {
                put(put);
            }
        }
        delete(journal.gone());
        for (Put put : journal.puts()) {
            if (put.isMarker()) {
                put(put);
            }
        }
    }

    private void put(Put put) throws IOException {
        if (!isFresh(put)) {
            return;
        }
        standing.makeWay(put.path(), disk);
        Path target = folder.resolve(put.path());
        if (!put.replaces() && Disk.isFolder(target)) {
            disk.deleteIfEmpty(target);
        }
        disk.move(fresh.resolve(put.path()), target);
    }

    private void delete(List<String> paths) throws IOException {
        for (String path : paths) {
            delete(path);
        }
        standing.prune(paths, disk);
    }

    private void delete(String path) throws IOException {
        if (standing.of(path) != null) {
            disk.delete(folder.resolve(path));
        }
    }

    /** Old files where a folder is needed now ({@code a}, for {@code a/b.html}), and those in folders that become files. */
    private List<String> inTheWay() {
        Set<String> files = new HashSet<>();
        Set<String> folders = new HashSet<>();
        for (Put put : journal.gone().isEmpty() ? List.<Put>of() : journal.puts()) {
            files.add(put.path());
            holders(put.path(), folders);
        }
        return journal.gone().stream()
                .filter(path -> folders.contains(path)
                        || holders(path, new HashSet<>()).stream().anyMatch(files::contains))
                .toList();
    }

    private static Set<String> holders(String path, Set<String> into) {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            if (!into.add(path.substring(0, slash))) {
                break;
            }
        }
        return into;
    }

    /** What was put goes, what went comes back; old files have stood in {@code kept} for that. */
    void back() throws IOException {
        for (Put put : journal.puts()) {
            if (!put.replaces() && !isFresh(put)) {
                delete(put.path());
            }
        }
        standing.prune(
                journal.puts().stream()
                        .filter(put -> !put.replaces())
                        .map(Put::path)
                        .toList(),
                disk);
        for (String path : journal.gone()) {
            if (!Disk.isFile(folder.resolve(path))) {
                restore(path);
            }
        }
        for (Put put : journal.puts()) {
            if (put.replaces() && !isFresh(put)) {
                restore(put.path());
            }
        }
    }

    private void restore(String path) throws IOException {
        Path target = folder.resolve(path);
        if (Disk.exists(kept.resolve(path))) {
            standing.makeWay(path, disk);
            disk.move(kept.resolve(path), target);
        } else if (!Disk.isFile(target)) {
            throw new NoSuchFileException(kept.resolve(path).toString());
        }
    }

    private boolean isFresh(Put put) {
        return Disk.exists(fresh.resolve(put.path()));
    }
}
