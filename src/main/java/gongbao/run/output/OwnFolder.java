package gongbao.run.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder for this program's work only. */
final class OwnFolder {

    private OwnFolder() {}

    /** Nobody else may look in; one that is there already will do, but no link to one. */
    static void make(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, rights(folder));
        } catch (FileAlreadyExistsException e) {
            // It may be gone again by now: that is another fault.
            if (!Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isDirectory()) {
                throw e;
            }
        }
    }

    private static FileAttribute<?>[] rights(Path folder) {
        boolean known = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return known
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Deletes all that lies in it; links are deleted, not followed. */
    static void delete(Path folder, Disk disk) throws IOException {
        if (!Disk.isFolder(folder)) {
            disk.delete(folder);
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                disk.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, IOException e) throws IOException {
                disk.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
