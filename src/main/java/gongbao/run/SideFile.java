package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.text.InputFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that may lie beside the seeds, directly in one of the given folders.
 *
 * @param path the first there is; where there is none, the place where it could lie
 * @param folders the given folders: a link out of all of them is not followed
 */
record SideFile(Path path, List<Path> folders) {

    /** These are written by hand: what is longer is another file. */
    private static final long MAX_BYTES = 16L << 20;

    static SideFile find(List<Path> paths, String name) {
        List<Path> folders = paths.stream().filter(Files::isDirectory).toList();
        List<Path> places = folders.stream().map(folder -> folder.resolve(name)).toList();
        Path none = places.isEmpty() ? Path.of(name) : places.get(0);
        return new SideFile(places.stream().filter(SideFile::exists).findFirst().orElse(none), folders);
    }

    /** Also a link to nowhere, which then cannot be read. */
    boolean exists() {
        return !folders.isEmpty() && exists(path);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Its content; null with a finding where it cannot be read. */
    byte @Nullable [] bytes(List<Diagnostic> diagnostics) {
        try {
            return InputFile.bytes(path, folders, MAX_BYTES);
        } catch (InputFile.Refusal refusal) {
            diagnostics.add(Diagnostic.of(Severity.ERROR, refusal.rule(), Seeds.shown(path), refusal.argument()));
            return null;
        }
    }
}
