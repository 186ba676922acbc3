package gongbao.run.editor;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that may lie beside the seeds, directly in one of the given folders.
 *
 * @param path the first there is; where there is none, the place where it could lie
 * @param folders the given folders: a link out of all of them is not followed
 */
public record SideFile(Path path, List<Path> folders) {

    public static SideFile find(List<Path> paths, String name) {
        List<Path> folders = paths.stream().filter(Files::isDirectory).toList();
        List<Path> places = folders.stream().map(folder -> folder.resolve(name)).toList();
        Path none = places.isEmpty() ? Path.of(name) : places.get(0);
        return new SideFile(places.stream().filter(SideFile::exists).findFirst().orElse(none), folders);
    }

    /** Also a link to nowhere, which then cannot be read. */
    boolean exists() {
        return !folders.isEmpty() && exists(path);
    }

    /** Those of the same name in the other folders, which are not read. */
    public List<Path> others(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(SideFile::exists)
                .filter(place -> !place.equals(path))
                .distinct()
                .toList();
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
