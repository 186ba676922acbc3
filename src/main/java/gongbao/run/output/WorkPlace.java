package gongbao.run.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a build lays its work: always under the same names, so that the next build finds what a dead one left.
 *
 * @param folder the output folder, links followed
 */
record WorkPlace(Path folder) {

    private static final String NAME = ".gongbao-work";

    /** Beside the folder nobody sees it; null at the root of a disk. */
    private @Nullable Path beside() {
        Path parent = folder.getParent();
        return parent == null || folder.getFileName() == null
                ? null
                : parent.resolve("." + folder.getFileName() + NAME);
    }

    private Path inside() {
        return folder.resolve(NAME);
    }

    /**
     * Locks the place and says what a dead build had begun there; inside the folder where the place beside it is of no
     * use: another disk, or no right to write.
     */
    WorkFolder take(Disk disk, List<WorkFolder.Mended> mended) throws IOException {
        Path beside = beside();
        if (beside == null || !isOnTheSameDisk()) {
            return take(inside(), beside, disk, mended);
        }
        List<Path> made = makeWay();
        try {
            WorkFolder work = take(beside, inside(), disk, mended);
            work.deletesIfEmpty(made);
            return work;
        } catch (InUse e) {
            throw e;
        } catch (IOException e) {
            made.forEach(WorkPlace::deleteIfEmpty);
            if (Disk.exists(beside) || !Disk.isFolder(folder)) {
                throw e;
            }
            return take(inside(), null, disk, mended);
        }
    }

    private WorkFolder take(Path here, @Nullable Path other, Disk disk, List<WorkFolder.Mended> mended)
            throws IOException {
        if (other != null && Disk.isFolder(other)) {
            try (WorkFolder left = new WorkFolder(other, folder, disk)) {
                mended.add(left.mend());
            }
        }
        WorkFolder work = new WorkFolder(here, folder, disk);
        boolean done = false;
        try {
            mended.add(work.mend());
            done = true;
            return work;
        } finally {
            if (!done) {
                work.close();
            }
        }
    }

    private boolean isOnTheSameDisk() throws IOException {
        return !Disk.exists(folder) || Files.getFileStore(folder.getParent()).equals(Files.getFileStore(folder));
    }

    /** Makes what is missing of the way to the folder, and says what that was, the lowest first. */
    private List<Path> makeWay() throws IOException {
        List<Path> missing =
                new ArrayList<>(Stream.iterate(folder, each -> each != null && !Files.exists(each), Path::getParent)
                        .toList());
        Files.createDirectories(folder.getParent());
        return missing;
    }

    /** Where old files lie that a change could neither do without nor put back; null in good order. */
    @Nullable
    Path halfDone() {
        return Stream.of(beside(), inside())
                .filter(Objects::nonNull)
                .filter(WorkFolder::isHalfDone)
                .map(WorkFolder::kept)
                .findFirst()
                .orElse(null);
    }

    static void deleteIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // It is in use by now.
        }
    }
}
