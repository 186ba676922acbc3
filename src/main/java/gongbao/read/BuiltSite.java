package gongbao.read;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Tells what a build wrote from what a build reads: pages made from pages would say everything twice. */
final class BuiltSite {

    /** The list of what a build wrote, in the folder of each site. */
    private static final String MARKER = ".gongbao";

    private BuiltSite() {}

    static boolean is(Path folder) {
        return Files.exists(folder.resolve(MARKER), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether the file or folder is one, or lies in one. */
    static boolean holds(Path real) {
        return Stream.iterate(real, path -> path != null, Path::getParent).anyMatch(BuiltSite::is);
    }
}
