package gongbao.read;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** How paths are printed and what their names tell. */
final class SeedPaths {

    private SeedPaths() {}

    /** The path as it was given, with {@code /} between folders on every system. */
    static String shown(Path path) {
        String text = path.toString();
        return File.separatorChar == '/' ? text : text.replace(File.separatorChar, '/');
    }

    /** Absolute, links followed but for one that the path itself names: {@code seeds/..} and {@code .} have no name of their own. */
    static Path place(Path path) throws IOException {
        Path absolute = path.toAbsolutePath();
        Path parent = absolute.getParent();
        String name = name(absolute);
        return parent == null || name.equals(".") || name.equals("..")
                ? absolute.toRealPath()
                : parent.toRealPath().resolve(name);
    }

    /** Lower-case extension without the dot: {@code 公报.HTM} gives {@code htm}; empty where there is none. */
    static String extension(Path path) {
        return extension(name(path));
    }

    /** The same of a name that is no path of this machine. */
    static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
