package gongbao.run.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a new site grows until it takes the place of the old one:
 *
 * <pre>
 * .site-out.gongbao-work/
 *   lock      who is at work here
 *   new/      the new site, but for files of the old one that stay
 *   staying   the names of those
 *   old/      files of the old site that are to go, under a second name
 *   journal   what is to be done; from the moment it is there the new site is decided
 *   undo      the same journal while it is taken back
 * </pre>
 *
 * Nothing of it is left afterwards, also when the user interrupts. A build that is killed leaves it to the next one, which
 * throws it away when nothing was decided, and else does what was decided.
 */
final class WorkFolder implements AutoCloseable {

    /** What was done about a dead build. */
    enum Mended {
        NOTHING,
        FINISHED,
        UNDONE
    }

    private static final int PATIENCE_IN_MILLIS = 5_000;

    private final Path root;
    private final Path folder;
    private final Disk disk;
    private final FolderLock lock;
    private final Interruption interruption = new Interruption(this::interrupt);
    private List<Path> made = List.of();
    private boolean closed;
    private volatile boolean interrupted;
    private volatile boolean filling;

    /** Locks it; who comes second is told so. */
    WorkFolder(Path root, Path folder, Disk disk) throws IOException {
        this.root = root;
        this.folder = folder;
        this.disk = disk;
        // Whoever interrupts now waits until there is a lock, and takes it away again.
        synchronized (this) {
            boolean ending = !interruption.isHeard();
            this.lock = lock();
            if (ending) {
                interrupt();
            }
        }
    }

    private FolderLock lock() throws IOException {
        try {
            return FolderLock.take(root, FolderLock.OF_THE_SYSTEM);
        } catch (IOException | RuntimeException e) {
            closed = true;
            interruption.forget();
            throw e;
        }
    }

    /** Folders that are deleted in the end if nothing has come to lie in them, the lowest first. */
    synchronized void deletesIfEmpty(List<Path> folders) {
        made = List.copyOf(folders);
    }

    /** Where the new site is written. */
    Path fresh() {
        return root.resolve("new");
    }

    /** Where the old files lie while the change lasts. */
    static Path kept(Path root) {
        return root.resolve("old");
    }

    private static Path journal(Path root) {
        return root.resolve("journal");
    }

    private static Path undo(Path root) {
        return root.resolve("undo");
    }

    boolean isInterrupted() {
        return interrupted;
    }

    /** Whether the site is neither the old one nor the new one. */
    static boolean isHalfDone(Path root) {
        return Disk.exists(journal(root)) || Disk.exists(undo(root));
    }

    /** Does first of all what a dead build had decided, or takes it back where that cannot be done. */
    synchronized Mended mend() throws IOException {
        Mended mended = isHalfDone(root) && Disk.isFolder(folder) ? finish() : Mended.NOTHING;
        clear();
        Files.createDirectory(fresh());
        Files.createDirectory(kept(root));
        return mended;
    }

    private Mended finish() throws IOException {
        if (Disk.exists(journal(root))) {
            Journal decided = Journal.read(journal(root));
            if (swap(decided).isWhole()) {
                return finish(decided);
            }
            disk.move(journal(root), undo(root));
        }
        takeBack(Journal.read(undo(root)));
        return Mended.UNDONE;
    }

    private Mended finish(Journal decided) throws IOException {
        try {
            carryOut(decided);
            return Mended.FINISHED;
        } catch (IOException e) {
            if (isHalfDone(root)) {
                throw e;
            }
            return Mended.UNDONE;
        }
    }

    /** Lets somebody write the new site. */
    boolean fill(OutputFolder.Filler filler) throws IOException {
        filling = true;
        try {
            return filler.fill(fresh());
        } finally {
            filling = false;
        }
    }

    /** Whole or not at all. */
    synchronized void change(Journal journal) throws IOException {
        if (closed) {
            throw new IOException("interrupted");
        }
        if (journal.isEmpty()) {
            return;
        }
        swap(journal).keep();
        Path draft = root.resolve("draft");
        disk.write(draft, journal.lines());
        disk.move(draft, journal(root));
        carryOut(journal);
    }

    private void carryOut(Journal journal) throws IOException {
        try {
            disk.force(root);
            swap(journal).forth();
            disk.force(root);
            disk.delete(journal(root));
        } catch (IOException | RuntimeException e) {
            try {
                disk.move(journal(root), undo(root));
                takeBack(journal);
            } catch (IOException | RuntimeException worse) {
                e.addSuppressed(worse);
            }
            throw e;
        }
    }

    private void takeBack(Journal journal) throws IOException {
        swap(journal).back();
        disk.force(root);
        disk.delete(undo(root));
    }

    private Swap swap(Journal journal) {
        return new Swap(journal, folder, fresh(), kept(root), disk);
    }

    /** Deletes all but the lock. */
    private void clear() throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(root)) {
            for (Path each : all) {
                if (!each.getFileName().toString().equals(FolderLock.NAME)) {
                    OwnFolder.delete(each, disk);
                }
            }
        }
    }

    @Override
    public void close() {
        end();
        interruption.forget();
    }

    /** Never falls into the middle of a change: that keeps the monitor until it is done. */
    private void interrupt() {
        interrupted = true;
        synchronized (this) {
            if (!closed) {
                stopWriters();
            }
            end();
        }
    }

    /** A file in the place of the folder that they write to: there each of them fails, and makes no folder anew. */
    private void stopWriters() {
        for (int waited = 0; filling && waited < PATIENCE_IN_MILLIS; waited++) {
            try {
                if (Disk.isFolder(fresh())) {
                    Files.move(fresh(), root.resolve("stopped" + waited));
                    Files.createFile(fresh());
                }
                Thread.sleep(1);
            } catch (IOException e) {
                // One of them was faster; once more.
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private synchronized void end() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (!isHalfDone(root)) {
                clear();
            }
        } catch (IOException e) {
            // The disk refuses: the site itself is in order, and the next build tries again.
        } finally {
            lock.close();
            made.forEach(WorkPlace::deleteIfEmpty);
        }
    }
}
