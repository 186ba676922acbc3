package gongbao.run.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what has to be done for the folder to hold the new files: those that are equal to what stands, byte for byte,
 * are left alone and keep their time stamps.
 *
 * @param folder the output folder
 * @param fresh where the new files lie
 * @param clean whether files that no build wrote may be deleted
 */
record Plan(Path folder, Path fresh, boolean clean) {

    /** What stands under a path, null for nothing. */
    private interface Lookup {
        @Nullable
        Seen of(String path) throws IOException;
    }

    /**
     * The new files are the whole site, with those that stay.
     *
     * @throws NoSuchFileException where one of them is not there any more
     */
    Journal whole(List<String> staying) throws IOException {
        SiteList list = SiteList.of(folder);
        NavigableMap<String, Seen> files = Standing.all(fresh);
        NavigableSet<String> site = new TreeSet<>(files.keySet());
        site.addAll(staying);
        SiteList any = list.with(site, Set.of());
        NavigableMap<String, Seen> standing = Standing.all(folder, any::enters);
        List<String> gone = standing.keySet().stream()
                .filter(path -> (clean && list.isForeign(path)) || list.paths().contains(path))
                .filter(path -> !site.contains(path))
                .toList();
        for (String path : staying) {
            if (!standing.containsKey(path)) {
                throw new NoSuchFileException(folder.resolve(path).toString());
            }
        }
        return journal(files, gone, list, new SiteList(site), standing::get);
    }

    /** The new files are some of the site's; others may go with them, and all else stays as it is. */
    Journal part(Set<String> deleted) throws IOException {
        SiteList list = SiteList.of(folder);
        NavigableMap<String, Seen> files = Standing.all(fresh);
        Standing standing = new Standing(folder);
        List<String> gone = new ArrayList<>();
        for (String path : new TreeSet<>(deleted)) {
            if (list.paths().contains(path) && !files.containsKey(path) && standing.of(path) != null) {
                gone.add(path);
            }
        }
        return journal(files, gone, list, list.with(files.keySet(), gone), standing::of);
    }

    private Journal journal(
            NavigableMap<String, Seen> files, List<String> gone, SiteList before, SiteList after, Lookup standing)
            throws IOException {
        List<Put> added = new ArrayList<>();
        List<Put> replaced = new ArrayList<>();
        for (Map.Entry<String, Seen> file : files.entrySet()) {
            Seen there = standing.of(file.getKey());
            if (there == null) {
                added.add(Put.of(file.getKey(), false, file.getValue()));
            } else if (!isSame(file.getKey(), file.getValue(), there)) {
                refuseIfForeign(file.getKey(), before);
                replaced.add(Put.of(file.getKey(), true, file.getValue()));
            }
        }
        List<Put> marker = marker(after, standing.of(OutputFolder.MARKER));
        return new Journal(
                Stream.of(added, replaced, marker).flatMap(List::stream).toList(), gone);
    }

    private List<Put> marker(SiteList list, @Nullable Seen there) throws IOException {
        Path marker = fresh.resolve(OutputFolder.MARKER);
        Files.write(marker, list.paths());
        Seen file = Seen.of(Files.readAttributes(marker, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        return there != null && isSame(OutputFolder.MARKER, file, there)
                ? List.of()
                : List.of(Put.of(OutputFolder.MARKER, there != null, file));
    }

    private boolean isSame(String path, Seen file, Seen there) throws IOException {
        return there.isPlain()
                && there.size() == file.size()
                && Files.mismatch(fresh.resolve(path), folder.resolve(path)) < 0;
    }

    /** Somebody laid it there while the site was made. */
    private void refuseIfForeign(String path, SiteList before) throws FileAlreadyExistsException {
        if (!clean && before.isForeign(path)) {
            throw new FileAlreadyExistsException(folder.resolve(path).toString());
        }
    }
}
