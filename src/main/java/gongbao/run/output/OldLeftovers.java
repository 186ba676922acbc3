package gongbao.run.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Folders that builds of earlier versions left when they were killed: {@code .site-out-8123}, beside the output or in it,
 * with {@code new} and {@code old} in it and nothing else.
 */
final class OldLeftovers {

    private static final Set<String> CONTENT = Set.of("new", "old");

    private OldLeftovers() {}

    /**
     * Deletes those that hold nothing but an unfinished new site, and names the others: old files on their way out may be
     * the only ones left, and what somebody may be at work on is not touched.
     */
    static List<Path> sweep(Path folder, Predicate<Path> isInWork) {
        List<Path> left = new ArrayList<>();
        for (Path each : all(folder)) {
            try {
                if (entries(each.resolve("old")).isEmpty() && !isInWork.test(each)) {
                    OwnFolder.delete(each, Disk.PLAIN);
                    continue;
                }
            } catch (IOException e) {
                // Not ours to read or to delete.
            }
            left.add(each);
        }
        return left;
    }

    private static List<Path> all(Path folder) {
        Path name = folder.getFileName();
        Path parent = folder.getParent();
        return name == null || parent == null
                ? List.of()
                : Stream.of(parent, folder)
                        .flatMap(holder -> in(holder, "." + name + "-"))
                        .toList();
    }

    private static Stream<Path> in(Path holder, String start) {
        try {
            return entries(holder).stream()
                    .filter(name -> name.startsWith(start)
                            && name.substring(start.length()).matches("\\d+"))
                    .map(holder::resolve)
                    .filter(Disk::isFolder)
                    .filter(OldLeftovers::isOne);
        } catch (IOException e) {
            return Stream.of();
        }
    }

    private static boolean isOne(Path folder) {
        try {
            return entries(folder).equals(CONTENT)
                    && CONTENT.stream().map(folder::resolve).allMatch(Disk::isFolder);
        } catch (IOException e) {
            return false;
        }
    }

    private static Set<String> entries(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(each -> names.add(each.getFileName().toString()));
        }
        return names;
    }

    /** Whether another Java process of its owner was there already when the folder got what lies at its top. */
    static boolean isInWork(Path folder) {
        try {
            Instant begun =
                    Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS).toInstant();
            String owner = Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName();
            return ProcessHandle.allProcesses()
                    .filter(process -> !process.equals(ProcessHandle.current()))
                    .map(ProcessHandle::info)
                    .filter(info -> info.user().filter(owner::equals).isPresent())
                    .filter(info -> info.startInstant().filter(begun::isBefore).isEmpty())
                    .anyMatch(OldLeftovers::isJava);
        } catch (IOException | UnsupportedOperationException e) {
            return true;
        }
    }

    /** The system does not show the commands of other users: then it may be one. Its own threads have neither. */
    private static boolean isJava(ProcessHandle.Info process) {
        boolean isOurs = process.user().equals(ProcessHandle.current().info().user());
        return process.command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("java"))
                .orElse(!isOurs);
    }
}
